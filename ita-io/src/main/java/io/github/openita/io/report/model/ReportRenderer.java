package io.github.openita.io.report.model;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Shows reports in one format. Found by {@link java.util.ServiceLoader}: Word and Excel come with the artifact
 * ita-office. Thread-safe.
 */
public interface ReportRenderer {

    /** {@return the format, by the ending of its files, such as {@code docx}} */
    String format();

    /**
     * Writes a report. The same report makes the same bytes, at any time and anywhere.
     *
     * @param report what to show
     * @param out where to; not closed
     * @throws IOException where it cannot be written
     */
    void render(ReportModel report, OutputStream out) throws IOException;
}
