package io.github.openita.io.official.draft;

import io.github.openita.core.words.Agency;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Cover;
import io.github.openita.io.report.model.FieldName;
import io.github.openita.io.report.model.Flow;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.SignatureBlock;
import io.github.openita.io.report.model.SignatureBlock.Signatory;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a document together from its cover to the place to sign; sections are numbered. What is added is named by {@link
 * #as}, so that an agency's own template can ask for it. Not thread-safe.
 */
public final class DocumentDraft {

    private final String title;
    private final Cover cover;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> technical = new ArrayList<>();
    private final NamedParts named;
    private int sections;
    /** The heading of the part that is open; empty for none. */
    private String part = "";

    /** What the next block is called; {@code null} for nothing. */
    private @Nullable FieldName next;

    /** Starts a document.
     *
     * @param fields the names that templates of its kind can ask for
     * @param title the title
     * @param cover the cover, whose lines are values of such names too
     * @param year the fiscal year of the document
     */
    public DocumentDraft(FieldList fields, String title, Cover cover, FiscalYear year) {
        this.title = title;
        this.cover = cover;
        named = new NamedParts(fields);
        named.add(FieldList.TITLE, Paragraph.of(cover.title()), "");
        if (!cover.lines().isEmpty()) {
            named.add(FieldList.SUBTITLE, Paragraph.of(cover.lines()), "");
        }
        cover.agency().ifPresent(place -> value(FieldList.AGENCY, place));
        value(FieldList.FISCAL_YEAR, year.toString());
    }

    /** Says what the agency is called. */
    public DocumentDraft of(Optional<Agency> agency) {
        agency.flatMap(Agency::getName).ifPresent(name -> value(FieldList.AGENCY_NAME, name));
        return this;
    }

    /** Says something that stands in the document amid others. */
    public DocumentDraft value(FieldName field, String text) {
        named.add(field, Paragraph.of(List.of(text)), "");
        return this;
    }

    /** Names what is added next. */
    public DocumentDraft as(FieldName field) {
        next = field;
        return this;
    }

    /** A section with the next number. */
    public DocumentDraft section(String heading) {
        sections++;
        part = "";
        return add(new Heading(1, sections + ". " + heading));
    }

    /** A part of a section. */
    public DocumentDraft part(String heading) {
        part = heading;
        return add(new Heading(2, heading));
    }

    /** A part of a part. */
    public DocumentDraft subpart(String heading) {
        return add(new Heading(3, heading));
    }

    /** A paragraph that runs on. */
    public DocumentDraft text(Span... spans) {
        return add(new Paragraph(List.of(Arrays.asList(spans))));
    }

    /** A paragraph of plain words. */
    public DocumentDraft text(String words) {
        return text(Span.of(words));
    }

    /** A paragraph of lines; nothing where there are none. */
    public DocumentDraft lines(List<List<Span>> lines) {
        return lines.isEmpty() ? nothing() : add(new Paragraph(lines));
    }

    /** A chart, on a page only: as lines of text the table beside it says the same. */
    public DocumentDraft chart(Chart chart) {
        return add(chart);
    }

    /** A picture of a way from hand to hand, on a page only, as a chart is. */
    public DocumentDraft flow(Flow flow) {
        return add(flow);
    }

    /** A table; nothing where it has no rows. */
    public DocumentDraft table(Table table) {
        if (table.rows().isEmpty()) {
            return nothing();
        }
        if (next != null) {
            named.addRows(next, table, part);
        }
        return add(table);
    }

    /** A table that leaves out columns on the page, which templates know all of. */
    public DocumentDraft table(Table table, Table known) {
        if (next != null) {
            named.addRows(next, known, part);
        }
        return add(table);
    }

    /**
     * A table whose rows templates know more of, or by other columns.
     *
     * @param columns the names of the columns of what is known
     * @param known what is known, row by row
     */
    public DocumentDraft table(Table table, List<String> columns, Table known) {
        if (next != null) {
            named.addRows(next, columns, known, part);
        }
        return add(table);
    }

    /** Where those sign who write the document and who agree to it. */
    public DocumentDraft signatures() {
        List<Signatory> who = List.of(
                new Signatory("ผู้จัดทำ", Optional.empty(), Optional.empty()),
                new Signatory("ผู้เห็นชอบ", Optional.empty(), Optional.empty()));
        named.addRows(
                FieldList.SIGNATURES,
                DocumentTables.of(
                        List.of(Column.words("role"), Column.words("name"), Column.words("position")),
                        who.stream()
                                .map(one -> List.of(
                                        Cell.of(one.role()),
                                        Cell.of(one.name().orElse("")),
                                        Cell.of(one.position().orElse(""))))
                                .toList()),
                "");
        return as(FieldList.SIGNATURES).add(new SignatureBlock(who));
    }

    /** A line for whoever keeps the systems. */
    public DocumentDraft technical(String line) {
        technical.add(line);
        return this;
    }

    private DocumentDraft add(Block block) {
        blocks.add(block);
        if (next != null) {
            named.add(next, block, part);
        }
        next = null;
        return this;
    }

    /** Says that there is none of what a name stands for, which is known: no gap. */
    public DocumentDraft none(FieldName field) {
        named.none(field);
        return this;
    }

    /** Nothing is added under the name that was said. */
    private DocumentDraft nothing() {
        if (next != null) {
            named.none(next);
        }
        next = null;
        return this;
    }

    /** {@return the document; its lines of text leave out charts and flows} */
    public Report build() {
        return Report.ofModels(
                model(blocks),
                model(blocks.stream()
                        .filter(block -> !(block instanceof Chart || block instanceof Flow))
                        .toList()));
    }

    private ReportModel model(List<Block> shown) {
        return new ReportModel(title, Optional.of(cover), shown, technical, Language.TH, false, named.values());
    }
}
