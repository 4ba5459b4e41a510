package io.github.openita.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;

/** Checks what a refused call says, in Thai and in English. */
final class Refusals {

    private Refusals() {}

    /**
     * @param th words that the Thai line holds
     * @param en words that the English line holds
     * @param both what stands in both: the thing found, the things allowed
     * @param attempt what the library must refuse
     */
    static void assertRefused(Executable attempt, String th, String en, String... both) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, attempt);
        BilingualText text = refusal.getText();
        assertHolds(text.getTh(), th);
        assertHolds(text.getEn(), en);
        for (String words : both) {
            assertHolds(text.getTh(), words);
            assertHolds(text.getEn(), words);
        }
        assertEquals(text.getEn(), refusal.getMessage());
    }

    private static void assertHolds(String line, String words) {
        assertTrue(line.contains(words), () -> "<" + words + "> is not in <" + line + ">");
    }
}
