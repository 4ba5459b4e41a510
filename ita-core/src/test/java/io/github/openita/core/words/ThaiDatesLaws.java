package io.github.openita.core.words;

import static io.github.openita.core.words.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

/** What holds for every day of the Buddhist years 2400 to 2799. */
class ThaiDatesLaws {

    @Property(tries = 300)
    void readingTheFullFormGivesTheDay(@ForAll("days") LocalDate day) {
        assertEquals(day, ThaiDates.parseDate(ThaiDates.format(day)));
    }

    @Property(tries = 300)
    void readingTheFullFormInThaiDigitsGivesTheDay(@ForAll("days") LocalDate day) {
        assertEquals(day, ThaiDates.parseDate(ThaiText.toThaiDigits(ThaiDates.format(day))));
    }

    @Property(tries = 300)
    void readingTheShortFormGivesTheDay(@ForAll("days") LocalDate day) {
        assertEquals(day, ThaiDates.parseDate(ThaiDates.formatShort(day)));
    }

    @Property(tries = 300)
    void readingTheShortFormInThaiDigitsGivesTheDay(@ForAll("days") LocalDate day) {
        assertEquals(day, ThaiDates.parseDate(ThaiText.toThaiDigits(ThaiDates.formatShort(day))));
    }

    @Property(tries = 300)
    void invisibleCharactersDoNotMatter(@ForAll("disturbed") Disturbed written) {
        assertEquals(written.day, ThaiDates.parseDate(written.text));
    }

    @Property(tries = 300)
    void readingDigitsGivesTheDay(@ForAll("days") LocalDate day, @ForAll("betweenDigits") String between) {
        String written = String.join(
                between,
                Integer.toString(day.getDayOfMonth()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getYear() + 543));
        assertEquals(day, ThaiDates.parseDate(written));
    }

    @Property(tries = 300)
    void readingAYearOfTwoDigitsGivesTheDayOfTheCentury(@ForAll("daysOfTheCentury") LocalDate day) {
        String inFull = ThaiDates.formatShort(day);
        int year = inFull.length() - 4;
        assertEquals(day, ThaiDates.parseDate(inFull.substring(0, year) + inFull.substring(year + 2)));
    }

    @Property(tries = 200)
    void readingTheMonthGivesTheMonth(@ForAll("days") LocalDate day) {
        assertEquals(YearMonth.from(day), ThaiDates.parseMonth(monthOf(ThaiDates.format(day))));
    }

    @Property(tries = 200)
    void readingTheShortMonthGivesTheMonth(@ForAll("days") LocalDate day) {
        assertEquals(YearMonth.from(day), ThaiDates.parseMonth(monthOf(ThaiDates.formatShort(day))));
    }

    @Property(tries = 200)
    void monthAsASpanHasAllItsDays(@ForAll("days") LocalDate day) {
        YearMonth month = YearMonth.from(day);
        assertEquals(
                DateSpan.of(month.atDay(1), month.atEndOfMonth()), ThaiDates.parseSpan(monthOf(ThaiDates.format(day))));
    }

    @Property(tries = 200)
    void dayAsASpanIsThatDay(@ForAll("days") LocalDate day) {
        assertEquals(DateSpan.of(day, day), ThaiDates.parseSpan(ThaiDates.format(day)));
    }

    @Property(tries = 300)
    void twoDaysInOrderAreASpan(
            @ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("betweenDays") String between) {
        LocalDate first = a.isBefore(b) ? a : b;
        LocalDate last = a.isBefore(b) ? b : a;
        assertEquals(
                DateSpan.of(first, last),
                ThaiDates.parseSpan(ThaiDates.format(first) + between + ThaiDates.formatShort(last)));
    }

