package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.official.DocumentField;
import io.github.openita.io.official.DocumentKind;
import io.github.openita.io.official.OfficialDocuments;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.FieldValue;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By which names templates ask for the parts of documents, held against documents of real agencies. */
class DocumentFieldsTest {

    private static final ItaJson JSON = ItaJson.standard();

    private static final Map<DocumentKind, List<Report>> DOCUMENTS = documents();

    private static Path data(String name) {
        return Golden.top().resolve("ita-examples/data/" + name + ".json");
    }

    private static AssessmentResult result(String name) {
        return JSON.readResult(data(name));
    }

    private static Edition edition(AssessmentResult result) {
        return JSON.edition(result.getEdition());
    }

    private static Map<DocumentKind, List<Report>> documents() {
        Map<DocumentKind, List<Report>> documents = new EnumMap<>(DocumentKind.class);
        AssessmentResult paRon = result("result-2567-pa-ron");
        documents.put(
                DocumentKind.ANALYSIS,
                List.of(
                        OfficialDocuments.analysis(
                                paRon, edition(paRon), JSON.read(DocumentType.PLAN, data("plan-2568-pa-ron"))),
                        OfficialDocuments.analysis(
                                paRon, edition(paRon), JSON.read(DocumentType.PLAN, data("plan-2566-hua-ruea")))));
        Series khokKhon = Series.of(Stream.of("result-2567-khok-khon", "result-2568-khok-khon")
                .map(DocumentFieldsTest::result)
                .map(one -> Scorer.of(edition(one)).score(one))
                .toList());
        documents.put(
                DocumentKind.YEAR_ON_YEAR,
                List.of(
                        OfficialDocuments.yearOnYear(khokKhon),
                        OfficialDocuments.yearOnYear(
                                khokKhon, JSON.read(DocumentType.PLAN, data("plan-2568-pa-ron")))));
        documents.put(
                DocumentKind.PROGRESS,
                List.of(
                        OfficialDocuments.progress(
                                JSON.read(DocumentType.PROGRESS, data("progress-2566-hua-ruea")),
                                LocalDate.of(2023, 4, 30),
                                Editions.of(2565),
                                JSON.read(DocumentType.PLAN, data("plan-2566-hua-ruea"))),
                        OfficialDocuments.progress(
                                JSON.read(DocumentType.PROGRESS, data("progress-2564-kuchinthim")),
                                LocalDate.of(2021, 9, 30),
                                Editions.of(2564),
                                JSON.read(DocumentType.PLAN, data("plan-2566-hua-ruea")))));
        ResponsibilityMatrix matrix = JSON.read(DocumentType.MATRIX, data("matrix-2565-bang-sai-pa"));
        documents.put(
                DocumentKind.ACTIONS, List.of(OfficialDocuments.actions(MatrixCheck.of(matrix, Editions.of(2565)))));
        DisclosureDocument document = JSON.readDisclosure(data("disclosure-2567-pa-ron"));
        CheckReport report =
                DisclosureChecker.of(RuleSets.of(Editions.of(2567))).check(document);
        documents.put(
                DocumentKind.DISCLOSURE,
                List.of(
                        OfficialDocuments.disclosure(report, Editions.of(2567), document.getDisclosure()),
                        OfficialDocuments.disclosure(
                                report,
                                Editions.of(2567),
                                document.getDisclosure(),
                                matrix.carryTo(Editions.of(2565), Editions.of(2567))
                                        .getMatrix())));
        return documents;
    }

