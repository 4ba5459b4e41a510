package io.github.openita.office.proofreading;

import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.official.OfficialDocuments;
import io.github.openita.io.proofreading.Proofreader;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.ReportFormat;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The documents that the library itself writes of the examples, and what proofreads each against its own data. */
enum Written {
    ANALYSIS {
        @Override
        Report report() {
            AssessmentResult result = result("result-2567-pa-ron");
            return OfficialDocuments.analysis(result, Editions.of(2567), plan("plan-2568-pa-ron"));
        }

        @Override
        Proofreader proofreader() {
            return Proofreader.analysis(card("result-2567-pa-ron"), FiscalYear.of(2568));
        }
    },
    DRAFT {
        @Override
        Report report() {
            return OfficialDocuments.analysis(result("result-2567-pa-ron"), Editions.of(2567));
        }

        @Override
        Proofreader proofreader() {
            return ANALYSIS.proofreader();
        }
    },
    YEAR_ON_YEAR {
        @Override
        Report report() {
            return OfficialDocuments.yearOnYear(series(), plan("plan-2569-khok-khon"));
        }

        @Override
        Proofreader proofreader() {
            return Proofreader.yearOnYear(series(), FiscalYear.of(2569));
        }
    },
    PROGRESS_OF_A_ROUND {
        @Override
        Report report() {
            return OfficialDocuments.progress(
                    progress("progress-2566-hua-ruea"),
                    LocalDate.of(2023, 4, 30),
                    Editions.of(2565),
                    plan("plan-2566-hua-ruea"));
        }

        @Override
        Proofreader proofreader() {
            return Proofreader.progress(progress("progress-2566-hua-ruea"), Editions.of(2565));
        }
    },
    PROGRESS {
        @Override
        Report report() {
            return OfficialDocuments.progress(
                    progress("progress-2564-kuchinthim"), LocalDate.of(2021, 9, 30), Editions.of(2564));
        }

        @Override
        Proofreader proofreader() {
            return Proofreader.progress(progress("progress-2564-kuchinthim"), Editions.of(2564));
        }
    },
    ACTIONS {
        @Override
        Report report() {
            return OfficialDocuments.actions(MatrixCheck.of(matrix(), Editions.of(2565)));
        }

        @Override
        Proofreader proofreader() {
            return Proofreader.actions(matrix(), Editions.of(2565));
        }
    },
    DISCLOSURE {
        @Override
        Report report() {
            Edition edition = Editions.of(2567);
            DisclosureDocument document = JSON.readDisclosure(data("disclosure-2567-pa-ron"));
            return OfficialDocuments.disclosure(
                    DisclosureChecker.of(RuleSets.of(edition))
                            .asOf(LocalDate.of(2024, 4, 30))
                            .check(document),
                    edition,
                    document.getDisclosure());
        }

        @Override
        Proofreader proofreader() {
            return Proofreader.disclosure(Editions.of(2567));
        }
    };

    private static final ItaJson JSON = ItaJson.standard();

    abstract Report report();

    abstract Proofreader proofreader();

    static Path data(String name) {
        Path up = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(up.resolve("ita-examples"))) {
            up = Optional.ofNullable(up.getParent()).orElseThrow();
        }
        return up.resolve("ita-examples/data/" + name + ".json");
    }

    static AssessmentResult result(String name) {
        return JSON.readResult(data(name));
    }

    static ScoreCard card(String name) {
        AssessmentResult result = result(name);
        return Scorer.of(JSON.edition(result.getEdition())).score(result);
    }

    static Series series() {
        return Series.of(Stream.of("result-2567-khok-khon", "result-2568-khok-khon")
                .map(Written::card)
                .toList());
    }

    static MeasurePlan plan(String name) {
        return JSON.read(DocumentType.PLAN, data(name));
    }

    static ProgressReport progress(String name) {
        return JSON.read(DocumentType.PROGRESS, data(name));
    }

    static ResponsibilityMatrix matrix() {
        return JSON.read(DocumentType.MATRIX, data("matrix-2565-bang-sai-pa"));
    }

    /** The document as Word has it. */
    static Path docx(Report report, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.write(ReportFormat.DOCX, bytes);
        return Files.write(file, bytes.toByteArray());
    }

    /** The same with something else in its text. */
    static Path changed(Path docx, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(docx)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals("word/document.xml")
                                ? change.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        return Files.write(docx, bytes.toByteArray());
    }
}
