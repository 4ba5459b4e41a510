package io.github.openita.rules.site;

import java.util.Arrays;
import java.util.List;

/**
 * Words that are looked for at each place of a text, as {@link PlainLetters} spell them. Immutable and thread-safe.
 *
 * <p>Most places are passed by a look at one letter.
 */
final class LetterWords {

    /** The letters of one script differ in their lowest bits. */
    private static final int SLOTS = 128;

    private static final String[] NONE = {};

    private final String[][] byFirst = new String[SLOTS][];

    private LetterWords(List<String> words) {
        Arrays.fill(byFirst, NONE);
        for (String word : words) {
            int slot = word.charAt(0) % SLOTS;
            byFirst[slot] = Arrays.copyOf(byFirst[slot], byFirst[slot].length + 1);
            byFirst[slot][byFirst[slot].length - 1] = word;
        }
    }

    /**
     * {@return the words}
     *
     * @param words words; of those that begin alike the earlier one counts
     */
    static LetterWords of(String... words) {
        return new LetterWords(Arrays.stream(words).map(PlainLetters::lettersOf).toList());
    }

    /** How long the word is that stands there; 0 where none does. */
    int lengthAt(String letters, int at) {
        for (String word : byFirst[letters.charAt(at) % SLOTS]) {
            if (letters.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }
}
