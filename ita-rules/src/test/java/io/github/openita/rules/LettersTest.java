package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a text are letters. */
class LettersTest {

    @Test
    void lettersOfLatinAndThaiAreKnownAtOnce() {
        assertEquals('a', Letters.usual('A'));
        assertEquals('ก', Letters.usual('ก'));
        assertEquals('\u0E47', Letters.usual('\u0E47'));
        for (char other : List.of(' ', '-', '\u0080', '\u0E00', '\u0E3F', '\u0E80', 'é', '中')) {
            assertEquals(0, Letters.usual(other), () -> Integer.toHexString(other));
        }
    }

    @Test
    void theNextLetterIsBehindAllThatIsNone() {
        for (String before : List.of(" ", "-", "\u0080", "\u0E00", "\u0E3F", "\u0E80", "\u115F", "\u2800")) {
            assertEquals(1, Letters.next(before + "ก", 0), before);
        }
        assertEquals(2, Letters.next("🗸ก", 0));
        assertEquals(0, Letters.next("中", 0));
        assertEquals(2, Letters.next("--", 0));
        assertTrue(Letters.isFiller('\u115F'));
        assertFalse(Letters.isFiller('ก'));
    }

    @Test
    void piecesOfVowelsAreKnown() {
        for (String piece : List.of("\u0E4Dก", "กํา", "เเก", "กเ เก", "ก เเ")) {
            assertTrue(Letters.isAnyPiece(piece), piece);
        }
        for (String whole : List.of("", "ก", "เ", "เก", "แก", "กำ", "เกเก", "abc")) {
            assertFalse(Letters.isAnyPiece(whole), whole);
        }
        assertTrue(Letters.isPiece("กํา", 1));
        assertTrue(Letters.isPiece("เ เ", 0));
        assertFalse(Letters.isPiece("กเ", 0));
        assertFalse(Letters.isPiece("เก", 0));
    }
}
