package io.github.openita.io.form;

import io.github.openita.core.words.Language;
import java.util.List;

/**
 * A sheet to fill in. Immutable and thread-safe.
 *
 * @param name its name, as Excel takes it
 * @param title what stands above the headings; empty where nothing does
 * @param notes how it is filled in, line by line
 * @param columns its columns
 * @param rows what stands in it already, a cell per column
 * @param explained whether the explanations stand in a row under the headings
 * @param language the language of the headings and explanations
 */
public record FormSheet(
        String name,
        String title,
        List<String> notes,
        List<FormColumn> columns,
        List<List<String>> rows,
        boolean explained,
        Language language) {

    /** Copies the lists. */
    public FormSheet {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
