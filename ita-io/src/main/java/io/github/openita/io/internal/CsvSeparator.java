package io.github.openita.io.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells by what the cells of a CSV text are kept apart. Static methods only; thread-safe. */
public final class CsvSeparator {

    private static final String SEPARATORS = ",;\t";

    /** So many lines are enough to tell; the rest of a table may be of any length. */
    public static final int LINES = 20;

    private CsvSeparator() {}

    /**
     * {@return what keeps the cells of the first lines apart, outside quotation marks: a comma, semicolon or tab; a comma
     * where none does} A table has many lines with as many cells each, a title above it may have any sign.
     *
     * @param text the text, or so much of its beginning that it has a whole line
     */
    public static char of(CharSequence text) {
        List<int[]> lines = new ArrayList<>();
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && lines.size() < LINES; i++) {
            char c = text.charAt(i);
            quoted = (c == '"') != quoted;
            int separator = SEPARATORS.indexOf(c);
            if (!quoted && separator >= 0) {
                counts[separator]++;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                lines.add(counts);
                counts = new int[SEPARATORS.length()];
            }
        }
        // What is cut off at its end has fewer cells than it should.
        if (lines.stream().allMatch(CsvSeparator::isBlank)) {
            lines.add(counts);
        }
        int most = 0;
        for (int i = 1; i < SEPARATORS.length(); i++) {
            most = evidence(lines, i) > evidence(lines, most) ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static boolean isBlank(int... counts) {
        return Arrays.stream(counts).allMatch(count -> count == 0);
    }

    /** How many lines have equally many of it, then how many each. */
    private static long evidence(List<int[]> lines, int separator) {
        Map<Integer, Long> alike = lines.stream()
                .filter(counts -> counts[separator] > 0)
                .collect(Collectors.groupingBy(counts -> counts[separator], Collectors.counting()));
        return alike.entrySet().stream()
                .mapToLong(entry -> (entry.getValue() << Integer.SIZE) + entry.getKey())
                .max()
                .orElse(0);
    }
}
