package io.github.openita.io.report;

import io.github.openita.core.words.Language;
import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.Remarks;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.text.CsvRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Puts a report together from top to bottom; not thread-safe. Most of it stands in every form; what lines of text say
 * otherwise than a page is {@link #typed} and {@link #printed}.
 */
final class ReportBuilder {

    private final String title;
    private final Language language;
    private final List<Block> typed = new ArrayList<>();
    private final List<Block> printed = new ArrayList<>();
    private final List<String> technical = new ArrayList<>();
    private Optional<Supplier<String>> csv = Optional.empty();

    private ReportBuilder(String title, Language language) {
        this.title = title;
        this.language = language;
    }

    static ReportBuilder titled(String title, Language language) {
        return new ReportBuilder(title, language);
    }

    ReportBuilder add(Block block) {
        typed.add(block);
        printed.add(block);
        return this;
    }

    ReportBuilder heading(String text) {
        return add(new Heading(1, text));
    }

    ReportBuilder paragraph(String... lines) {
        return add(Paragraph.of(List.of(lines)));
    }

    /** A paragraph of lines of which some words are of weight. */
    ReportBuilder lines(List<List<Span>> lines) {
        return add(new Paragraph(lines));
    }

    ReportBuilder remarks(List<String> lines) {
        return lines.isEmpty() ? this : add(new Remarks(lines));
    }

    /** A table of words and, in the columns of numbers, of what is written there; nothing where it has no rows. */
    ReportBuilder table(List<Column> columns, List<List<String>> rows) {
        return table(Tables.of(columns, rows));
    }

    ReportBuilder table(Table table) {
        return table.rows().isEmpty() ? this : add(table);
    }

    /** Only in lines of text. */
    ReportBuilder typed(Consumer<ReportBuilder> part) {
        typed.addAll(partOf(part));
        return this;
    }

    /** Only on a page and in a workbook. */
    ReportBuilder printed(Consumer<ReportBuilder> part) {
        printed.addAll(partOf(part));
        return this;
    }

    private List<Block> partOf(Consumer<ReportBuilder> part) {
        ReportBuilder own = new ReportBuilder(title, language);
        part.accept(own);
        technical.addAll(own.technical);
        return own.typed;
    }

    /** A line for whoever keeps the systems. */
    ReportBuilder technical(String line) {
        technical.add(line);
        return this;
    }

    /** The main table, which is written as CSV, whether it stands in the report or not. */
    ReportBuilder main(Table table) {
        return csv(() -> CsvRenderer.render(table));
    }

    /** What is written as CSV: the form in which the same table is read again. */
    ReportBuilder csv(Supplier<String> written) {
        csv = Optional.of(written);
        return this;
    }

    Report build() {
        return Report.of(model(printed), model(typed), csv);
    }

    ReportModel printedModel() {
        return model(printed);
    }

    ReportModel typedModel() {
        return model(typed);
    }

    private ReportModel model(List<Block> blocks) {
        return new ReportModel(title, Optional.empty(), blocks, technical, language, false);
    }
}
