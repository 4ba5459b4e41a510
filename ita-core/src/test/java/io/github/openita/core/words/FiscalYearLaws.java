package io.github.openita.core.words;

import static io.github.openita.core.words.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

/** What holds for every fiscal year and every day in it. */
class FiscalYearLaws {

    @Property(tries = 300)
    void dayLiesInItsFiscalYear(@ForAll("days") LocalDate day) {
        assertTrue(FiscalYear.from(day).contains(day));
    }

    @Property(tries = 300)
    void dayLiesInNoOtherFiscalYear(@ForAll("days") LocalDate day, @ForAll("years") FiscalYear year) {
        assertEquals(year.equals(FiscalYear.from(day)), year.contains(day));
    }

    @Property(tries = 200)
    void nextYearStartsTheDayAfterTheLast(@ForAll @IntRange(min = 2400, max = 2798) int year) {
        assertEquals(
                FiscalYear.of(year).getLastDay().plusDays(1),
                FiscalYear.of(year + 1).getFirstDay());
    }

    @Property(tries = 300)
    void dayLiesInExactlyOneQuarter(@ForAll("days") LocalDate day) {
        assertEquals(
                1,
                quarters(FiscalYear.from(day)).stream()
                        .filter(part -> part.contains(day))
                        .count());
    }

    @Property(tries = 200)
    void quartersPartitionTheYear(@ForAll("years") FiscalYear year) {
        assertPartition(year.getDays(), quarters(year));
    }

    @Property(tries = 300)
    void dayLiesInExactlyOneHalfYear(@ForAll("days") LocalDate day) {
        assertEquals(
                1,
                halves(FiscalYear.from(day)).stream()
                        .filter(part -> part.contains(day))
                        .count());
    }

    @Property(tries = 200)
    void halfYearsPartitionTheYear(@ForAll("years") FiscalYear year) {
        assertPartition(year.getDays(), halves(year));
    }

    @Property(tries = 200)
    void quartersPartitionTheirHalfYear(
            @ForAll("years") FiscalYear year, @ForAll @IntRange(min = 1, max = 2) int half) {
        assertPartition(year.halfYear(half), quarters(year).subList(2 * half - 2, 2 * half));
    }

    @Property(tries = 200)
    void yearEndsInTheCalendarYearOfItsName(@ForAll("years") FiscalYear year) {
        assertEquals(year.getValue(), year.getLastDay().getYear() + 543);
    }

    @Property(tries = 200)
    void readingWhatIsWrittenGivesTheYear(@ForAll("years") FiscalYear year) {
        assertEquals(year, FiscalYear.parse(year.toString()));
    }

    @Property(tries = 300)
    void everySpellingGivesTheYear(@ForAll("spellings") Spelling spelling) {
        assertEquals(spelling.year, FiscalYear.parse(spelling.text));
    }

    @Property(tries = 200)
    void yearOfTheCommonEraIsRefusedWithTheBuddhistOneSuggested(@ForAll("years") FiscalYear year) {
        int commonEra = year.getValue() - 543;
        assertRefused(
                () -> FiscalYear.of(commonEra),
                "ไม่ใช่ปี พ.ศ.",
                "not in the Buddhist Era",
                Integer.toString(commonEra),
                year.toString());
    }

    @Property(tries = 200)
    void addingAndTakingAwayYearsLeadsBack(
            @ForAll @IntRange(min = 2500, max = 2699) int year, @ForAll @IntRange(min = -100, max = 100) int years) {
        assertEquals(FiscalYear.of(year), FiscalYear.of(year).plusYears(years).plusYears(-years));
    }

    @Property(tries = 200)
    void orderIsThatOfTheFirstDays(@ForAll("years") FiscalYear a, @ForAll("years") FiscalYear b) {
        assertEquals(Integer.signum(a.getFirstDay().compareTo(b.getFirstDay())), Integer.signum(a.compareTo(b)));
    }

    @Property(tries = 200)
    void yearsAreEqualWhereTheirNumbersAre(@ForAll("years") FiscalYear a, @ForAll("years") FiscalYear b) {
        assertEquals(a.getValue() == b.getValue(), a.equals(b));
    }

    @Property(tries = 200)
    void equalYearsHaveEqualHashes(@ForAll("years") FiscalYear year) {
        assertEquals(year.hashCode(), FiscalYear.of(year.getValue()).hashCode());
    }

    @Provide
    Arbitrary<FiscalYear> years() {
        return Arbitraries.integers().between(2400, 2799).map(FiscalYear::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates()
                .between(FiscalYear.of(2400).getFirstDay(), FiscalYear.of(2799).getLastDay());
    }

    @Provide
    Arbitrary<Spelling> spellings() {
        return years().flatMap(year -> Arbitraries.of(
                        "", "ปี ", "พ.ศ. ", "พ.ศ.", "ปีงบประมาณ ", "ปีงบประมาณ พ.ศ. ", "ประจำปีงบประมาณ  พ.ศ.\u00A0")
                .map(word -> word + year)
                .flatMap(text -> Arbitraries.of(text, ThaiText.toThaiDigits(text)))
                .flatMap(AnyWord::withInvisibleCharacters)
                .map(text -> new Spelling(text, year)));
    }

    private static List<DateSpan> quarters(FiscalYear year) {
        return IntStream.rangeClosed(1, 4).mapToObj(year::quarter).toList();
    }

    private static List<DateSpan> halves(FiscalYear year) {
        return Stream.of(1, 2).map(year::halfYear).toList();
    }

    /** From the first day to the last without a gap and without a day twice. */
    private static void assertPartition(DateSpan whole, List<DateSpan> parts) {
        assertFalse(parts.isEmpty());
        LocalDate next = whole.getFirstDay();
        for (DateSpan part : parts) {
            assertEquals(next, part.getFirstDay());
            next = part.getLastDay().plusDays(1);
        }
        assertEquals(whole.getLastDay().plusDays(1), next);
    }

    /** One way to write a fiscal year. */
    record Spelling(String text, FiscalYear year) {}
}
