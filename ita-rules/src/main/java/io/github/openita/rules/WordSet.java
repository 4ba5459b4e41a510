package io.github.openita.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Words of which one may stand at a place of a phrase. Immutable and thread-safe. */
final class WordSet {

    /** What stands for "none of them" where a position is expected. */
    static final int NONE = -1;

    /** Enough for Thai and for Latin letters to stand apart each among its own. */
    private static final int SLOTS = 128;

    /** By first letter, the longest first; letters that share a slot are told apart by the words themselves. */
    private final String[][] slots = new String[SLOTS][];

    private WordSet(List<String> words) {
        words.forEach(this::add);
    }

    /** @param words the words, in small letters, with spaces between them */
    static WordSet of(String words) {
        return new WordSet(Stream.of(words.trim().split(" +"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    private void add(String word) {
        int slot = slotOf(word.charAt(0));
        String[] others = slots[slot] == null ? new String[0] : slots[slot];
        slots[slot] = Arrays.copyOf(others, others.length + 1);
        slots[slot][others.length] = word;
    }

    /** {@return the words in no order that matters} */
    List<String> all() {
        return Stream.of(slots).filter(Objects::nonNull).flatMap(Stream::of).toList();
    }

    private static int slotOf(char letter) {
        return letter % SLOTS;
    }

    /** The letter behind the longest of these words that stands at a letter of a text. */
    int behind(String text, int from) {
        String[] words = slots[slotOf(Letters.at(text, from))];
        if (words != null) {
            for (String word : words) {
                int behind = behind(word, text, from);
                if (behind != NONE) {
                    return behind;
                }
            }
        }
        return NONE;
    }

    private static int behind(String word, String text, int from) {
        int at = from;
        for (int i = 0; i < word.length(); i++) {
            if (Letters.at(text, at) != word.charAt(i)) {
                return NONE;
            }
            at = Letters.next(text, at + 1);
        }
        return at;
    }
}
