package io.github.openita.core.words;

import static io.github.openita.core.words.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Thai fiscal years: October to September, counted in the Buddhist Era. */
class FiscalYearTest {

    private static final FiscalYear FY_2567 = FiscalYear.of(2567);

    @Test
    void startsOnTheFirstOfOctoberOfTheYearBefore() {
        assertEquals(LocalDate.of(2023, 10, 1), FY_2567.getFirstDay());
    }

    @Test
    void endsOnTheThirtiethOfSeptember() {
        assertEquals(LocalDate.of(2024, 9, 30), FY_2567.getLastDay());
    }

    @Test
    void daysAreThoseFromTheFirstToTheLast() {
        assertEquals(DateSpan.of(LocalDate.of(2023, 10, 1), LocalDate.of(2024, 9, 30)), FY_2567.getDays());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2023-10-01, 2023-12-31",
        "2, 2024-01-01, 2024-03-31",
        "3, 2024-04-01, 2024-06-30",
        "4, 2024-07-01, 2024-09-30"
    })
    void quarterHasThreeMonthsCountedFromOctober(int number, LocalDate first, LocalDate last) {
        assertEquals(DateSpan.of(first, last), FY_2567.quarter(number));
    }

    @ParameterizedTest
    @CsvSource({"1, 2023-10-01, 2024-03-31", "2, 2024-04-01, 2024-09-30"})
    void halfYearHasSixMonthsCountedFromOctober(int number, LocalDate first, LocalDate last) {
        assertEquals(DateSpan.of(first, last), FY_2567.halfYear(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void quarterOutsideOneToFourIsRefused(int number) {
        assertRefused(() -> FY_2567.quarter(number), "ไตรมาส", "quarter", Integer.toString(number), "1–4");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, -1})
    void halfYearOutsideOneAndTwoIsRefused(int number) {
        assertRefused(() -> FY_2567.halfYear(number), "ครึ่งปี", "half year", Integer.toString(number), "1–2");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-30, 2566",
        "2023-10-01, 2567",
        "2023-12-31, 2567",
        "2024-01-01, 2567",
        "2024-09-30, 2567",
        "2024-10-01, 2568"
    })
    void dayBelongsToTheYearThatEndsInTheSeptemberAfterIt(LocalDate day, int year) {
        assertEquals(FiscalYear.of(year), FiscalYear.from(day));
    }

    @Test
    void leapDayLiesInItsFiscalYear() {
        assertTrue(FY_2567.contains(LocalDate.of(2024, 2, 29)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-30", "2024-10-01"})
    void neighbouringDaysLieOutside(LocalDate day) {
        assertFalse(FY_2567.contains(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2567",
                "๒๕๖๗",
                " 2567 ",
                "ปีงบประมาณ พ.ศ. ๒๕๖๗",
                "ปีงบประมาณ พ.ศ.2567",
                "ปีงบประมาณ  พ.ศ.  ๒๕๖๗",
                "ปีงบประมาณ\u00A0พ.ศ.\u00A02567",
                "ปีงบ\u200Bประมาณ 2567",
                "ปีงบประมาณ2567",
                "ประจำปีงบประมาณ พ.ศ.๒๕๖๗",
                "ประจำปีงบประมาณ 2567",
                "ประจำปี พ.ศ. 2567",
                "ปี 2567",
                "พ.ศ. 2567",
                "พ. ศ. 2567",
                "พ.ศ 2567",
                "พศ2567",
                "2567\n"
            })
    void yearIsReadAsPeopleWriteIt(String written) {
        assertEquals(FY_2567, FiscalYear.parse(written));
    }

    @Test
    void saraAmTypedInTwoPiecesIsRead() {
        assertEquals(FY_2567, FiscalYear.parse("ประจ\u0E4D\u0E32ปี 2567"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "67",
                "๖๗",
                "256",
                "25670",
                "99999999999",
                "-2567",
                "2567.0",
                "FY2567",
                "2566-2567",
                "ปีงบประมาณ",
                "ค.ศ. 2024"
            })
    void whatIsNoFiscalYearIsQuotedWithAnExample(String written) {
        assertRefused(
                () -> FiscalYear.parse(written),
                "ไม่ใช่ปีงบประมาณ",
                "is no fiscal year",
                "\"" + written + "\"",
                "2567",
                "ปีงบประมาณ พ.ศ. 2567");
    }

    @ParameterizedTest
    @CsvSource({"2024, 2567", "1857, 2400", "2256, 2799"})
    void yearOfTheCommonEraIsRefusedWithTheBuddhistOneSuggested(int year, String suggested) {
        assertRefused(
                () -> FiscalYear.of(year),
                "ไม่ใช่ปี พ.ศ.",
                "not in the Buddhist Era",
                Integer.toString(year),
                suggested);
    }

    @Test
    void writtenYearOfTheCommonEraIsRefusedWithTheBuddhistOneSuggested() {
        assertRefused(
                () -> FiscalYear.parse("ปีงบประมาณ ๒๐๒๔"), "ไม่ใช่ปี พ.ศ.", "not in the Buddhist Era", "2024", "2567");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 67, -2567, 1856, 2257, 2399, 2800, 9999, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void numberThatIsNoYearIsRefusedWithTheRangeAllowed(int year) {
        assertRefused(
                () -> FiscalYear.of(year), "ต้องเป็นปี พ.ศ.", "Buddhist Era", Integer.toString(year), "2400–2799");
    }

    @ParameterizedTest
    @ValueSource(ints = {2400, 2799})
    void firstAndLastYearAreTaken(int year) {
        assertEquals(year, FiscalYear.of(year).getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1856-09-30", "2256-10-01", "2567-01-15", "-999999999-01-01", "+999999999-12-31"})
    void dayOutsideTheYearsIsRefused(LocalDate day) {
        assertRefused(() -> FiscalYear.from(day), "ต้องเป็นปี พ.ศ.", "must be a year of the Buddhist Era", "2400–2799");
    }

    @ParameterizedTest
    @CsvSource({"1, 2568", "-1, 2566", "0, 2567", "-167, 2400"})
    void yearsAreAddedAndTakenAway(int years, int expected) {
        assertEquals(FiscalYear.of(expected), FY_2567.plusYears(years));
    }

    @Test
    void yearsBeyondTheLastAreRefused() {
        assertRefused(() -> FY_2567.plusYears(1000), "3567", "3567", "2400–2799");
    }

    @Test
    void isWrittenInFourDigits() {
        assertEquals("2567", FY_2567.toString());
    }

    @Test
    void anotherYearIsNotEqual() {
        assertNotEquals(FY_2567, FiscalYear.of(2568));
    }

    @Test
    void fiscalYearIsNotItsNumber() {
        Object number = 2567;
        assertNotEquals(FY_2567, number);
    }

    @Test
    void yearsAreOrderedInTime() {
        List<FiscalYear> sorted =
                Stream.of(2568, 2562, 2567).map(FiscalYear::of).sorted().toList();
        assertEquals(List.of(FiscalYear.of(2562), FiscalYear.of(2567), FiscalYear.of(2568)), sorted);
    }
}
