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
 * otherwise than a page is {@link #typed} and {@link #printed}, and is made when that form is asked for.
 */
final class ReportBuilder {

    private final String title;
    private final Language language;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> technical = new ArrayList<>();
    private Optional<Supplier<String>> csv = Optional.empty();

    /** What stands in lines of text, on a page, or on both. */
    private record Piece(boolean typed, boolean printed, Consumer<List<Block>> blocks) {}

    private ReportBuilder(String title, Language language) {
        this.title = title;
        this.language = language;
    }

    static ReportBuilder titled(String title, Language language) {
        return new ReportBuilder(title, language);
    }

    ReportBuilder add(Block block) {
        pieces.add(new Piece(true, true, blocks -> blocks.add(block)));
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
        pieces.add(new Piece(true, false, blocks -> addPart(blocks, part, true)));
        return this;
    }

    /** Only on a page and in a workbook. */
    ReportBuilder printed(Consumer<ReportBuilder> part) {
        pieces.add(new Piece(false, true, blocks -> addPart(blocks, part, false)));
        return this;
    }

    private void addPart(List<Block> blocks, Consumer<ReportBuilder> part, boolean typed) {
        ReportBuilder own = new ReportBuilder(title, language);
        part.accept(own);
        if (!own.technical.isEmpty() || own.csv.isPresent()) {
            throw new IllegalStateException("technical lines and CSV are of the whole report: " + title);
        }
        blocks.addAll(blocks(own.pieces, typed));
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
        List<Piece> all = List.copyOf(pieces);
        List<String> lines = List.copyOf(technical);
        return Report.of(() -> model(all, lines, false), () -> model(all, lines, true), csv);
    }

    private ReportModel model(List<Piece> all, List<String> lines, boolean typed) {
        return new ReportModel(title, Optional.empty(), blocks(all, typed), lines, language, false);
    }

    private static List<Block> blocks(List<Piece> pieces, boolean typed) {
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            if (typed ? piece.typed : piece.printed) {
                piece.blocks.accept(blocks);
            }
        }
        return blocks;
    }
}
