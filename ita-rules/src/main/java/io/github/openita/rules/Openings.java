package io.github.openita.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How phrases begin: tells of nearly every text within a few letters that it is none of them. Immutable and
 * thread-safe.
 */
final class Openings {

    /** Enough for Thai and for Latin letters to stand apart each among its own. */
    private static final int SLOTS = 128;

    /** Some letters, and what may follow them. */
    private static final class Node {

        /** A bit for each letter, by its last six; of nearly every other letter they tell that it is none of them. */
        private long mask;

        private char[] letters = {};
        private Node[] nodes = {};
        /** The phrases that have an opening which begins so. */
        private final List<Phrase> phrases = new ArrayList<>(1);
        /** Whether that is already an opening. */
        private boolean whole;

        @Nullable
        Node next(char letter) {
            if ((mask >>> letter & 1) == 0) {
                return null;
            }
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return nodes[i];
                }
            }
            return null;
        }

        Node grow(char letter) {
            Node known = next(letter);
            if (known != null) {
                return known;
            }
            int count = letters.length;
            letters = Arrays.copyOf(letters, count + 1);
            nodes = Arrays.copyOf(nodes, count + 1);
            letters[count] = letter;
            mask |= 1L << letter;
            nodes[count] = new Node();
            return nodes[count];
        }

        void add(Phrase phrase) {
            if (!phrases.contains(phrase)) {
                phrases.add(phrase);
            }
        }
    }

    private final List<Phrase> phrases;
    /** By first letter; what letters that share a slot begin is told apart by the second, at the latest by the phrases. */
    private final @Nullable Node[] slots = new Node[SLOTS];

    private Openings(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    static Openings of(Phrase... phrases) {
        Openings openings = new Openings(List.of(phrases));
        for (Phrase phrase : phrases) {
            phrase.openings().forEach(opening -> openings.add(opening, phrase));
        }
        return openings;
    }

    private void add(String opening, Phrase phrase) {
        int slot = opening.charAt(0) % SLOTS;
        Node node = slots[slot] == null ? new Node() : slots[slot];
        slots[slot] = node;
        node.add(phrase);
        for (int i = 1; i < opening.length(); i++) {
            node = node.grow(opening.charAt(i));
            node.add(phrase);
        }
        node.whole = true;
    }

    /**
     * @param text any text
     * @param start where its first letter stands
     * @return the phrases that it may be: none of nearly every text; all where a vowel typed in pieces is in the way
     */
    List<Phrase> of(String text, int start) {
        int at = start;
        char letter = Letters.at(text, at);
        Node node = slots[letter % SLOTS];
        while (node != null && !node.whole) {
            char before = letter;
            at++;
            letter = at < text.length() ? Letters.usual(text.charAt(at)) : 0;
            if (letter == 0) {
                at = Letters.next(text, at);
                letter = Letters.at(text, at);
            }
            node = node.next(letter);
            if (node == null && before == Letters.SARA_E && letter == before) {
                return phrases;
            }
        }
        if (node != null) {
            return node.phrases;
        }
        return Letters.isPiece(text, at) ? phrases : List.of();
    }
}
