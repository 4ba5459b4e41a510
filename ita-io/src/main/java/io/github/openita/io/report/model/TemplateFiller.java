package io.github.openita.io.report.model;

import io.github.openita.core.words.InvalidInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Fills templates of one format with the fields of a report. Found by {@link java.util.ServiceLoader}: Word comes with
 * the artifact ita-office. Thread-safe.
 */
public interface TemplateFiller {

    /** {@return the format, by the ending of its files, such as {@code docx}} */
    String format();

    /**
     * Fills a template. The same report and template make the same bytes, at any time and anywhere.
     *
     * @param report whose fields are put in
     * @param template the file, which is not changed
     * @param out where to; not closed, and nothing is written where the template is refused
     * @return the fields that the template asks for, in its order
     * @throws InvalidInputException where it is no template of the format, or passes a limit; without the name of the file
     * @throws IOException where it cannot be read or written
     */
    List<FieldUse> fill(ReportModel report, Path template, OutputStream out) throws IOException;
}
