package io.github.openita.core.words;

import static io.github.openita.core.words.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as Thai documents write them. */
class ThaiDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "๓๑ มีนาคม ๒๕๖๖",
                "31 มีนาคม 2566",
                "๓๑ เดือน มีนาคม พ.ศ.๒๕๖๖",
                "วันที่ ๓๑ เดือน มีนาคม พ.ศ.๒๕๖๖",
                "31 เดือนมีนาคม พ.ศ. 2566",
                "31 มีนาคม พ. ศ. 2566",
                "31 มีนาคม พ.ศ 2566",
                "31 มีนาคม พศ 2566",
                "31 มีนาคม ปี พ.ศ. 2566",
                "31 มีนาคม พ.ศ. 66",
                "31 มี.ค. 66",
                "31 มี.ค. ๖๖",
                "31 มี.ค.66",
                "31 มี. ค. 2566",
                "31 มีค. 66",
                "31 มีค 66",
                "31มีค66",
                "31/3/2566",
                "31/03/2566",
                "31/3/66",
                "31-3-66",
                "31.3.66",
                "31 / 3 / 2566",
                "๓๑/๓/๖๖",
                "  31   มีนาคม   2566  ",
                "31\u00A0มีนาคม\u00A02566",
                "31 มี\u200Bนาคม 2566",
                "วันที่31มีนาคม2566"
            })
    void dayIsReadAsPeopleWriteIt(String written) {
        assertEquals(LocalDate.of(2023, 3, 31), ThaiDates.parseDate(written));
    }

    @ParameterizedTest
    @CsvSource({
        "มกราคม, ม.ค., 1",
        "กุมภาพันธ์, ก.พ., 2",
        "มีนาคม, มี.ค., 3",
        "เมษายน, เม.ย., 4",
        "พฤษภาคม, พ.ค., 5",
        "มิถุนายน, มิ.ย., 6",
        "กรกฎาคม, ก.ค., 7",
        "สิงหาคม, ส.ค., 8",
        "กันยายน, ก.ย., 9",
        "ตุลาคม, ต.ค., 10",
        "พฤศจิกายน, พ.ย., 11",
        "ธันวาคม, ธ.ค., 12"
    })
    void monthIsKnownInFullAndInShort(String full, String brief, int month) {
        DateSpan days = ThaiDates.parseSpan("1 " + full + " 2566 - 1 " + brief + "66");
        assertEquals(DateSpan.of(LocalDate.of(2023, month, 1), LocalDate.of(2023, month, 1)), days);
    }

    @ParameterizedTest
    @CsvSource({"00, 1957", "01, 1958", "66, 2023", "99, 2056"})
    void yearOfTwoDigitsIsOneOfTheTwentySixthBuddhistCentury(String digits, int commonEra) {
        assertEquals(LocalDate.of(commonEra, 1, 15), ThaiDates.parseDate("15 ม.ค. " + digits));
    }

    @ParameterizedTest
    @CsvSource({
        "5/6/2566, true",
        "๕.๖.๒๕๖๖, true",
        "5-6-66, true",
        "5/5/2566, false",
        "31/3/2566, false",
        "5 มิ.ย. 2566, false",
        "2023-06-05, false"
    })
    void dayAndMonthInDigitsMayBeEither(String written, boolean either) {
        assertEquals(either, ThaiDates.couldBeTwoDays(written));
    }

    @ParameterizedTest
    @CsvSource({"29 ก.พ. 2567, 2024-02-29", "29/2/2543, 2000-02-29"})
    void leapDayIsReadInALeapYear(String written, LocalDate day) {
        assertEquals(day, ThaiDates.parseDate(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29 ก.พ. 2566",
                "29/2/2566",
                "29 กุมภาพันธ์ ๒๕๖๘",
                "29 ก.พ. 2643",
                "30/2/2566",
                "30 ก.พ. 2567",
                "31 เมษายน 2566",
                "0 มกราคม 2566",
                "32 มกราคม 2566",
                "1/13/2566",
                "1/0/2566",
                "00/00/2566",
                "3/31/2566"
            })
    void dayThatIsNotInTheCalendarIsQuotedInTheRefusal(String written) {
        assertRefused(
                () -> ThaiDates.parseDate(written),
                "ไม่มีวันที่ดังกล่าวในปฏิทิน",
                "there is no such day",
                "\"" + written + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "31 มีนาคม 2023, 2023, 2566",
        "31 มี.ค. ๒๐๒๔, 2024, 2567",
        "31/3/2024, 2024, 2567",
        "วันที่ 1 เดือน มกราคม พ.ศ. 2025, 2025, 2568"
    })
    void yearOfTheCommonEraIsRefusedWithTheBuddhistOneSuggested(String written, String year, String suggested) {
        assertRefused(() -> ThaiDates.parseDate(written), "ไม่ใช่ปี พ.ศ.", "not in the Buddhist Era", year, suggested);
    }

    @ParameterizedTest
    @CsvSource({"31 มีนาคม 9999, 9999", "31 มีนาคม 2399, 2399", "1/1/2800, 2800", "1/1/0066, 66"})
    void yearOfNoEraIsRefusedWithTheYearsAllowed(String written, String year) {
        assertRefused(
                () -> ThaiDates.parseDate(written),
                "ต้องเป็นปี พ.ศ.",
                "must be a year of the Buddhist Era",
                year,
                "2400–2799");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200B",
                "-",
                "31",
                "มีนาคม 2566",
                "31 มีนาคม",
                "31 มีนาคม 256",
                "31 มีนาคม 25666",
                "131 มีนาคม 2566",
                "31 March 2566",
                "2566-03-31",
                "2023-03-31",
                "1-31 มี.ค. 66",
                "31 มีนาคม ค.ศ. 2023",
                "999999999999/1/2566",
                "31/3/99999999999",
                "31 ม.ย. 66",
                "ไตรมาส 2"
            })
    void whatIsNoDayIsQuotedWithAnExample(String written) {
        assertRefused(
                () -> ThaiDates.parseDate(written),
                "ไม่ใช่วันที่: เขียนเช่น",
                "is no date: write for example",
                "\"" + written + "\"",
                "31 มีนาคม 2566");
    }

    @ParameterizedTest
    @CsvSource({
        "พ.ค.๖๕, 2022-05",
        "ก.ย.๖๕, 2022-09",
        "พ.ค. 65, 2022-05",
        "พค65, 2022-05",
        "ตุลาคม ๒๕๖๕, 2022-10",
        "เดือนตุลาคม ๒๕๖๕, 2022-10",
        "เดือน ตุลาคม พ.ศ. 2565, 2022-10",
        "มิ.ย. 2567, 2024-06"
    })
    void monthIsReadAsPeopleWriteIt(String written, YearMonth month) {
        assertEquals(month, ThaiDates.parseMonth(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ตุลาคม", "2565", "10/2565", "1 ตุลาคม 2565", "ม.ย. 65", "ตุลาคม ของทุกปี"})
    void whatIsNoMonthIsQuotedWithAnExample(String written) {
        assertRefused(
                () -> ThaiDates.parseMonth(written),
                "ไม่ใช่เดือน: เขียนเช่น",
                "is no month: write for example",
                "\"" + written + "\"",
                "พ.ค. 2565");
    }

    @Test
    void monthOfAYearOfTheCommonEraIsRefused() {
        assertRefused(
                () -> ThaiDates.parseMonth("ต.ค. 2022"), "ไม่ใช่ปี พ.ศ.", "not in the Buddhist Era", "2022", "2565");
    }

    @ParameterizedTest
    @CsvSource({
        "ไตรมาส ๒, 2",
        "ไตรมาส ๔, 4",
        "ไตรมาสที่ 4, 4",
        "ไตรมาสที่๑, 1",
        "ไตรมาส3, 3",
        "'ไตรมาส   ๒', 2",
        "ไตรมาส 2/2566, 2",
        "ไตรมาส 2 ปีงบประมาณ พ.ศ. 2566, 2"
    })
    void quarterIsReadAsPeopleWriteIt(String written, int number) {
        assertEquals(number, ThaiDates.parseQuarter(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ไตรมาส",
                "ไตรมาส 0",
                "ไตรมาส 5",
                "ไตรมาส 42",
                "ไตรมาส 2566",
                "ไตรมาส -1",
                "ไตรมาสละ ๑ ครั้ง",
                "ทุกไตรมาส",
                "2",
                "Q2"
            })
    void whatIsNoQuarterIsQuotedWithAnExample(String written) {
        assertRefused(
                () -> ThaiDates.parseQuarter(written),
                "ไม่ใช่ไตรมาส: เขียนเช่น",
                "is no quarter: write for example",
                "\"" + written + "\"",
                "ไตรมาส 2");
    }

    @ParameterizedTest
    @CsvSource({
        "1 เมษายน 2568 ถึง 30 กันยายน 2568, 2025-04-01, 2025-09-30",
        "1 เมษายน 2568 ถึง30 กันยายน 2568, 2025-04-01, 2025-09-30",
        "1 เมษายน 2568ถึง30 กันยายน 2568, 2025-04-01, 2025-09-30",
        "วันที่ 1 เมษายน 2568 ถึงวันที่ 30 กันยายน 2568, 2025-04-01, 2025-09-30",
        "1 เมษายน 2568 – 30 กันยายน 2568, 2025-04-01, 2025-09-30",
        "1/4/2568-30/9/2568, 2025-04-01, 2025-09-30",
        "1-4-68 - 30-9-68, 2025-04-01, 2025-09-30",
        "๑ เม.ย.๖๘-๓๐ ก.ย.๖๘, 2025-04-01, 2025-09-30",
        "30 กันยายน 2568 - 30 กันยายน 2568, 2025-09-30, 2025-09-30"
    })
    void spanRunsFromItsFirstDayToItsLast(String written, LocalDate first, LocalDate last) {
        assertEquals(DateSpan.of(first, last), ThaiDates.parseSpan(written));
    }

    @ParameterizedTest
    @CsvSource({
        "ตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖, 2022-10-01, 2023-03-31",
        "เดือนตุลาคม ๒๕๖๕ - เดือนมีนาคม ๒๕๖๖, 2022-10-01, 2023-03-31",
        "ต.ค. 65-มี.ค. 66, 2022-10-01, 2023-03-31",
        "ม.ค. ถึงเดือน ก.พ. 2567, 2024-01-01, 2024-02-29",
        "31 ม.ค. 66 - ก.พ. 66, 2023-01-31, 2023-02-28"
    })
    void spanOfMonthsHasAllTheirDays(String written, LocalDate first, LocalDate last) {
        assertEquals(DateSpan.of(first, last), ThaiDates.parseSpan(written));
    }

    @ParameterizedTest
    @CsvSource({
        "1 เมษายน - 30 กันยายน 2568, 2025-04-01, 2025-09-30",
        "ม.ค.-มี.ค. 66, 2023-01-01, 2023-03-31",
        "29 ก.พ. - 31 มี.ค. 2567, 2024-02-29, 2024-03-31",
        "มี.ค.-มี.ค. 66, 2023-03-01, 2023-03-31"
    })
    void firstHalfWithoutAYearTakesItFromTheSecond(String written, LocalDate first, LocalDate last) {
        assertEquals(DateSpan.of(first, last), ThaiDates.parseSpan(written));
    }

    @ParameterizedTest
    @CsvSource({
        "1 ต.ค. - 31 มี.ค. 66, 2022-10-01, 2023-03-31",
        "ต.ค.-มี.ค. 66, 2022-10-01, 2023-03-31",
        "31 ธ.ค. - 1 ม.ค. 66, 2022-12-31, 2023-01-01",
        "31 ต.ค. - 29 ก.พ. 2567, 2023-10-31, 2024-02-29"
    })
    void spanOverNewYearStartsInTheYearBefore(String written, LocalDate first, LocalDate last) {
        assertEquals(DateSpan.of(first, last), ThaiDates.parseSpan(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ปีงบประมาณ 2569",
                "ในปีงบประมาณ พ.ศ. ๒๕๖๙",
                "ในปีงบประมาณ พ.ศ.๒๕๖๙",
                "ตลอดปีงบประมาณ พ.ศ. 2569",
                "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙",
                " ปีงบประมาณ\u00A0พ.ศ. 2569 "
            })
    void fiscalYearIsASpan(String written) {
        assertEquals(FiscalYear.of(2569).getDays(), ThaiDates.parseSpan(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ไตรมาส 2 ปีงบประมาณ 2566",
                "ไตรมาส 2 ปีงบประมาณ พ.ศ. 2566",
                "ไตรมาสที่ ๒ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖",
                "ไตรมาส ๒ ปี ๒๕๖๖",
                "ไตรมาส 2/2566",
                "ไตรมาส 2 พ.ศ. 2566"
            })
    void quarterOfAFiscalYearIsASpan(String written) {
        assertEquals(FiscalYear.of(2566).quarter(2), ThaiDates.parseSpan(written));
    }

    @Test
    void oneMonthIsASpan() {
        assertEquals(DateSpan.of(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31)), ThaiDates.parseSpan("พ.ค.๖๕"));
    }

    @Test
    void oneDayIsASpan() {
        assertEquals(
                DateSpan.of(LocalDate.of(2023, 3, 31), LocalDate.of(2023, 3, 31)),
                ThaiDates.parseSpan("31 มีนาคม 2566"));
    }

    @ParameterizedTest
    @CsvSource({
        "31 มี.ค. 66 - 1 ต.ค. 65, 2023-03-31, 2022-10-01",
        "มีนาคม 2566 ถึง ตุลาคม 2565, 2023-03-01, 2022-10-31",
        "2 ม.ค. 66 - 1 ม.ค. 66, 2023-01-02, 2023-01-01"
    })
    void spanThatEndsBeforeItStartsIsRefused(String written, String first, String last) {
        assertRefused(
                () -> ThaiDates.parseSpan(written),
                "วันสุดท้ายต้องไม่มาก่อนวันแรก",
                "the days " + first + " to " + last + ": the last day must not be before the first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"29 ก.พ. - 31 มี.ค. 2566", "1 ม.ค. - 29 ก.พ. 2566", "31 เม.ย. 66 - 31 พ.ค. 66", "30/2/2566"})
    void spanWithADayThatIsNotInTheCalendarIsRefused(String written) {
        assertRefused(
                () -> ThaiDates.parseSpan(written),
                "ไม่มีวันที่ดังกล่าวในปฏิทิน",
                "there is no such day",
                "\"" + written + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "ตุลาคม 2022 - มีนาคม 2023, 2565",
        "1 เมษายน 2568 ถึง 30 กันยายน 2024, 2567",
        "1 เมษายน 2024 ถึง 30 กันยายน 2568, 2567",
        "ปีงบประมาณ 2024, 2567",
        "ไตรมาส 2/2024, 2567"
    })
    void spanWithAYearOfTheCommonEraIsRefusedWithTheBuddhistOneSuggested(String written, String suggested) {
        assertRefused(() -> ThaiDates.parseSpan(written), "ไม่ใช่ปี พ.ศ.", "not in the Buddhist Era", suggested);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "ถึง",
                "ไตรมาส 2",
                "ตุลาคม - มีนาคม",
                "มกราคม",
                "1 ม.ค. - 31 มี.ค.",
                "1 ต.ค. 2565 - 30 ก.ย.",
                "ตุลาคม 2565 ถึง",
                "- ตุลาคม 2565",
                "1 มกราคม 2566 ถึงปัจจุบัน",
                "รอบ 6 เดือนแรก",
                "2567"
            })
    void whatIsNoSpanIsQuotedWithAnExample(String written) {
        assertRefused(
                () -> ThaiDates.parseSpan(written),
                "ไม่ใช่ช่วงเวลา: เขียนเช่น",
                "is no stretch of days: write for example",
                "\"" + written + "\"",
                "1 เมษายน 2568 ถึง 30 กันยายน 2568");
    }

    @Test
    void dayIsWrittenInFull() {
        assertEquals("31 มีนาคม 2566", ThaiDates.format(LocalDate.of(2023, 3, 31)));
    }

    @Test
    void dayIsWrittenInShort() {
        assertEquals("1 ธ.ค. 2566", ThaiDates.formatShort(LocalDate.of(2023, 12, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2022-05, พ.ค. 2565", "2021-10, ต.ค. 2564"})
    void monthIsWrittenInShort(YearMonth month, String written) {
        assertEquals(written, ThaiDates.formatMonth(month));
        assertEquals(month, ThaiDates.parseMonth(written));
    }

    @ParameterizedTest
    @CsvSource({
        "ภายในเดือนธันวาคม, 2022-12-01/2022-12-31",
        "ภายในเดือนมกราคม, 2023-01-01/2023-01-31",
        "31 ธ.ค., 2022-12-31",
        "ต.ค. - มี.ค., 2022-10-01/2023-03-31",
        "1 - 15 ก.ย., 2023-09-01/2023-09-15",
        "ไตรมาส 2, 2023-01-01/2023-03-31",
        "ไตรมาส 2 ปีงบประมาณ 2565, 2022-01-01/2022-03-31",
        "ภายในเดือนธันวาคม ๒๕๖๖, 2023-12-01/2023-12-31",
    })
    void whatNamesNoYearIsOfTheFiscalYear(String text, String days) {
        assertEquals(days, ThaiDates.parseSpan(text, FiscalYear.of(2566)).toWritten());
    }

    @ParameterizedTest
    @CsvSource({
        "30 ก.พ., ไม่มีวันที่ดังกล่าวในปฏิทิน, there is no such day",
        "31 เม.ย. 2566, ไม่มีวันที่ดังกล่าวในปฏิทิน, there is no such day",
        "ไตรมาส 5, ไตรมาส 5: มีเพียง 1–4, quarter 5: there are 1–4",
        "ไตรมาสที่ ๐ ปีงบประมาณ 2566, ไตรมาส 0: มีเพียง 1–4, quarter 0: there are 1–4",
        "ภายในเดือนมีนาคม 2023, ไม่ใช่ปี พ.ศ., not in the Buddhist Era",
        "ก.พ. 2566 - ม.ค. 2566, วันสุดท้ายต้องไม่มาก่อนวันแรก, the last day must not be before the first"
    })
    void daysThatThereAreNotAreRefusedAlsoAmidFreeWords(String text, String th, String en) {
        FiscalYear year = FiscalYear.of(2566);
        assertRefused(() -> ThaiDates.findSpan(text, year), th, en);
        assertRefused(() -> ThaiDates.parseSpan(text, year), th, en);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "ตามความเหมาะสม", "ตลอดปี", "ไตรมาส 42", "ภายใน 30 วัน", "ทุกเดือน"})
    void wordsThatNameNoDaysAreFoundToNameNone(String text) {
        assertEquals(Optional.empty(), ThaiDates.findSpan(text, FiscalYear.of(2566)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "จัดทำแผน ภายในเดือนตุลาคม ๒๕๖๕ / ธันวาคม / เมษายน | [2022-10-31, 2022-12-31, 2023-04-30]",
                "๑.เผยแพร่ ภายในเดือนมกราคม ๒.ติดตามทุกเดือน | [2023-01-31]",
                "ภายในวันที่ 15 ม.ค. 66 และภายใน 30 เมษายน | [2023-01-15, 2023-04-30]",
                "ภายในเดือนตุลาคม ๒๕๖๕. ภายในเดือนตุลาคม | [2022-10-31]",
                "ภายในเดือนมีนาคม 10 วัน | [2023-03-31]",
                "ภายใน 7 วัน | []",
                "ภายในวันที่ 31 กุมภาพันธ์ | []",
                "รายงานในเดือนธันวาคม | []",
            })
    void deadlinesAreFoundAmidWords(String text, String days) {
        assertEquals(days, ThaiDates.deadlinesIn(text, FiscalYear.of(2566)).toString());
    }
}
