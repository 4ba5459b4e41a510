package io.github.openita.rules.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Words that are looked for at each place of a text. */
class LetterWordsTest {

    @Test
    void ofWordsThatBeginAlikeTheEarlierOneCounts() {
        LetterWords words = LetterWords.of("ในการ", "ใน", "การ", "Q");
        String text = PlainLetters.lettersOf("ในการ q ในที่");
        assertEquals(5, words.lengthAt(text, 0));
        assertEquals(0, words.lengthAt(text, 1));
        assertEquals(3, words.lengthAt(text, 2));
        assertEquals(1, words.lengthAt(text, 5));
        assertEquals(2, words.lengthAt(text, 6));
    }

    /** Letters of other scripts may lie in the same slot. */
    @Test
    void whatOnlyLooksLikeItsFirstLetterIsNoWord() {
        LetterWords words = LetterWords.of("ก");
        assertEquals(0, words.lengthAt("\u0081", 0));
        assertEquals(1, words.lengthAt("ก", 0));
    }

    @Test
    void whatIsLeftKnowsWhereItStands() {
        PlainLetters left = PlainLetters.of("การ ก ใน ข").without(LetterWords.of("การ", "ใน"));
        assertEquals("กข", left.letters());
        assertEquals(4, left.place(0));
        assertEquals(9, left.place(1));
    }
}
