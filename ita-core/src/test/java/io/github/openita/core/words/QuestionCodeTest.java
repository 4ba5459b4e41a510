package io.github.openita.core.words;

import static io.github.openita.core.words.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Question codes as officers write them and as the library writes them. */
class QuestionCodeTest {

    @ParameterizedTest
    @CsvSource({"i5, IIT, 5", "e9, EIT, 9", "o17, OIT, 17", "o1, OIT, 1", "o999, OIT, 999"})
    void canonicalCodeNamesItsToolAndNumber(String code, Tool tool, int number) {
        assertEquals(QuestionCode.of(tool, number), QuestionCode.of(code));
    }

    @Test
    void toolIsReadFromTheLetter() {
        assertEquals(Tool.EIT, QuestionCode.of("e9").getTool());
    }

    @Test
    void numberIsReadFromTheDigits() {
        assertEquals(17, QuestionCode.of("o17").getNumber());
    }

    @Test
    void isWrittenAsLetterAndNumber() {
        assertEquals("o17", QuestionCode.of(Tool.OIT, 17).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O17",
                "o-17",
                "o017",
                "o 17",
                "ข้อ ๐๑๗",
                "๐17",
                "017",
                "o17 ",
                " o17",
                "o\u00A017",
                "o1\u200B7",
                "ไo17"
            })
    void onlyTheCanonicalFormIsTakenWhereLeniencyIsNotAskedFor(String code) {
        assertRefused(() -> QuestionCode.of(code), "ไม่ใช่รหัสข้อ", "is no question code", "\"" + code + "\"", "o17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "o", "o0", "o00", "17", "x17", "o-1", "o1000", "o99999999999", "o17a", "o๑๗", "o１７"})
    void whatIsNoCanonicalCodeIsQuotedInTheRefusal(String code) {
        assertRefused(() -> QuestionCode.of(code), "ไม่ใช่รหัสข้อ", "is no question code", "\"" + code + "\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void numberOutsideOneToNineHundredNinetyNineIsRefused(int number) {
        assertRefused(
                () -> QuestionCode.of(Tool.OIT, number),
                "เลขข้อ",
                "question number",
                Integer.toString(number),
                "1–999");
    }

    @ParameterizedTest
    @CsvSource({
        "O17, o17",
        "o-17, o17",
        "o 17, o17",
        "o017, o17",
        "ข้อ ๐๑๗, o17",
        "๐17, o17",
        "017, o17",
        "01, o1",
        "I11, i11",
        "I5, i5",
        "i05, i5",
        "e๖, e6",
        "O15, o15"
    })
    void everySpellingOfTheContractIsRead(String written, String code) {
        assertEquals(QuestionCode.of(code), QuestionCode.parse(written));
    }

    @ParameterizedTest
    @CsvSource({
        "ข้อ O-30, o30",
        "ข้อO30, o30",
        "o.17, o17",
        "o. 17, o17",
        "O - 17, o17",
        "o–17, o17",
        "o—17, o17",
        "'ข้อ   ๐๑๗', o17",
        "'  o   17  ', o17",
        "ข้อที่ ๐๕, o5",
        "ข้อที่ e9, e9",
        "ข้อที่i8, i8",
        "E๖, e6",
        "o0000000000000000000001, o1"
    })
    void whatTiredOfficersTypeIsRead(String written, String code) {
        assertEquals(QuestionCode.of(code), QuestionCode.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o\u00A017",
                "\u00A0o17\u00A0",
                "o1\u200B7",
                "\uFEFFo17",
                "o\u00AD17",
                "ข้อ\u00A0๐๑๗",
                "o\t17",
                "o\n17",
                "ข\u200B้อ ๐\u200D๑๗",
                "\u2003o\u200917"
            })
    void strangeAndInvisibleSpacesDoNotMatter(String written) {
        assertEquals(QuestionCode.of("o17"), QuestionCode.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "๑๗", "ข้อ 17", "ข้อที่ ๑๗", "ข้อ๑๗", " 17 "})
    void bareNumberIsAmbiguousAndAllThreeReadingsAreNamed(String written) {
        assertRefused(
                () -> QuestionCode.parse(written), "กำกวม", "ambiguous", "\"" + written + "\"", "i17", "e17", "o17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200B",
                "0",
                "00",
                "๐",
                "o0",
                "o",
                "i-",
                "ข้อ",
                "x17",
                "l7",
                "1.7",
                "-17",
                "+17",
                "o+17",
                "o17a",
                "o17 o18",
                "o1 7",
                "OIT",
                "OIT17",
                "โอ17",
                "o17@public",
                "ο17",
                "о17"
            })
    void whatIsNoCodeIsQuotedWithExamplesOfWhatIs(String written) {
        assertRefused(
                () -> QuestionCode.parse(written),
                "ไม่ใช่รหัสข้อ: เขียนเช่น",
                "is no question code: write for example",
                "\"" + written + "\"",
                "i5, e9, o17",
                "ข้อ ๐๑๗");
    }

    @ParameterizedTest
    @ValueSource(strings = {"o1000", "O-99999999999999999999", "ข้อ ๐๙๙๙๙", "i12345678901234567890"})
    void hugeNumberIsNoCode(String written) {
        assertRefused(() -> QuestionCode.parse(written), "ไม่ใช่รหัสข้อ", "is no question code", "\"" + written + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "๐๒๕ - ๒๘ | o25 o26 o27 o28",
                "ข้อ ๐๒๕ - ๒๘ | o25 o26 o27 o28",
                "ข้อ ๐๓๙ - ๔๑ | o39 o40 o41",
                "o7-o9 | o7 o8 o9",
                "o7-9 | o7 o8 o9",
                "O-25-28 | o25 o26 o27 o28",
                "o7–o9 | o7 o8 o9",
                "o7 — o9 | o7 o8 o9",
                "o7 ถึง o9 | o7 o8 o9",
                "o7ถึง๙ | o7 o8 o9",
                "ข้อ ๐๗ ถึงข้อ ๐๙ | o7 o8 o9",
                "01-03 | o1 o2 o3",
                "i1 - i3 | i1 i2 i3",
                "o7-o7 | o7"
            })
    void rangeStandsForAllItsCodesInRisingOrder(String written, String codes) {
        assertEquals(codesOf(codes), QuestionCode.parseAll(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ข้อ O1, O3 และ O5 | o1 o3 o5",
                "o1 o2 | o1 o2",
                "o1,o2 | o1 o2",
                "o1 ; o2 | o1 o2",
                "o1/o2 | o1 o2",
                "o1และo2 | o1 o2",
                "o1 กับ o2 | o1 o2",
                "o1 , , o2 | o1 o2",
                "o2, o1 | o2 o1",
                "o1, o1 | o1 o1",
                "i1-3, e4 | i1 i2 i3 e4",
                "o1, | o1",
                "ข้อ ๐๑๗ | o17"
            })
    void listIsReadInTheOrderWritten(String written, String codes) {
        assertEquals(codesOf(codes), QuestionCode.parseAll(written));
    }

    @Test
    void listMayStandOnSeveralLines() {
        assertEquals(codesOf("o1 o2 o3"), QuestionCode.parseAll("o1\n o2\r\n\u00A0o3\u200B"));
    }

    @Test
    void widestRangeHasAllNumbers() {
        assertEquals(999, QuestionCode.parseAll("o1-o999").size());
    }

    @Test
    void fallingRangeIsRefused() {
        assertRefused(() -> QuestionCode.parseAll("o9-o7"), "เรียงจากน้อยไปมาก", "rise", "o9", "o7", "\"o9-o7\"");
    }

    @Test
    void rangeAcrossToolsIsRefused() {
        assertRefused(
                () -> QuestionCode.parseAll("i7 - e9"),
                "เครื่องมือเดียวกัน",
                "stay in one tool",
                "i7",
                "e9",
                "\"i7 - e9\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"o1-1000", "o1 - o99999999999", "o10000-o10001"})
    void rangeToAHugeNumberIsRefused(String written) {
        assertRefused(
                () -> QuestionCode.parseAll(written), "ไม่ใช่รหัสข้อ", "is no question code", "\"" + written + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B", ",", "o1o2", "o1-o3-o5", "o1x", "o1..o3", "ข้อ"})
    void textWithoutCodesIsQuotedInTheRefusal(String written) {
        assertRefused(() -> QuestionCode.parseAll(written), "ไม่ใช่รหัสข้อ", "is no question code", written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"o1, hello | hello", "o1 - | -", "o1 & o2 | &", "o1 ถึง | ถึง", "o1, x2 | x2"})
    void pieceThatIsNoCodeIsNamedInTheRefusal(String written, String piece) {
        assertRefused(() -> QuestionCode.parseAll(written), "ไม่ใช่รหัสข้อ", "is no question code", piece);
    }

    @Test
    void naturalOrderIsInsideOutsideOpenDataThenByNumber() {
        List<QuestionCode> sorted = Stream.of("o2", "e1", "o10", "i10", "i2", "o1")
                .map(QuestionCode::of)
                .sorted()
                .toList();
        assertEquals(codesOf("i2 i10 e1 o1 o2 o10"), sorted);
    }

    @Test
    void sameNumberOfAnotherToolIsAnotherCode() {
        assertNotEquals(QuestionCode.of("i5"), QuestionCode.of("e5"));
    }

    @Test
    void anotherNumberIsAnotherCode() {
        assertNotEquals(QuestionCode.of("i5"), QuestionCode.of("i6"));
    }

    @Test
    void codeIsNotItsText() {
        Object text = "i5";
        assertNotEquals(QuestionCode.of("i5"), text);
    }

    private static List<QuestionCode> codesOf(String codes) {
        return Arrays.stream(codes.split(" ", -1)).map(QuestionCode::of).toList();
    }

    @Test
    void noLengthOverflows() {
        for (String endless :
                List.of("-".repeat(200_000), ".".repeat(200_000), "0".repeat(200_000), "1".repeat(200_000))) {
            for (String written : List.of("o" + endless + "17", "0" + endless + "17", "o1 - " + endless + "17")) {
                try {
                    assertEquals("o17", QuestionCode.parse(written).toString());
                } catch (InvalidInputException e) {
                    assertFalse(e.getText().getTh().isEmpty());
                }
                try {
                    assertFalse(QuestionCode.parseAll(written).isEmpty());
                } catch (InvalidInputException e) {
                    assertFalse(e.getText().getTh().isEmpty());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "จัดทำข้อ O19 ให้ครบ (e๖) | [o19, e6]",
                "-e๖ การเผยแพร่ข้อมูล | [e6]",
                "ข้อ ๐๒๕ - ๒๗ และ O2-O4 | [o25, o26, o27, o2, o3, o4]",
                "ข้อ o5 ถึง i3 | [o5, i3]",
                "ข้อ ๙ | []",
                "ระบบ E-Service, ISO 9001, e-plan 2566, covid19, o2.5, e1a | []",
                "/ita/o17 | []",
            })
    void codesAreFoundAmidWords(String text, String codes) {
        assertEquals(codes, QuestionCode.findAll(text).toString());
    }
}
