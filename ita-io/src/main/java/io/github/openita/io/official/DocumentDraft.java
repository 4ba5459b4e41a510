package io.github.openita.io.official;

import io.github.openita.core.words.Language;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Cover;
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

/** Puts a document together from its cover to the place to sign; sections are numbered. Not thread-safe. */
final class DocumentDraft {

    private final String title;
    private final Cover cover;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> technical = new ArrayList<>();
    private int sections;

    DocumentDraft(String title, Cover cover) {
        this.title = title;
        this.cover = cover;
    }

    /** A section with the next number. */
    DocumentDraft section(String heading) {
        sections++;
        return add(new Heading(1, sections + ". " + heading));
    }

    /** A part of a section. */
    DocumentDraft part(String heading) {
        return add(new Heading(2, heading));
    }

    /** A part of a part. */
    DocumentDraft subpart(String heading) {
        return add(new Heading(3, heading));
    }

    /** A paragraph that runs on. */
    DocumentDraft text(Span... spans) {
        return add(new Paragraph(List.of(Arrays.asList(spans))));
    }

    DocumentDraft text(String words) {
        return text(Span.of(words));
    }

    /** A paragraph of lines; nothing where there are none. */
    DocumentDraft lines(List<List<Span>> lines) {
        return lines.isEmpty() ? this : add(new Paragraph(lines));
    }

    /** A chart, on a page only: as lines of text the table beside it says the same. */
    DocumentDraft chart(Chart chart) {
        return add(chart);
    }

    /** A picture of a way from hand to hand, on a page only, as a chart is. */
    DocumentDraft flow(Flow flow) {
        return add(flow);
    }

    /** A table; nothing where it has no rows. */
    DocumentDraft table(Table table) {
        return table.rows().isEmpty() ? this : add(table);
    }

    /** Where those sign who write the document and who agree to it. */
    DocumentDraft signatures() {
        return add(new SignatureBlock(List.of(
                new Signatory("ผู้จัดทำ", Optional.empty(), Optional.empty()),
                new Signatory("ผู้เห็นชอบ", Optional.empty(), Optional.empty()))));
    }

    /** A line for whoever keeps the systems. */
    DocumentDraft technical(String line) {
        technical.add(line);
        return this;
    }

    private DocumentDraft add(Block block) {
        blocks.add(block);
        return this;
    }

    Report build() {
        return Report.ofModels(
                model(blocks),
                model(blocks.stream()
                        .filter(block -> !(block instanceof Chart || block instanceof Flow))
                        .toList()));
    }

    private ReportModel model(List<Block> shown) {
        return new ReportModel(title, Optional.of(cover), shown, technical, Language.TH, false);
    }
}
