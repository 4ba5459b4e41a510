package io.github.openita.rules;

import java.util.BitSet;
import java.util.List;

/** How people say one thing, in one phrase or another. Immutable and thread-safe. */
final class Phrases {

    /**
     * Enough for Thai and for Latin letters to stand apart each among its own; a pair that only looks like the beginning
     * of a phrase does no harm.
     */
    private static final int LETTERS = 128;

    private final List<Phrase> phrases;
    /** Of each phrase the two letters that it may begin with, and those of all of them. */
    private final List<BitSet> openings;

    private final BitSet anyOpening = new BitSet();

    private Phrases(List<Phrase> phrases) {
        this.phrases = phrases;
        this.openings = phrases.stream().map(Phrases::openingsOf).toList();
        openings.forEach(anyOpening::or);
    }

    static Phrases of(Phrase... phrases) {
        return new Phrases(List.of(phrases));
    }

    private static BitSet openingsOf(Phrase phrase) {
        BitSet openings = new BitSet();
        for (String word : phrase.firstWords()) {
            if (word.length() == 1) {
                int row = pair(word.charAt(0), (char) 0);
                openings.set(row, row + LETTERS);
            } else {
                openings.set(pair(word.charAt(0), word.charAt(1)));
            }
        }
        return openings;
    }

    private static int pair(char first, char second) {
        return first % LETTERS * LETTERS + second % LETTERS;
    }

    /**
     * Tells at once of most texts that they are none of the phrases.
     *
     * @param first the first letter of a text
     * @param second the one behind it; zero where there is none
     * @return whether the text may be one of the phrases
     */
    boolean mayBegin(char first, char second) {
        return anyOpening.get(pair(first, second));
    }

    /** Whether the letters of a text are one of the phrases and nothing else. */
    boolean isOneOf(String text) {
        int start = Letters.next(text, 0);
        int pair = pair(Letters.at(text, start), Letters.behind(text, start));
        for (int i = 0; i < phrases.size(); i++) {
            if (openings.get(i).get(pair) && phrases.get(i).isAllOf(text, start)) {
                return true;
            }
        }
        return false;
    }
}