    @Property(tries = 200)
    void twoDaysOutOfOrderAreRefused(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 3000) int before) {
        LocalDate earlier = AnyWord.FIRST_DAY.plusDays(before).isAfter(day) ? AnyWord.FIRST_DAY : day.minusDays(before);
        LocalDate later = earlier.plusDays(before);
        assertRefused(
                () -> ThaiDates.parseSpan(ThaiDates.format(later) + " - " + ThaiDates.format(earlier)),
                ThaiDates.formatShort(later) + " ถึง " + ThaiDates.formatShort(earlier)
                        + ": วันสุดท้ายต้องไม่มาก่อนวันแรก",
                later + " to " + earlier + ": the last day must not be before the first");
    }

    @Property(tries = 300)
    void monthWithoutAYearIsTheLastOneNotAfterTheEnd(
            @ForAll("laterDays") LocalDate last, @ForAll @IntRange(max = 11) int before) {
        YearMonth end = YearMonth.from(last);
        YearMonth start = end.minusMonths(before);
        String firstMonth = monthOf(ThaiDates.format(start.atDay(1)));
        String withoutYear = firstMonth.substring(0, firstMonth.indexOf(' '));
        assertEquals(
                DateSpan.of(start.atDay(1), end.atEndOfMonth()),
                ThaiDates.parseSpan(withoutYear + " - " + monthOf(ThaiDates.format(last))));
    }

    @Property(tries = 200)
    void fiscalYearAsASpanHasAllItsDays(@ForAll("laterDays") LocalDate day) {
        FiscalYear year = FiscalYear.from(day);
        assertEquals(year.getDays(), ThaiDates.parseSpan("ในปีงบประมาณ พ.ศ. " + year));
    }

    @Property(tries = 200)
    void quarterOfAFiscalYearAsASpanHasAllItsDays(
            @ForAll("laterDays") LocalDate day, @ForAll @IntRange(min = 1, max = 4) int number) {
        FiscalYear year = FiscalYear.from(day);
        String written = ThaiText.toThaiDigits("ไตรมาสที่ " + number + " ปีงบประมาณ พ.ศ. " + year);
        assertEquals(year.quarter(number), ThaiDates.parseSpan(written));
    }

    @Property(tries = 300)
    void dayBeyondTheEndOfItsMonthIsRefused(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 68) int beyond) {
        int number = day.lengthOfMonth() + beyond;
        String written = number + " " + monthOf(ThaiDates.format(day));
        assertRefused(
                () -> ThaiDates.parseDate(written),
                "ไม่มีวันที่ดังกล่าวในปฏิทิน",
                "there is no such day",
                "\"" + written + "\"");
    }

    @Property(tries = 300)
    void yearOfTheCommonEraIsRefusedWithTheBuddhistOneSuggested(@ForAll("days") LocalDate day) {
        String inFull = ThaiDates.format(day);
        String written = inFull.substring(0, inFull.length() - 4) + day.getYear();
        assertRefused(
                () -> ThaiDates.parseDate(written),
                "ไม่ใช่ปี พ.ศ.",
                "not in the Buddhist Era",
                Integer.toString(day.getYear()),
                Integer.toString(day.getYear() + 543));
    }

    @Property(tries = 1000)
    void anyTextIsADayWithinTheYearsOrIsRefused(@ForAll("scribbles") String text) {
        try {
            LocalDate day = ThaiDates.parseDate(text);
            assertFalse(day.isBefore(AnyWord.FIRST_DAY) || day.isAfter(AnyWord.LAST_DAY));
        } catch (InvalidInputException e) {
            assertFalse(e.getText().getTh().isEmpty());
        }
    }

    @Property(tries = 1000)
    void anyTextIsASpanOrIsRefused(@ForAll("scribbles") String text) {
        try {
            DateSpan days = ThaiDates.parseSpan(text);
            assertTrue(days.contains(days.getLastDay()));
        } catch (InvalidInputException e) {
            assertFalse(e.getText().getTh().isEmpty());
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyWord.day();
    }

    /**
     * Days of the years 2402 to 2799, before October of the last: a year earlier is still one, and so is the fiscal
     * year.
     */
    @Provide
    Arbitrary<LocalDate> laterDays() {
        return Dates.dates().between(LocalDate.of(1859, 1, 1), LocalDate.of(2256, 9, 30));
    }

    @Provide
    Arbitrary<LocalDate> daysOfTheCentury() {
        return Dates.dates().between(LocalDate.of(1957, 1, 1), LocalDate.of(2056, 12, 31));
    }

    @Provide
    Arbitrary<String> betweenDigits() {
        return Arbitraries.of("/", "-", ".", " / ", " - ");
    }

    @Provide
    Arbitrary<String> betweenDays() {
        return Arbitraries.of(" ถึง ", "ถึง", " ถึงวันที่ ", " - ", "-", " – ", "—", "\u00A0-\u00A0");
    }

    @Provide
    Arbitrary<Disturbed> disturbed() {
        return AnyWord.day()
                .flatMap(day ->
                        AnyWord.withInvisibleCharacters(ThaiDates.format(day)).map(text -> new Disturbed(text, day)));
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.of(
                        "1",
                        "29",
                        "31",
                        "99",
                        " ",
                        "-",
                        "/",
                        ".",
                        "ถึง",
                        "มีนาคม",
                        "ก.พ.",
                        "ธ.ค.",
                        "เดือน",
                        "วันที่",
                        "พ.ศ.",
                        "ปี",
                        "2566",
                        "66",
                        "2023",
                        "0000",
                        "ไตรมาส",
                        "ปีงบประมาณ",
                        "๓๑",
                        "๒๕๖๗",
                        "ที่",
                        "\u200B",
                        "x")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    private static String monthOf(String day) {
        return day.substring(day.indexOf(' ') + 1);
    }

    /** A day as it was typed, with characters in it that nobody sees. */
    record Disturbed(String text, LocalDate day) {}
}
