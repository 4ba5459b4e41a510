package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.responsibility.CarriedMatrix;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.MatrixRole;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.responsibility.StaleItems;
import io.github.openita.core.responsibility.Workload;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.Golden;
import io.github.openita.io.csv.ActionsCsv;
import io.github.openita.io.csv.MatrixCsv;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The matrix of a subdistrict as it was published, end to end. */
class SeedMatrixTest {

    private static final ItaJson JSON = ItaJson.standard();
    private static final Edition FY2565 = Editions.of(2565);
    private static final String NAME = "matrix-2565-bang-sai-pa";
    private static final String GOLDEN = "ita-io/src/test/resources/golden/" + NAME;

    private static final ResponsibilityMatrix MATRIX =
            JSON.read(DocumentType.MATRIX, Path.of("../ita-examples/data/" + NAME + ".json"));
    private static final MatrixCheck CHECK = MatrixCheck.of(MATRIX, FY2565);

    private static Source source(String text) {
        return Source.of("seed", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void all43RowsAreComplete() {
        assertEquals(
                FY2565.getItems().stream().map(Item::getCode).toList(),
                MATRIX.getRows().stream()
                        .map(row -> row.getItem().orElseThrow())
                        .toList());
        for (MatrixRow row : MATRIX.getRows()) {
            for (MatrixRole role : MatrixRole.values()) {
                assertEquals(1, row.in(role).size(), row.toString());
            }
        }
        assertEquals(
                Map.of(
                        PublicationFrequency.AT_ONCE, 22L,
                        PublicationFrequency.MONTHLY, 1L,
                        PublicationFrequency.HALF_YEARLY, 4L,
                        PublicationFrequency.YEARLY, 14L,
                        PublicationFrequency.AT_LEAST_YEARLY, 2L),
                MATRIX.getRows().stream()
                        .collect(
                                Collectors.groupingBy(row -> row.getFrequency().orElseThrow(), Collectors.counting())));
    }

    @Test
    void fourRowsArePreparedAndPublishedByOneClerkAndTheRestIsWording() {
        Map<String, List<String>> found = CHECK.getFindings().stream()
                .collect(Collectors.groupingBy(
                        RowFinding::getRuleId,
                        Collectors.mapping(
                                one -> one.getItem().map(String::valueOf).orElse("-"), Collectors.toList())));
        // The title of o34 is an older one, that of o26 cannot be read in full; the others leave words out or put some
        // in.
        assertEquals(
                Map.of(
                        "matrix/same-person",
                        List.of("o7", "o15", "o16", "o17"),
                        "matrix/other-title",
                        List.of("o26", "o34"),
                        "matrix/reported-before-due",
                        List.of("-"),
                        "matrix/two-spellings",
                        List.of("-")),
                found);
    }

    @Test
    void theLoadAddsUpToTheRows() {
        List<Workload> load = CHECK.getWorkload();
        assertEquals(43, load.stream().mapToInt(Workload::getPrepares).sum());
        assertEquals(
                List.of("จพง.ธุรการ 4/0/36", "หน.สป. 0/36/0"),
                load.stream()
                        .limit(2)
                        .map(one -> one.getWho().shown() + " " + one.getPrepares() + "/" + one.getCollects() + "/"
                                + one.getPublishes())
                        .toList());
    }

    @Test
    void theActionTableKeepsStepsMonthsAndQuarters() {
        assertEquals(
                List.of(
                        "1 2022-05 [2]",
                        "1 2022-09 [4]",
                        "1 2022-09 [4]",
                        "1 2022-09 [4]",
                        "1 2022-09 [4]",
                        "8 2022-09 [4]",
                        "3 2022-09 [4]"),
                MATRIX.getActions().stream()
                        .map(action -> action.getSteps().size() + " "
                                + action.getDueMonth().orElseThrow() + " " + action.getReportingQuarters())
                        .toList());
    }

    @Test
    void everyFormatIsAsReviewed() {
        Golden.check(GOLDEN + ".th.txt", Reports.matrix(CHECK, Language.TH).toText());
        Golden.check(GOLDEN + ".en.txt", Reports.matrix(CHECK, Language.EN).toText());
        Golden.check(GOLDEN + ".th.md", Reports.matrix(CHECK, Language.TH).toMarkdown());
        Golden.check(GOLDEN + ".json", JSON.write(CHECK.toReport()));
        Golden.check(GOLDEN + ".csv", MatrixCsv.write(MATRIX.getRows()));
        Golden.check(GOLDEN + ".actions.csv", ActionsCsv.write(MATRIX.getActions()));
    }

    @Test
    void documentAndTablesComeBackAsTheyWere() {
        String written = JSON.write(MATRIX);
        assertEquals(MATRIX, JSON.read(DocumentType.MATRIX, source(written)));
        assertEquals(written, JSON.write(JSON.read(DocumentType.MATRIX, source(written))));
        assertEquals(MATRIX.getRows(), MatrixCsv.readRows(source(MatrixCsv.write(MATRIX.getRows()))));
        assertEquals(
                MATRIX.getActions(),
                ActionsCsv.read(source(ActionsCsv.write(MATRIX.getActions())), MATRIX.getFiscalYear()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2566, 2567})
    void carriedToALaterYearItSaysWhatHasNoSuccessor(int year) {
        CarriedMatrix carried = MATRIX.carryTo(FY2565, Editions.of(year));
        Golden.check(
                GOLDEN + ".to-" + year + ".th.txt",
                Reports.matrix(CHECK.toReport().toBuilder().carried(carried).build(), Language.TH)
                        .toText()
                        .replaceFirst("(?s)^.*?(?=── ยกไปใช้)", ""));
        assertEquals(
                43, carried.getMoved().size() + carried.getWithoutSuccessor().size());
    }

    private static String withoutSuccessor(CarriedMatrix carried) {
        return carried.getWithoutSuccessor().stream()
                .map(row -> row.getItem().orElseThrow().toString())
                .collect(Collectors.joining(" "));
    }

    private static String withoutRow(CarriedMatrix carried) {
        return carried.getWithoutRow().stream().map(QuestionCode::toString).collect(Collectors.joining(" "));
    }

    @Test
    void eightRowsHaveNoSuccessorIn2566() {
        CarriedMatrix carried = MATRIX.carryTo(FY2565, Editions.of(2566));
        assertEquals("o18 o19 o20 o26 o32 o34 o35 o38", withoutSuccessor(carried));
        assertEquals("o10 o24 o31 o32 o33 o39 o40 o41", withoutRow(carried));
    }

    @Test
    void itemsAreStaleByTheFrequencyOfTheirRow() {
        Disclosure disclosure = Disclosure.builder()
                .putItem(QuestionCode.of("o1"), on("2019-01-01"))
                .putItem(QuestionCode.of("o10"), on("2021-10-01"))
                .putItem(QuestionCode.of("o11"), on("2021-10-01"))
                .putItem(QuestionCode.of("o23"), on("2022-04-05"))
                .build();
        StaleItems stale = CHECK.staleItems(disclosure, LocalDate.of(2022, 4, 30));
        assertEquals(
                List.of("o11 2022-04-01"),
                stale.getStale().stream()
                        .map(item -> item.getItem() + " " + item.getFreshUntil())
                        .toList());
        assertEquals(40, stale.getNotEvaluated().size());
        assertTrue(
                stale.getNotEvaluated().stream().anyMatch(one -> one.getItem().equals(QuestionCode.of("o1"))));
        Golden.check(
                GOLDEN + ".stale.th.txt",
                Reports.matrix(CHECK.toReport().toBuilder().stale(stale).build(), Language.TH)
                        .toText()
                        .replaceFirst("(?s)^.*?(?=── ข้อมูลที่เกิน)", ""));
    }

    private static ItemDisclosure on(String day) {
        return ItemDisclosure.builder().updatedOn(LocalDate.parse(day)).build();
    }
}
