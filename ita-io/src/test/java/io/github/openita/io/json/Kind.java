package io.github.openita.io.json;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The kinds of documents that are read, each with all that is written from one. */
public enum Kind {
    RESULT("ita-examples/data/result-2567-pa-ron.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            AssessmentResult result = json.readResult(source);
            ScoreCard card =
                    Scorer.of(json.edition(String.valueOf(result.getEdition()))).score(result);
            GapAnalysis gaps = GapAnalysis.of(card);
            return List.of(
                    json.write(result), json.write(card), json.write(gaps.toReport()), json.write(Review.of(card)));
        }
    },
    SCORE_CARD("ita-io/src/test/resources/golden/result-2567-pa-ron.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            return List.of(json.write(json.read(DocumentType.SCORE_CARD, source)));
        }
    },
    DISCLOSURE("ita-examples/data/disclosure-2567-pa-ron.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            DisclosureDocument document = json.readDisclosure(source);
            Disclosure disclosure = document.getDisclosure();
            DisclosureChecker checker = DisclosureChecker.of(
                    RuleSets.of(json.edition(disclosure.getEdition().orElseThrow())));
            CheckReport report = checker.asOf(LocalDate.of(2024, 4, 30)).check(document);
            return List.of(json.write(disclosure), json.write(report), json.write(List.of(report, report)));
        }
    },
    CHECK_REPORT("ita-io/src/test/resources/golden/disclosure-2567-pa-ron.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            return List.of(json.write(json.read(DocumentType.CHECK_REPORT, source)));
        }
    },
    EDITION("docs/editions/nacc-2567.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            Edition edition = json.readEdition(source);
            return List.of(json.write(edition), json.write(List.of(edition, edition)));
        }
    },
    PROGRESS("ita-examples/data/progress-2564-kuchinthim.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            ProgressReport report = json.read(DocumentType.PROGRESS, source);
            return List.of(json.write(report), json.write(ProgressSummary.of(report, LocalDate.of(2023, 4, 30))));
        }
    },
    PROGRESS_SUMMARY("ita-io/src/test/resources/golden/progress-2564-kuchinthim.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            return List.of(json.write(json.read(DocumentType.PROGRESS_SUMMARY, source)));
        }
    },
    MATRIX("ita-examples/data/matrix-2565-bang-sai-pa.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            ResponsibilityMatrix matrix = json.read(DocumentType.MATRIX, source);
            Edition edition = Editions.of(2565);
            MatrixCheck check = MatrixCheck.of(matrix, edition);
            Disclosure none = Disclosure.builder().edition("nacc-2565").build();
            return List.of(
                    json.write(matrix),
                    json.write(check.toReport()),
                    json.write(check.toReport().toBuilder()
                            .stale(check.staleItems(none, LocalDate.of(2022, 4, 30)))
                            .carried(matrix.carryTo(edition, Editions.of(2566)))
                            .build()));
        }
    },
    PLAN("ita-examples/data/plan-2568-pa-ron.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            MeasurePlan plan = json.read(DocumentType.PLAN, source);
            Edition edition = Editions.of(2567);
            AssessmentResult nothing =
                    AssessmentResult.builder().edition(edition.getName()).build();
            GapAnalysis gaps = GapAnalysis.of(Scorer.of(edition).score(nothing));
            return List.of(json.write(plan), json.write(PlanCheck.of(plan, gaps)));
        }
    },
    GAPS("ita-io/src/test/resources/golden/gaps-2567-pa-ron.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            return List.of(json.write(json.read(DocumentType.GAPS, source)));
        }
    },
    COMPARE("ita-io/src/test/resources/golden/compare-2567-2568-khok-khon.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            return List.of(json.write(json.read(DocumentType.COMPARE, source)));
        }
    },
    REVIEW("ita-io/src/test/resources/golden/review-2567-pa-ron.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            return List.of(json.write(json.read(DocumentType.REVIEW, source)));
        }
    },
    MATRIX_REPORT("ita-io/src/test/resources/golden/matrix-2565-bang-sai-pa.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            return List.of(json.write(json.read(DocumentType.MATRIX_REPORT, source)));
        }
    },
    PLAN_REPORT("ita-io/src/test/resources/golden/plan-2568-pa-ron.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            return List.of(json.write(json.read(DocumentType.PLAN_REPORT, source)));
        }
    },
    PROOFREADING_REPORT("ita-io/src/test/resources/golden/proofreading-example.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            return List.of(json.write(json.read(DocumentType.PROOFREADING_REPORT, source)));
        }
    },
    OVERVIEW("ita-io/src/test/resources/golden/overview-example.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            return List.of(json.write(json.read(DocumentType.OVERVIEW, source)));
        }
    },
    TALLY("ita-examples/data/tally-2567-example.json") {
        @Override
        public List<String> written(ItaJson json, Source source) {
            return List.of(json.write(json.read(DocumentType.TALLY, source)));
        }
    };

    /** A document of this kind, from the top of the repository. */
    public final Path example;

    Kind(String example) {
        this.example = Path.of(example);
    }

    /** All that is written from a document. */
    public abstract List<String> written(ItaJson json, Source source);

    /** {@return the text of the example} */
    public String text() {
        try {
            return Files.readString(Golden.top().resolve(example));
        } catch (IOException e) {
            throw new AssertionError(example.toString(), e);
        }
    }

    /** All that is written from a document, or why nothing is. */
    public String outcome(ItaJson json, byte[] document) {
        try {
            return String.join("", written(json, Source.of("document", document)));
        } catch (DocumentException e) {
            return e.getProblems().stream()
                            .map(mistake -> mistake.getKind() + " " + mistake.describe("document", Language.TH) + " "
                                    + mistake.describe("document", Language.EN))
                            .collect(Collectors.joining("\n"))
                    + " and " + e.getMore();
        } catch (InvalidInputException e) {
            return e.getClass() + ": " + e.getText();
        }
    }
}
