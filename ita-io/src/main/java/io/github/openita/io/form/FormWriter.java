package io.github.openita.io.form;

import java.io.IOException;
import java.io.OutputStream;

/** Writes forms as workbooks. Found by {@link java.util.ServiceLoader}. Implementations are thread-safe. */
public interface FormWriter {

    /**
     * Writes a form; the same form gives the same bytes.
     *
     * @param form the form
     * @param out where to; not closed
     * @throws IOException where it cannot be written
     * @throws io.github.openita.core.words.InvalidInputException where a text is longer than a cell holds
     */
    void write(FormSheet form, OutputStream out) throws IOException;
}
