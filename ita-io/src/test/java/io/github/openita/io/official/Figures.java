package io.github.openita.io.official;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of a sentence, for the laws of sentences. */
public final class Figures {

    private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:[.][0-9]+)?");

    private Figures() {}

    private static Set<String> of(String sentence) {
        Set<String> figures = new TreeSet<>();
        Matcher found = FIGURE.matcher(sentence);
        while (found.find()) {
            figures.add(found.group());
        }
        return figures;
    }

    /** Fails where a sentence states a figure that is not among those. */
    public static void assertOnly(Set<String> known, String sentence) {
        Set<String> others = of(sentence);
        others.removeAll(known);
        assertEquals(Set.of(), others, sentence);
    }
}
