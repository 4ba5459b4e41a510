package io.github.openita.core.words;

import static io.github.openita.core.words.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that once came out wrong. */
class TiredWritersTest {

    @ParameterizedTest
    @CsvSource({"ข้อ ๐๐๑, o1", "001, o1", "0017, o17", "ข้อ ที่ ๐๑๗, o17", "O\u201117, o17", "o\u221217, o17"})
    void aZeroForTheLetterMayBeFollowedByZeros(String written, String code) {
        assertEquals(code, QuestionCode.parse(written).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"O-25 - O-28 | [o25, o26, o27, o28]", "o-7-o-9 | [o7, o8, o9]", "๐๐๑ - ๐๐๓ | [o1, o2, o3]"})
    void theEndOfARangeIsSpelledAsFreelyAsItsStart(String written, String codes) {
        assertEquals(codes, QuestionCode.parseAll(written).toString());
    }

    @Test
    void aListMayHaveAnyNumberOfSeparators() {
        assertEquals(
                "[o1, o2]",
                QuestionCode.parseAll("o1" + ", ".repeat(5000) + "o2").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "ข้อ 17", "o1, 17", "o1,2,3"})
    void aBareNumberInAListIsAmbiguousToo(String written) {
        assertRefused(() -> QuestionCode.parseAll(written), "กำกวม", "ambiguous", "\"" + written + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "99999999999999999999", ", ;"})
    void whatCouldBeNoCodeOfAnyToolIsNotAmbiguous(String written) {
        assertRefused(() -> QuestionCode.parse(written), "ไม่ใช่รหัสข้อ", "is no question code");
        assertRefused(() -> QuestionCode.parseAll(written), "ไม่ใช่รหัสข้อ", "is no question code");
    }

    @Test
    void aRefusalQuotesWhatWasWritten() {
        assertRefused(
                () -> QuestionCode.parseAll("ข้อ ๐๙ Social Network"), "ไม่ใช่", "is no", "\"ข้อ ๐๙ Social Network\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A@b", "Public", "a b"})
    void aPartIsWrittenAsItIsRead(String part) {
        assertRefused(() -> NodeCode.of("e4").atPart(part), "ไม่ใช่รหัสส่วน", "is no code of a part", part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "oit", "@public", " @public"})
    void whatIsNoAddressIsQuotedWhole(String code) {
        assertRefused(() -> NodeCode.of(code), "ไม่ใช่รหัส", "is no code", "\"" + code + "\"", "9.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-999999999", "1e-50000000", "98.784999999999999999999"})
    void aScoreHasAtMostTwentyDecimals(String score) {
        assertRefused(() -> Score.of(score), "20 ตำแหน่ง", "20 decimals");
    }

    @Test
    void numbersOutOfReachAreRefusedAtOnce() {
        assertEquals(Score.ZERO, Score.of("0e-999999999"));
        assertThrows(ArithmeticException.class, () -> Points.of(new BigDecimal("1e-999999999")));
        assertThrows(ArithmeticException.class, () -> Points.of(new BigDecimal("1e999999999")));
    }

    @Test
    void pointsThatOnlyJustLeaveTheRangeAreSaidToLeaveIt() {
        Points tiny = Points.of(new BigDecimal("1e-30"));
        assertRefused(() -> Score.of(Points.ZERO.minus(tiny)), "< 0", "< 0");
        assertRefused(() -> Score.of(Points.of(100).plus(tiny)), "> 100", "> 100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ไตรมาส 1 ถึงไตรมาส 2 ปีงบประมาณ 2566",
                "ไตรมาส 1 - 2 ปีงบประมาณ 2566",
                "ไตรมาส 2 xxxx 2566",
                "ไตรมาส 12566",
                "ไตรมาส 23 2566"
            })
    void whatOnlyStartsLikeAQuarterIsNone(String written) {
        assertRefused(() -> ThaiDates.parseQuarter(written), "ไม่ใช่ไตรมาส", "is no quarter", "\"" + written + "\"");
        assertRefused(() -> ThaiDates.parseSpan(written), "ไม่ใช่ช่วงเวลา", "is no stretch of days");
    }

    @ParameterizedTest
    @CsvSource({
        "29 ก.พ. - 31 ม.ค. 2568, 2024-02-29/2025-01-31",
        "29 ก.พ. - ม.ค. 2568, 2024-02-29/2025-01-31",
        "1-31 มี.ค. 66, 2023-03-01/2023-03-31",
        "วันที่ 1 - 15 มีนาคม ๒๕๖๖, 2023-03-01/2023-03-15",
        "ภายในเดือนเมษายน ๒๕๖๖, 2023-04-01/2023-04-30",
        "ตั้งแต่วันที่ 1 เมษายน 2568 ถึงวันที่ 30 กันยายน 2568, 2025-04-01/2025-09-30",
        "กรกฏาคม 2567, 2024-07-01/2024-07-31",
    })
    void theFirstHalfTakesWhatItLeavesOutFromTheSecond(String written, String span) {
        assertEquals(span, ThaiDates.parseSpan(written).toString());
    }

    @ParameterizedTest
    @CsvSource({"31 ตุลาคม 2023, 2566", "31/12/2024, 2567"})
    void aDateOfTheCommonEraIsQuotedAndToldTheRightYear(String written, String year) {
        assertRefused(() -> ThaiDates.parseDate(written), "ไม่ใช่ปี พ.ศ.", "not in the Buddhist Era", written, year);
    }

    @Test
    void aYearFarAwayIsRefusedAsAYear() {
        assertRefused(() -> FiscalYear.of(2567).plusYears(Integer.MAX_VALUE), "ปี พ.ศ.", "Buddhist Era");
        assertRefused(() -> FiscalYear.of(2567).plusYears(Integer.MIN_VALUE), "ปี พ.ศ.", "Buddhist Era");
    }

    @Test
    void aRefusalKeepsBothLanguagesWhenItIsSerialized() throws Exception {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> QuestionCode.of("17"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(refusal.getText(), ((InvalidInputException) in.readObject()).getText());
        }
    }
}
