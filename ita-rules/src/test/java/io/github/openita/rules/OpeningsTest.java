package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which phrases a text may be, told by how it begins. */
class OpeningsTest {

    private static final Phrase ONE = Phrase.of(Meaning.NONE).one("abc abd");
    private static final Phrase OTHER = Phrase.of(Meaning.PLACEHOLDER).one("abx xyz q");

    private static List<Phrase> of(String text) {
        return Openings.of(ONE, OTHER).of(text, 0);
    }

    @Test
    void aTextMayOnlyBeWhatItBeginsAs() {
        assertEquals(List.of(ONE), of("abc"));
        assertEquals(List.of(ONE), of("abd and more"));
        assertEquals(List.of(ONE), of("a b-C"));
        assertEquals(List.of(OTHER), of("abx"));
        assertEquals(List.of(OTHER), of("xyz"));
        assertEquals(List.of(OTHER), of("Q"));
        assertEquals(List.of(ONE), Openings.of(ONE, OTHER).of("-- abc", 3));
    }

    @Test
    void nearlyEveryTextIsNone() {
        for (String text : List.of("", "a", "ab", "aab", "ax", "b", "abe", "xy", "xya", "zzz", "ก", "aก")) {
            assertEquals(List.of(), of(text), text);
        }
    }

    @Test
    void phrasesThatBeginAlikeAreBothPossible() {
        Phrase longer = Phrase.of(Meaning.NONE).one("abcd");
        assertEquals(List.of(ONE, longer), Openings.of(ONE, longer).of("abcx", 0));
        assertEquals(List.of(ONE), Openings.of(ONE, longer).of("abd", 0));
    }

    @Test
    void aVowelTypedInPiecesMayBeAnyOfThem() {
        Phrase mend = Phrase.of(Meaning.NONE).one("แก้ไข");
        Phrase add = Phrase.of(Meaning.NONE).one("เพิ่ม กำลัง ออก");
        Openings openings = Openings.of(mend, add);
        assertEquals(List.of(mend, add), openings.of("เเก้ไข", 0));
        assertEquals(List.of(mend, ONE), Openings.of(mend, ONE).of("เเก้ไข", 0));
        assertEquals(List.of(mend, add), openings.of("กํ าลัง", 0));
        assertEquals(List.of(mend), openings.of("แก้ไข", 0));
        assertEquals(List.of(add), openings.of("เพิ่ม", 0));
        assertEquals(List.of(), openings.of("เก็บ", 0));
        assertEquals(List.of(), openings.of("ออออ", 0));
        assertEquals(List.of(), openings.of("อเ", 0));
        assertEquals(List.of(), Openings.of(ONE).of("เก็บ", 0));
    }

    @Test
    void aPhraseThatMayBeginInSeveralWaysIsNamedOnce() {
        Phrase several = Phrase.of(Meaning.NONE).one("ab abc abd");
        assertEquals(List.of(several), Openings.of(several).of("abd", 0));
    }
}
