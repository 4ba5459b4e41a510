package io.github.openita.io.report.model;

import io.github.openita.core.words.BilingualText;

/**
 * A field that a template asks for.
 *
 * @param name its name as it stands in the template
 * @param where in which part of the template, and at which paragraph or row
 * @param answer what became of it
 */
public record FieldUse(String name, BilingualText where, Answer answer) {

    /** What became of a field. */
    public enum Answer {
        /** What is known was put in. */
        FILLED,
        /** The report knows the field, and has no data for it; a marked gap stands there. */
        NO_DATA,
        /** No field of the report is called so; a marked gap stands there. */
        UNKNOWN
    }
}