    private static List<ReportModel> models(DocumentKind kind) {
        return DOCUMENTS.getOrDefault(kind, List.of()).stream()
                .map(Report::model)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyPartOfADocumentHasAName(DocumentKind kind) {
        for (ReportModel model : models(kind)) {
            Set<Object> named = model.fields().stream()
                    .flatMap(value -> value.blocks().stream())
                    .collect(Collectors.toSet());
            model.blocks().stream()
                    .filter(block -> !(block instanceof Heading || block instanceof Chart))
                    .forEach(block -> assertTrue(named.contains(block), block::toString));
        }
    }

    /** A name that no document fills is a promise; what these agencies have none of is said here. */
    @ParameterizedTest
    @EnumSource
    void everyNameHasDataInSomeDocument(DocumentKind kind) {
        Set<String> open = new HashSet<>();
        models(kind).get(0).fields().forEach(value -> open.add(value.field().name()));
        models(kind)
                .forEach(model -> model.fields().stream()
                        .filter(value -> !value.isMissing())
                        .map(value -> value.field().name())
                        .forEach(open::remove));
        Set<String> without = kind == DocumentKind.DISCLOSURE ? Set.of("stale", "as-of") : Set.of();
        assertEquals(without, open);
    }

    @ParameterizedTest
    @EnumSource
    void theNamesOfAKindAreListedOnceWithWhatTheyHoldInBothLanguages(DocumentKind kind) {
        List<DocumentField> fields = OfficialDocuments.fields(kind);
        Set<String> names = new HashSet<>();
        for (DocumentField field : fields) {
            assertTrue(names.add(field.name()), field::name);
            assertTrue(field.name().matches("[a-z][a-z0-9-]*([.][a-z][a-z0-9-]*)?"), field::name);
            assertFalse(field.about().getTh().isBlank() || field.about().getEn().isBlank(), field::name);
        }
        assertTrue(names.containsAll(Set.of("title", "agency", "agency-name", "fiscal-year", "signatures")));
        String list = OfficialDocuments.fieldList(kind, Language.TH).toMarkdown();
        names.forEach(name -> assertTrue(list.contains("{{" + name + "}}"), name));
    }

    @Test
    void thePageListsThem() {
        StringBuilder page = new StringBuilder("""
                # Fields of templates

                What [a template of your own](templates.md) can ask for, by kind of document. Of a table the name alone stands for the whole
                table, and the names behind a point for its columns, in a row that is repeated. Generated by
                `mvn -B test -Dita.regenerate`; `document KIND --fields` prints the same.
                """);
        for (DocumentKind kind : DocumentKind.values()) {
            page.append("\n## " + kind.getCode() + ": " + kind.getNameTh()
                    + "\n\n| field | ในภาษาไทย | holds |\n| --- | --- | --- |\n");
            OfficialDocuments.fields(kind)
                    .forEach(field -> page.append("| `{{" + field.name() + "}}` | "
                            + field.about().getTh() + " | " + field.about().getEn() + " |\n"));
        }
        Golden.check("docs/template-fields.md", page.toString());
    }

    @Test
    void everyRowOfATableIsKnownBelowItsHeading() {
        FieldValue entries = models(DocumentKind.PROGRESS).get(1).fields().stream()
                .filter(value -> value.field().name().equals("entries"))
                .findFirst()
                .orElseThrow();
        assertEquals(37, entries.rows().size());
        assertTrue(entries.rows().stream().noneMatch(row -> row.group().isEmpty()));
        assertEquals("37", entries.rows().get(36).cells().get(0).text());
    }

    @Test
    void aComparisonOfTwoYearsLeavesTheColumnsOfOlderOnesBlank() {
        FieldValue scores = models(DocumentKind.YEAR_ON_YEAR).get(0).fields().stream()
                .filter(value -> value.field().name().equals("scores"))
                .findFirst()
                .orElseThrow();
        FieldValue.Row last = scores.rows().get(scores.rows().size() - 2);
        assertEquals(
                " |  | คะแนนภาพรวม |  |  |  | 97.44 | 98.27 | +0.83 | +0.85 | เพิ่มขึ้น",
                last.cells().stream()
                        .map(cell -> cell.text())
                        .collect(Collectors.joining(" | "))
                        .replaceAll("^$", ""));
    }

    @Test
    void thaiDigitsStandInTheFieldsToo() {
        Report thai =
                DOCUMENTS.getOrDefault(DocumentKind.ANALYSIS, List.of()).get(0).withThaiDigits();
        String score = thai.model().fields().stream()
                .filter(value -> value.field().name().equals("overall-score"))
                .map(value -> value.blocks().toString())
                .collect(Collectors.joining());
        assertTrue(score.contains("๙๕.๔๒"), score);
    }

    @Test
    void aReportWithoutNamesFillsNoTemplate() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> OfficialDocuments.fieldList(DocumentKind.ANALYSIS, Language.EN)
                        .fill(Path.of("x.docx"), new ByteArrayOutputStream()));
        assertEquals(
                "this report fills no template; documents that agencies hand in do",
                refused.getText().getEn());
    }

    @Test
    void withoutItaOfficeATemplateIsNotFilled() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> DOCUMENTS
                        .getOrDefault(DocumentKind.ANALYSIS, List.of())
                        .get(0)
                        .fill(Path.of("x.docx"), new ByteArrayOutputStream()));
        assertEquals(
                "x.docx: to fill a Word template, add the artifact io.github.openita:ita-office",
                refused.getText().getEn());
    }
}
