package io.github.openita.io.report.draft;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Puts a report together from top to bottom; not thread-safe. Most of it stands in every form; what lines of text say
 * otherwise than a page is {@link #typed} and {@link #printed}, and is made when that form is asked for.
 */
public final class ReportDraft {

    private static final int DEEPEST_HEADING = 3;

    private final String title;
    private final Language language;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> technical = new LinkedHashSet<>();
    private Optional<Supplier<String>> csv = Optional.empty();

    /** What stands in lines of text, on a page, or on both. */
    private record Piece(boolean typed, boolean printed, Consumer<List<Block>> blocks) {}

    private ReportDraft(String title, Language language) {
        this.title = title;
        this.language = language;
    }

    public static ReportDraft titled(String title, Language language) {
        return new ReportDraft(title, language);
    }

    public ReportDraft add(Block block) {
        pieces.add(new Piece(true, true, blocks -> blocks.add(block)));
        return this;
    }

    public ReportDraft heading(String text) {
        return add(new Heading(1, text));
    }

    public ReportDraft paragraph(String... lines) {
        return add(Paragraph.of(List.of(lines)));
    }

    /** A paragraph of lines of which some words are of weight. */
    public ReportDraft lines(List<List<Span>> lines) {
        return add(new Paragraph(lines));
    }

    public ReportDraft remarks(List<String> lines) {
        return lines.isEmpty() ? this : add(new Remarks(lines));
    }

    /** Remarks under their heading; nothing where there are none. */
    public ReportDraft remarks(String heading, List<String> lines) {
        return lines.isEmpty() ? this : heading(heading).remarks(lines);
    }

    /** A table under its heading; nothing where it has no rows. */
    public ReportDraft table(String heading, List<Column> columns, List<List<String>> rows) {
        return rows.isEmpty() ? this : heading(heading).table(columns, rows);
    }

    /** A table of words and, in the columns of numbers, of what is written there; nothing where it has no rows. */
    public ReportDraft table(List<Column> columns, List<List<String>> rows) {
        return table(Tables.of(columns, rows));
    }

    public ReportDraft table(Table table) {
        return table.rows().isEmpty() ? this : add(table);
    }

    /** Only in lines of text. */
    public ReportDraft typed(Consumer<ReportDraft> part) {
        pieces.add(new Piece(true, false, blocks -> addPart(blocks, part, true)));
        return this;
    }

    /** Only on a page and in a workbook. */
    public ReportDraft printed(Consumer<ReportDraft> part) {
        pieces.add(new Piece(false, true, blocks -> addPart(blocks, part, false)));
        return this;
    }

    private void addPart(List<Block> blocks, Consumer<ReportDraft> part, boolean typed) {
        ReportDraft own = new ReportDraft(title, language);
        part.accept(own);
        if (!own.technical.isEmpty() || own.csv.isPresent()) {
            throw new IllegalStateException("technical lines and CSV are of the whole report: " + title);
        }
        blocks.addAll(blocks(own.pieces, typed));
    }

    /** Another report below this one: its blocks with their headings a level lower, and what of its technical lines is new. */
    public ReportDraft below(ReportDraft other) {
        pieces.add(new Piece(true, false, blocks -> addBelow(blocks, other, true)));
        pieces.add(new Piece(false, true, blocks -> addBelow(blocks, other, false)));
        technical.addAll(other.technical);
        return this;
    }

    private static void addBelow(List<Block> blocks, ReportDraft other, boolean typed) {
        blocks(other.pieces, typed)
                .forEach(block -> blocks.add(
                        block instanceof Heading heading
                                ? new Heading(Math.min(DEEPEST_HEADING, heading.level() + 1), heading.text())
                                : block));
    }

    /** A line for whoever keeps the systems, once. */
    public ReportDraft technical(String line) {
        technical.add(line);
        return this;
    }

    /** The main table, which is written as CSV, whether it stands in the report or not. */
    public ReportDraft main(Table table) {
        return csv(() -> CsvRenderer.render(table));
    }

    /** What is written as CSV: the form in which the same table is read again. */
    public ReportDraft csv(Supplier<String> written) {
        csv = Optional.of(written);
        return this;
    }

    /** Returns what is written as CSV; empty where there is no main table. */
    public Optional<Supplier<String>> csv() {
        return csv;
    }

    /** Returns what is shown as lines of text, else what is shown on a page and in a workbook. */
    public ReportModel model(boolean typed) {
        return new ReportModel(title, Optional.empty(), blocks(pieces, typed), List.copyOf(technical), language, false);
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
