package io.github.openita.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.EditionCrosswalk;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Tool;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two results have in common and what moved between them. */
class ComparisonTest {

    private static final Comparison KHOK_KHON =
            Comparison.of(Cards.card(2567, Cards.KHOK_KHON_2567), Cards.card(2568, Cards.KHOK_KHON_2568));

    /** {@code "code old new difference change"}, with the old code behind a slash where it is another. */
    private static String shown(ComparisonRow row) {
        return row.getCode() + row.getOldCode().map(code -> "/" + code).orElse("") + " " + shown(row.getOldScore())
                + " " + shown(row.getNewScore()) + " " + shown(row.getDifference()) + " " + shown(row.getChange());
    }

    private static String shown(Optional<?> figure) {
        return figure.map(Object::toString).orElse("none");
    }

    private static String row(Comparison comparison, String code) {
        return comparison.getRows().stream()
                .filter(row -> row.getCode().equals(NodeCode.of(code)))
                .map(ComparisonTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static List<String> codes(List<ComparisonRow> rows) {
        return rows.stream().map(row -> row.getCode().toString()).toList();
    }

    private static ScoreCard cardOf(int year, String agency) {
        return Cards.card(
                Editions.of(year),
                Cards.scores("IIT=90"),
                agency.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Agency.builder().name(agency).build()));
    }

    private static List<ScoreCard> cardsOf(String text) {
        return Arrays.stream(text.split(" "))
                .map(one -> cardOf(Integer.parseInt(one.substring(0, 4)), one.substring(4)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2567ก 2568ก, '2567 —, 2568 —'", "2569ก 2567 2568ก, '2567 —, 2568 —, 2569 —'", "2568ก, 2568 —"})
    void oneAgencyIsPutInTheOrderOfItsYears(String given, String shown) {
        assertEquals(shown, Series.throughTheYears(cardsOf(given)).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2567ก 2568ข, 'ผลปี 2567 เป็นของ \"ก\" แต่ผลปี 2568 เป็นของ \"ข\": ใช้ผลของหน่วยงานเดียวกัน',"
                + " 'the result of 2567 is of \"ก\", the one of 2568 of \"ข\": take results of one agency'",
        "2569ก 2568 2567ข, 'ผลปี 2569 เป็นของ \"ก\" แต่ผลปี 2567 เป็นของ \"ข\": ใช้ผลของหน่วยงานเดียวกัน',"
                + " 'the result of 2569 is of \"ก\", the one of 2567 of \"ข\": take results of one agency'",
        "2567ก 2568ก 2567, 'มีผลของปี 2567 มากกว่าหนึ่งผล: ใช้ปีละหนึ่งผล',"
                + " 'there is more than one result of 2567: take one of each year'"
    })
    void yearsOfTwoAgenciesOrTwoResultsOfAYearAreNoYearsOfOneAgency(String given, String th, String en) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> Series.throughTheYears(cardsOf(given)));
        assertEquals(th, refused.getText().getTh());
        assertEquals(en, refused.getText().getEn());
    }

    @Test
    void seed002sTableComesOut() {
        assertEquals(
                List.of(
                        "IIT 100.00 100.00 0.00 SAME",
                        "1 100.00 100.00 0.00 SAME",
                        "2 100.00 100.00 0.00 SAME",
                        "3 100.00 100.00 0.00 SAME",
                        "4 100.00 100.00 0.00 SAME",
                        "5 100.00 100.00 0.00 SAME",
                        "EIT 91.45 95.89 4.44 UP",
                        "6 95.51 96.33 0.82 UP",
                        "7 93.81 96.17 2.36 UP",
                        "8 85.03 95.17 10.14 UP",
                        "OIT 100.00 98.75 -1.25 DOWN",
                        "9 100.00 97.50 -2.50 DOWN",
                        "10 100.00 100.00 0.00 SAME"),
                KHOK_KHON.getRows().stream().map(ComparisonTest::shown).toList());
        assertEquals(List.of(), KHOK_KHON.getUnmatched());
    }

    @Test
    void seed002sTotalMovedBy083AndEachToolSaysItsShare() {
        // The source prints 0.73, from a total of 2567 that its own indicators do not give.
        assertEquals("0.83", KHOK_KHON.getDifference().orElseThrow().toString());
        assertEquals(Optional.of(Change.UP), KHOK_KHON.getChange());
        assertEquals(
                "[IIT 0.00, EIT 1.33, OIT -0.50]",
                KHOK_KHON.getContributions().stream()
                        .map(tool -> tool.getCode() + " " + shown(tool.getPoints()))
                        .toList()
                        .toString());
        // 0.3 × (287.67 − 274.35) / 3 − 0.4 × 1.25, exactly.
        assertEquals(
                Points.ofFraction(832, 1000),
                KHOK_KHON.getContributions().stream()
                        .map(tool -> tool.getPoints().orElseThrow())
                        .reduce(Points.ZERO, Points::plus));
    }

    @Test
    void bothResultsStandInTheComparison() {
        ComparedResult old = KHOK_KHON.getOldResult();
        assertEquals("nacc-2567", old.getEdition().getName());
        assertEquals("97.44", old.getOverall().orElseThrow().toString());
        assertEquals(
                "98.27", KHOK_KHON.getNewResult().getOverall().orElseThrow().toString());
        assertEquals(
                "EXCELLENT", KHOK_KHON.getNewResult().getBand().orElseThrow().getCode());
    }

    @Test
    void withinOneEditionCodesMatchAndAMissingSideIsEmpty() {
        Comparison comparison =
                Comparison.of(Cards.card(2567, "o17=0 i5=98.79"), Cards.card(2567, "o17=100 e1@public=90"));
        assertEquals("o17 0.00 100.00 100.00 UP", row(comparison, "o17"));
        assertEquals("i5 98.79 none none none", row(comparison, "i5"));
        assertEquals("e1@public none 90.00 none none", row(comparison, "e1@public"));
        assertEquals(List.of("i5", "e1@public", "o17"), codes(comparison.getRows()));
        assertEquals(List.of(), comparison.getUnmatched());
        assertEquals(Optional.empty(), comparison.getDifference());
        assertEquals(Optional.empty(), comparison.getChange());
    }

    @Test
    void aToolThatIsNotAssessedLeavesItsContributionOpen() {
        Comparison comparison = Comparison.of(Cards.card(2567, "IIT=90 OIT=80"), Cards.card(2568, "IIT=95 EIT=90"));
        assertEquals(
                "[IIT 1.50, EIT none, OIT none]",
                comparison.getContributions().stream()
                        .map(tool -> tool.getCode() + " " + shown(tool.getPoints()))
                        .toList()
                        .toString());
    }

    @ParameterizedTest(name = "{0} {1} -> {2} {3}")
    @CsvSource({
        // By topic, under another code.
        "2567, o17, 2568, o13",
        "2567, o30, 2568, o23",
        "2564, o1, 2569, ",
        // Its topic was split or put together: no counterpart.
        "2567, o1, 2568, ",
        "2567, o20, 2568, ",
        // By title where the topic is another.
        "2567, o13, 2568, o10",
        // By wording.
        "2563, i7, 2564, i7",
        "2565, e6, 2564, ",
        // The wording is not known on one side.
        "2565, i1, 2566, ",
        "2567, i5, 2568, ",
        // By name, and only so.
        "2567, 9.4, 2568, 9.4",
        "2564, 9.3, 2566, ",
        "2566, 9.3, 2567, ",
        // By number, also where indicator 8 was reworded.
        "2566, 8, 2567, 8",
        "2562, 10, 2569, 10",
        // Parts need a form with parts.
        "2566, EIT@public, 2567, EIT@public",
        "2567, 6@survey, 2565, ",
        "2567, EIT, 2565, EIT",
    })
    void acrossEditionsWhatMeansTheSameMatches(int from, String code, int to, String found) {
        EditionCrosswalk there = EditionCrosswalk.of(Editions.of(from), Editions.of(to));
        EditionCrosswalk back = EditionCrosswalk.of(Editions.of(to), Editions.of(from));
        Optional<NodeCode> expected = Optional.ofNullable(found).map(NodeCode::of);
        assertEquals(expected, there.successorOf(NodeCode.of(code)));
        assertEquals(expected, back.predecessorOf(NodeCode.of(code)));
        expected.ifPresent(match -> assertEquals(Optional.of(NodeCode.of(code)), there.predecessorOf(match)));
    }

    @Test
    void aRowAcrossFormsHasBothCodesAndTheRestIsSaid() {
        Comparison comparison = Comparison.of(
                Cards.card(2567, "i5=98.79 o13=100 o17=0 6@public=90"), Cards.card(2568, "o1=100 o13=100 o17=0"));
        assertEquals("o13/o17 0.00 100.00 100.00 UP", row(comparison, "o13"));
        assertEquals("o10/o13 100.00 none none none", row(comparison, "o10"));
        assertEquals("o1 none 100.00 none none", row(comparison, "o1"));
        assertEquals("[i5, o1]", comparison.getUnmatched().toString());
        assertEquals(List.of("i5"), codes(comparison.onlyOld()));
        assertEquals(List.of("o1"), codes(comparison.onlyNew()));
        assertEquals(Optional.of(NodeCode.of("o17")), comparison.oldCodeOf(NodeCode.of("o13")));
        assertEquals(Optional.empty(), comparison.oldCodeOf(NodeCode.of("o1")), "new in this form");
        assertEquals(Optional.empty(), comparison.oldCodeOf(NodeCode.of("o30")), "no row");
    }

    @Test
    void aCodeThatMeansTwoThingsHasARowForEach() {
        // o1 of 2567 is the structure alone, o1 of 2568 structure and duties.
        Comparison comparison = Comparison.of(Cards.card(2567, "o1=0"), Cards.card(2568, "o1=100"));
        assertEquals("o1 none 100.00 none none; o1 0.00 none none none", row(comparison, "o1"));
        assertEquals("[o1]", comparison.getUnmatched().toString());
        assertEquals(List.of("o1"), codes(comparison.onlyOld()));
        assertEquals(List.of("o1"), codes(comparison.onlyNew()));
    }

    private static Edition scheme(String name, String scheme, String... indicators) {
        return Edition.builder()
                .name(name)
                .scheme(scheme)
                .fiscalYear(FiscalYear.of(2568))
                .putWeight(Tool.OIT, 100)
                .indicators(Arrays.stream(indicators)
                        .map(indicator -> Indicator.builder()
                                .number(Integer.parseInt(indicator.substring(0, 1)))
                                .tool(Tool.OIT)
                                .nameTh(Optional.of(indicator.substring(1)).filter(named -> !named.isEmpty()))
                                .build())
                        .toList())
                .build();
    }

    private static String counterparts(Edition old, Edition newer) {
        EditionCrosswalk crosswalk = EditionCrosswalk.of(old, newer);
        return old.getIndicators().stream()
                .map(indicator -> NodeCode.ofIndicator(indicator.getNumber()))
                .map(code -> code + ">"
                        + crosswalk.successorOf(code).map(NodeCode::toString).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void anotherSchemesIndicatorsAreMatchedByNameAndByNumberOnlyWhereNothingSpeaksAgainstIt() {
        Edition old = scheme("a-1", "ก", "1โปร่งใส", "2ร่วมมือ", "3", "4เดิม", "5ซ้ำ", "6ซ้ำ");
        assertEquals(
                "1>2 2>1 3>3 4>- 5>- 6>-",
                counterparts(old, scheme("a-2", "ก", "1ร่วมมือ", "2 โปร่งใส ", "3ใหม่", "4อื่น", "7ซ้ำ")));
        assertEquals(
                "1>2 2>1 3>- 4>- 5>- 6>-", counterparts(old, scheme("b-1", "ข", "1ร่วมมือ", "2โปร่งใส", "3", "4")));
    }

    @Test
    void aToolThatOneFormHasNotContributesAllOrNothing() {
        ScoreCard mine = Cards.card(scheme("a-1", "ก", "1โปร่งใส"), Cards.scores("1=80"));
        Comparison comparison = Comparison.of(mine, Cards.card(2567, "IIT=90 EIT=90 OIT=90"));
        assertEquals(
                "[IIT 27.00, EIT 27.00, OIT -44.00]",
                comparison.getContributions().stream()
                        .map(tool -> tool.getCode() + " " + shown(tool.getPoints()))
                        .toList()
                        .toString());
        assertEquals("10.00", comparison.getDifference().orElseThrow().toString());
    }

    private static Optional<Agency> agency(String id, String name) {
        return Optional.of(Agency.builder()
                .id(Optional.ofNullable(id))
                .name(Optional.ofNullable(name))
                .build());
    }

    @ParameterizedTest(name = "{0} {1} and {2} {3}")
    @CsvSource({
        ", อบต.โคกคอน, , อบต.โคกคอน, false",
        ", อบต.โคกคอน, , อบต.ป่าร่อน, true",
        ", 'อบต. โคกคอน', , 'อบต.\u00a0โคกคอน', false",
        "1, อบต.โคกคอน, 1, เทศบาลโคกคอน, false",
        "1, อบต.โคกคอน, 2, อบต.โคกคอน, true",
        "1, อบต.โคกคอน, , อบต.โคกคอน, false",
        ", , , อบต.โคกคอน, false",
    })
    void anotherAgencyIsSeenByItsIdentifierElseByItsName(
            String oldId, String oldName, String newId, String newName, boolean different) {
        Edition edition = Editions.of(2567);
        Comparison comparison = Comparison.of(
                Cards.card(edition, Map.of(), agency(oldId, oldName)),
                Cards.card(edition, Map.of(), agency(newId, newName)));
        assertEquals(different, comparison.ofDifferentAgencies());
        assertTrue(comparison.getRows().isEmpty());
    }

    @Test
    void aSeriesComparesEachResultWithTheOneBefore() {
        ScoreCard first = Cards.card(2566, "IIT=90 EIT=90 OIT=90");
        ScoreCard second = Cards.card(2567, Cards.KHOK_KHON_2567);
        ScoreCard third = Cards.card(2568, Cards.KHOK_KHON_2568);
        Series series = Series.of(List.of(first, second, third));
        assertEquals(List.of(first, second, third), series.getCards());
        assertEquals(List.of(Comparison.of(first, second), KHOK_KHON), series.getComparisons());
    }

    @Test
    void theFirstResultIsASeriesWithoutComparisons() {
        ScoreCard only = Cards.card(2567, Cards.KHOK_KHON_2567);
        Series series = Series.of(List.of(only));
        assertEquals(List.of(only), series.getCards());
        assertEquals(List.of(), series.getComparisons());
        assertEquals("2567 97.44", series.toString());
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Series.of(List.of()));
        assertEquals("no results: give at least one", refused.getMessage());
        assertEquals("ไม่มีผล: ต้องมีอย่างน้อยหนึ่งผล", refused.getText().getTh());
    }
}
