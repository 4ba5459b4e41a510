package io.github.openita.io.form;

import java.util.List;

/**
 * A column of a form. Immutable and thread-safe.
 *
 * @param heading what it is called, with a star after it where a table must have it
 * @param explanation one line on what belongs into it; empty where there is none
 * @param choices what may be written; empty where anything may
 * @param closed whether nothing but one of the choices may be written
 * @param width its width in letters
 * @param number whether it holds numbers
 */
public record FormColumn(
        String heading, String explanation, List<String> choices, boolean closed, int width, boolean number) {

    /** Copies the choices. */
    public FormColumn {
        choices = List.copyOf(choices);
    }
}
