package io.github.openita.office.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.io.Golden;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.official.OfficialDocuments;
import io.github.openita.io.report.AskedField;
import io.github.openita.io.report.FilledTemplate;
import io.github.openita.io.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates among the examples, filled for real agencies from Java. */
class SampleTemplatesTest {

    private static final String GOLDEN = "ita-io/office/src/test/resources/golden/template-";
    private static final ItaJson JSON = ItaJson.standard();

    @TempDir
    Path folder;

    private static Path data(String name) {
        return Golden.top().resolve("ita-examples/data/" + name);
    }

    /** The committed file has the parts that the code makes; {@code -Dita.regenerate} writes it. */
    private static Path template(String name, Map<String, String> parts) throws IOException {
        Path file = data(name);
        if (Boolean.getBoolean("ita.regenerate")) {
            Markup.write(file, parts);
        }
        assertEquals(parts, Markup.read(file), name);
        return file;
    }

    private FilledTemplate fill(Report report, Path template, String golden) throws IOException {
        Path out = folder.resolve("out.docx");
        FilledTemplate filled;
        try (OutputStream stream = Files.newOutputStream(out)) {
            filled = report.fill(template, stream);
        }
        Map<String, String> parts = Markup.read(out);
        Golden.check(
                GOLDEN + golden,
                Markup.shown(parts.getOrDefault("word/header1.xml", "").replace("<w:hdr", "<w:body><w:hdr"))
                        + "--\n"
                        + Markup.shown(parts.getOrDefault("word/document.xml", ""))
                                .replaceAll("(?m) +$", ""));
        return filled;
    }

    private static List<String> names(List<AskedField> fields) {
        return fields.stream().map(AskedField::name).toList();
    }

    @Test
    void anAnalysisIsFilledIntoTheAgencysOwnMemo() throws IOException {
        AssessmentResult result = JSON.readResult(data("result-2567-pa-ron.json"));
        MeasurePlan plan = JSON.read(DocumentType.PLAN, data("plan-2568-pa-ron.json"));
        FilledTemplate filled = fill(
                OfficialDocuments.analysis(result, JSON.edition(result.getEdition()), plan)
                        .withThaiDigits(),
                template("template-analysis.docx", SampleTemplates.analysis()),
                "analysis-2567-pa-ron.txt");
        assertEquals(List.of(), names(filled.unknown()));
        assertEquals(List.of(), filled.withoutData());
    }

    @Test
    void aProgressReportIsFilledIntoTheAgencysOwnForm() throws IOException {
        ProgressReport progress = JSON.read(DocumentType.PROGRESS, data("progress-2564-kuchinthim.json"));
        FilledTemplate filled = fill(
                OfficialDocuments.progress(progress, LocalDate.of(2021, 9, 30), Editions.of(2564)),
                template("template-progress.docx", SampleTemplates.progress()),
                "progress-2564-kuchinthim.txt");
        assertEquals(List.of(), names(filled.unknown()));
        assertEquals(List.of("round", "plan-text"), names(filled.withoutData()));
    }
}
