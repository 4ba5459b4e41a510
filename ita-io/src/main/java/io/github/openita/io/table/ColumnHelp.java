package io.github.openita.io.table;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a form says of a column. Immutable and thread-safe.
 *
 * @param explanation one line on what belongs into it; empty where there is none
 * @param choices what may be written, each in the language of the form; empty where anything may
 * @param closed whether nothing but one of the choices may be written
 * @param width its width in letters
 * @param number whether it holds numbers
 */
public record ColumnHelp(BilingualText explanation, List<String> choices, boolean closed, int width, boolean number) {

    private static final int WIDTH = 18;

    public static final ColumnHelp NONE = new ColumnHelp(BilingualText.of("", ""), List.of(), false, WIDTH, false);

    public ColumnHelp {
        choices = List.copyOf(choices);
    }

    public ColumnHelp explained(String th, String en) {
        return new ColumnHelp(BilingualText.of(th, en), choices, closed, width, number);
    }

    public ColumnHelp with(List<String> others, boolean only) {
        return new ColumnHelp(explanation, others, only, width, number);
    }

    public ColumnHelp wide(int letters) {
        return new ColumnHelp(explanation, choices, closed, letters, number);
    }

    public ColumnHelp ofNumbers() {
        return new ColumnHelp(explanation, choices, closed, width, true);
    }

    /** Whether a cell holds the explanation as the form has it, unchanged but for white space. */
    boolean isExplanation(String cell) {
        String written = ThaiText.normalize(cell);
        return !written.isEmpty()
                && Stream.of(Language.values())
                        .anyMatch(language ->
                                ThaiText.normalize(explanation.in(language)).equals(written));
    }
}
