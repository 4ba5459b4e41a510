package io.github.openita.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Thai text brought to one spelling, its digits and its width on a screen. */
class ThaiTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ข้อ ๐๑๗",
                "  ข้อ   ๐๑๗  ",
                "ข้อ\u00A0๐๑๗",
                "ข้อ\t๐๑๗",
                "ข้อ\r\n๐๑๗\n",
                "ข้อ\u3000๐๑๗",
                "ข้อ\u2003\u2009๐๑๗",
                "\uFEFFข้อ ๐๑๗",
                "ข้อ \u200B ๐๑๗",
                "ข้อ ๐\u200B๑\u200C๗\u200D",
                "ข้อ ๐\u00AD๑\u2060๗",
                "\u200Eข้อ ๐๑๗\u200F"
            })
    void spacesAndInvisibleCharactersAreBroughtToOneSpelling(String written) {
        assertEquals("ข้อ ๐๑๗", ThaiText.normalize(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", " \u200B \t\uFEFF\u00A0"})
    void nothingButSpaceIsEmpty(String written) {
        assertEquals("", ThaiText.normalize(written));
    }

    @Test
    void saraAmInTwoPiecesIsJoined() {
        assertEquals("ประจำ", ThaiText.normalize("ประจ\u0E4D\u0E32"));
    }

    @Test
    void saraAmIsJoinedAroundAToneMark() {
        assertEquals("น้ำ", ThaiText.normalize("น\u0E4D\u0E49\u0E32"));
    }

    @Test
    void saraAmIsJoinedBehindAToneMark() {
        assertEquals("น้ำ", ThaiText.normalize("น\u0E49\u0E4D\u0E32"));
    }

    @Test
    void saraAmIsJoinedAcrossAnInvisibleCharacter() {
        assertEquals("น้ำ", ThaiText.normalize("น\u0E4D\u200B\u0E49\u0E32"));
    }

    @Test
    void nikhahitByItselfIsKept() {
        assertEquals("ก\u0E4D", ThaiText.normalize("ก\u0E4D"));
    }

    @Test
    void digitsAndLetterCaseAreKept() {
        assertEquals("O๑7 oIt", ThaiText.normalize("O๑7 oIt"));
    }

    @Test
    void thaiDigitsBecomeArabicOnes() {
        assertEquals("ข้อ 0123456789", ThaiText.toArabicDigits("ข้อ ๐๑๒๓๔๕๖๗๘๙"));
    }

    @Test
    void arabicDigitsBecomeThaiOnes() {
        assertEquals("ข้อ ๐๑๒๓๔๕๖๗๘๙", ThaiText.toThaiDigits("ข้อ 0123456789"));
    }

    @Test
    void mixedDigitsBecomeArabic() {
        assertEquals("017", ThaiText.toArabicDigits("๐1๗"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ไม่มี", "o-x", "โ", "๏", "๚"})
    void textWithoutDigitsIsLeftAsItIs(String text) {
        assertEquals(text + text, ThaiText.toArabicDigits(text) + ThaiText.toThaiDigits(text));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "o17, 3", "ที่, 1", "ข้อ ๐๑๗, 6", "น้ำ, 2", "ผ่านดีเยี่ยม, 8", "ๆ, 1", "\u200B, 0", "日本, 4"})
    void vowelsAndToneMarksAboveAndBelowTakeNoColumn(String text, int columns) {
        assertEquals(columns, ThaiText.columns(text));
    }

    @ParameterizedTest
    @CsvSource({
        "นักทรัพยากร, นักทรัพยากรฯ, true",
        "หน.สป., หน.สป, true",
        "จพง.ธุรการ, จพง. ธุรการ, true",
        "สุริพร, สุรีพร, true",
        "นิติกร, นักวิเคราะห์, false",
        "นวก.คลัง, ผอ.คลัง, false",
    })
    void namesInOtherSpellingsHaveOneKey(String one, String other, boolean same) {
        assertEquals(same, ThaiText.nameKey(one).equals(ThaiText.nameKey(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "::error file=a::b, \\u003a:error file=a::b",
        "'  ::warning::x', '  \\u003a:warning::x'",
        "a ::error::b, a ::error::b",
        "##[error]x, \\u0023#[error]x",
        "a ##vso[task.setvariable]x, a \\u0023#vso[task.setvariable]x",
        "###[error], #\\u0023#[error]",
        "## หัวข้อ, ## หัวข้อ",
        "C::D, C::D",
    })
    void whatARunnerOfCiWouldTakeForACommandIsMadeVisible(String text, String shown) {
        assertEquals(shown, ThaiText.oneLine(text));
        assertEquals(shown, ThaiText.oneLine(shown));
    }
}
