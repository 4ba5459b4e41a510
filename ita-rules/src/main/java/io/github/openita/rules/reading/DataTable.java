package io.github.openita.rules.reading;

import io.github.openita.core.words.InvalidInputException;
import java.util.function.Consumer;

/** A data file of the agency's own site, as rows of text. Implementations are thread-safe. */
public interface DataTable {

    /** {@return what messages call it, such as the path of the file with slashes; the same for the same file} */
    String getName();

    /**
     * Reads the file, row by row from the first, the one with the headings and any above it included.
     *
     * @param reader takes each row
     * @throws InvalidInputException where the file is no table, or not to its end; the reader has taken the rows before
     */
    void forEachRow(Consumer<DataRow> reader);

    /** {@return whether cells of it are links, whatever their words say} */
    default boolean hasLinks() {
        return false;
    }
}
