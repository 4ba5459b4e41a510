package io.github.openita.rules.wording;

import io.github.openita.core.edition.Element;
import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the element that somebody meant by a key: by its wording on the form, or by the fewest typing errors. */
public final class NearestWord {

    private NearestWord() {}

    /**
     * {@return the identifier of the one that was probably meant; empty where none is near}
     *
     * @param key a key that no element has
     * @param elements the elements of the item
     */
    public static Optional<String> of(String key, List<Element> elements) {
        String plain = plain(key);
        if (plain.length() > 200) {
            return Optional.empty();
        }
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (Element element : elements) {
            int errors = Stream.of(element.getId(), element.getWordingTh())
                    .map(NearestWord::plain)
                    .filter(word -> distanceMatters(plain, word))
                    .mapToInt(word -> distance(plain, word))
                    .min()
                    .orElse(Integer.MAX_VALUE);
            if (errors < fewest) {
                fewest = errors;
                nearest = element.getId();
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String plain(String word) {
        return ThaiText.normalize(word).toLowerCase(Locale.ROOT).replaceAll("[\\s_/.-]+", "");
    }

    /** Words whose lengths differ more than a slip can explain are other words. */
    private static boolean distanceMatters(String a, String b) {
        return !a.isEmpty()
                && Math.abs(a.length() - b.length()) <= Math.max(2, b.length() / 2)
                && distance(a, b) <= Math.max(2, b.length() / 3);
    }

    /** Levenshtein's: letters to add, drop or change. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
