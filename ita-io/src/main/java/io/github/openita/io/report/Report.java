package io.github.openita.io.report;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.internal.CellGuard;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.html.HtmlRenderer;
import io.github.openita.io.report.model.Picture;
import io.github.openita.io.report.model.Remarks;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.text.MarkdownRenderer;
import io.github.openita.io.report.text.TextRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What people read of a result of the library, in every form that they want it in. Immutable and thread-safe. The same
 * report makes the same text and the same bytes, at any time and anywhere.
 */
public final class Report {

    /** What is shown on a page and in a workbook. */
    private final LazyModel printed;

    /** What is shown as lines of text: without what only a drawing adds. */
    private final LazyModel typed;

    private final Optional<Supplier<String>> csv;

    private Report(LazyModel printed, LazyModel typed, Optional<Supplier<String>> csv) {
        this.printed = printed;
        this.typed = typed;
        this.csv = csv;
    }

    /** A report whose forms are made when they are asked for. */
    static Report of(ReportDraft draft) {
        return new Report(new LazyModel(() -> draft.model(false)), new LazyModel(() -> draft.model(true)), draft.csv());
    }

    /** What is shown on a page and in a workbook, in which nothing moves a cursor or turns the direction of writing. */
    ReportModel model() {
        MappedTexts visible = new MappedTexts(CellGuard::visible);
        ReportModel whole = printed.get();
        return visible.in(whole, visible.in(whole.technical()), whole.thaiDigits());
    }

    /** {@return the report for a terminal: lines end with a line feed, columns are aligned for Thai} */
    public String toText() {
        return TextRenderer.render(typed.get());
    }

    /**
     * {@return the report as Markdown (GitHub's tables), with whole names; what stood in documents cannot break out of
     * its cell}
     */
    public String toMarkdown() {
        return MarkdownRenderer.render(typed.get());
    }

    /**
     * {@return the report as one page of HTML that needs no other file, no network and no script; what stood in
     * documents stays text}
     */
    public String toHtml() {
        return HtmlRenderer.render(model());
    }

    /**
     * {@return the main table as CSV with a byte-order mark, as spreadsheets read it; empty where the report has none}
     */
    public Optional<String> toCsv() {
        return csv.map(Supplier::get);
    }

    /**
     * {@return the same report with the digits ๐–๙, but for web addresses, what is meant for technicians, and CSV, which
     * programs read}
     */
    public Report withThaiDigits() {
        return new Report(printed.map(ThaiDigits::in), typed.map(ThaiDigits::in), csv);
    }

    /**
     * {@return the same report with remarks at its start; CSV, which programs read, is as it was}
     *
     * @param remarks one line each, such as how much of what was given is not in the report; may be empty
     */
    public Report withRemarks(List<String> remarks) {
        return remarks.isEmpty()
                ? this
                : new Report(
                        printed.map(model -> model.startingWith(new Remarks(remarks))),
                        typed.map(model -> model.startingWith(new Remarks(remarks))),
                        csv);
    }

    /**
     * {@return the same report with an emblem (ตราสัญลักษณ์, ตราครุฑ) above its title on the cover page; text and Markdown,
     * which show no pictures, are as they were}
     *
     * @param picture a PNG or JPEG file of at most 5 MB
     * @throws InvalidInputException where it is none, or larger, or the report has no cover page
     */
    public Report withEmblem(byte[] picture) {
        Picture emblem = Picture.of(picture);
        if (printed.get().cover().isEmpty()) {
            throw new InvalidInputException(
                    "รายงานนี้ไม่มีปก จึงใส่ตราไม่ได้: ตราใช้กับเอกสารที่หน่วยงานต้องจัดทำ",
                    "this report has no cover page for an emblem; documents that agencies hand in do");
        }
        return new Report(printed.map(model -> model.withPicture(emblem)), typed, csv);
    }

    /**
     * The same with an emblem from a file.
     *
     * @param file a PNG or JPEG file of at most 5 MB
     * @return this report with that emblem, see {@link #withEmblem(byte[])}
     * @throws IOException where the file cannot be read
     * @throws InvalidInputException with the name of the file, where it is no such picture or the report has no cover page
     */
    public Report withEmblem(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return withEmblem(in.readNBytes(Picture.LARGEST + 1));
        } catch (InvalidInputException e) {
            throw named(file, e);
        }
    }

    private static InvalidInputException named(Path file, InvalidInputException e) {
        return new InvalidInputException(
                file + ": " + e.getText().getTh(), file + ": " + e.getText().getEn());
    }

    /**
     * Writes the report. Text is in UTF-8.
     *
     * @param format the form to write; of {@link ReportFormat#CSV} only the main table, see {@link #toCsv()}
     * @param out where to; not closed
     * @throws IOException where it cannot be written
     * @throws InvalidInputException where the report has no main table, or the format needs the artifact {@code
     *     ita-office}, which is not there
     */
    public void write(ReportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case TEXT -> write(toText(), out);
            case MARKDOWN -> write(toMarkdown(), out);
            case HTML -> write(toHtml(), out);
            case CSV ->
                write(
                        toCsv().orElseThrow(() -> new InvalidInputException(
                                "รายงานนี้ไม่มีตารางหลัก จึงเขียนเป็น CSV ไม่ได้ ใช้ XLSX หรือ HTML แทน",
                                "this report has no main table and cannot be CSV; take XLSX or HTML")),
                        out);
            case DOCX, XLSX -> Renderers.of(format).render(model(), out);
        }
    }

    /**
     * Fills an agency's own Word template with this report. Where the template says {@code {{overall-score}}}, {@code
     * ${overall-score}}, has a merge field or a content control of that name, what the report knows stands in its place, in
     * the fonts of the template; a row with fields such as {@code {{measures.activity}}} is repeated. What the report does
     * not know becomes a marked gap and is told.
     *
     * @param template a Word document or template (DOCX, DOTX) without macros and password, of at most 16 MiB; not changed
     * @param out where the document goes to; not closed, and nothing is written where the template is refused
     * @return the fields that nobody knows, and those without data
     * @throws IOException where the template cannot be read, or the document not written
     * @throws InvalidInputException where the template is none, with its name and, where one is wrong, the field; where
     *     the report has no names for its parts; or where the artifact {@code ita-office} is not there
     */
    public FilledTemplate fill(Path template, OutputStream out) throws IOException {
        if (printed.get().fields().isEmpty()) {
            throw new InvalidInputException(
                    "รายงานนี้ใช้กับแม่แบบไม่ได้: แม่แบบใช้กับเอกสารที่หน่วยงานต้องจัดทำ",
                    "this report fills no template; documents that agencies hand in do");
        }
        try {
            return FilledTemplate.of(Renderers.ofTemplates().fill(model(), template, out));
        } catch (InvalidInputException e) {
            throw named(template, e);
        }
    }

    /**
     * {@return a report of what another package of this library put together} The model is no part of the API.
     *
     * @param printed what is shown on a page and in a workbook
     * @param typed what is shown as lines of text
     */
    public static Report ofModels(ReportModel printed, ReportModel typed) {
        return new Report(new LazyModel(() -> printed), new LazyModel(() -> typed), Optional.empty());
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
