package io.github.openita.io.report.html;

import io.github.openita.io.report.html.HtmlPage.HtmlWords;
import io.github.openita.io.report.html.HtmlPart.HtmlHeading;
import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Flow;
import io.github.openita.io.report.model.FlowFacts;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.Remarks;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.SignatureBlock;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.text.ChartTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the pieces of a page from the blocks of a report, in their order. Used for one report, not shared. */
final class HtmlParts {

    private final ReportModel report;
    private final HtmlWords words;
    private final List<HtmlPart> all = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<ChartDrawing> charts = new ArrayList<>();
    private final Optional<HtmlText> lead;
    private String above;
    private int level = 1;
    private final Map<String, Integer> captions = new HashMap<>();
    private int named;

    HtmlParts(ReportModel report, HtmlWords words) {
        this.report = report;
        this.words = words;
        this.above = report.title();
        List<Block> blocks = report.blocks();
        boolean hasLead = report.cover().isEmpty() && !blocks.isEmpty() && blocks.get(0) instanceof Paragraph;
        this.lead = hasLead ? Optional.of(text((Paragraph) blocks.get(0))) : Optional.empty();
        blocks.subList(hasLead ? 1 : 0, blocks.size()).forEach(this::add);
        flushCharts();
    }

    Optional<HtmlText> lead() {
        return lead;
    }

    List<HtmlPart> all() {
        return all;
    }

    List<String> notes() {
        return notes;
    }

    private void add(Block block) {
        if (block instanceof Chart chart) {
            charts.add(ChartDrawing.of(chart, report, nextName(), table(ChartTable.of(chart, report))));
            return;
        }
        flushCharts();
        if (block instanceof Heading heading) {
            level = Math.min(heading.level() + 1, level + 1);
            above = heading.text();
            all.add(HtmlPart.of(new HtmlHeading(level, heading.text(), nextName())));
        } else if (block instanceof Paragraph paragraph) {
            all.add(HtmlPart.of(text(paragraph)));
        } else if (block instanceof Remarks remarks) {
            all.add(HtmlPart.of(remarks));
        } else if (block instanceof Table table) {
            all.add(HtmlPart.of(table(table)));
        } else if (block instanceof Flow flow) {
            addFlow(flow);
        } else if (block instanceof SignatureBlock signatures) {
            all.add(HtmlPart.of(signatures));
        }
    }

    private void addFlow(Flow flow) {
        if (!flow.isEmpty()) {
            FlowFacts facts = FlowFacts.of(flow, report);
            all.add(HtmlPart.of(FlowDrawing.of(facts, nextName(), table(facts.table()))));
        }
    }

    private void flushCharts() {
        if (!charts.isEmpty()) {
            all.add(HtmlPart.of(List.copyOf(charts)));
            charts.clear();
        }
    }

    private HtmlTable table(Table table) {
        return HtmlTable.of(table, unique(table.name().orElse(above)), nextName(), report.language());
    }

    /** Whoever jumps from table to table by ear must be able to tell one from another. */
    private String unique(String caption) {
        int before = captions.merge(caption, 1, Integer::sum);
        return before == 1 ? caption : caption + " (" + words.number(before) + ")";
    }

    private String nextName() {
        named++;
        return "p" + named;
    }

    private HtmlText text(Paragraph paragraph) {
        return new HtmlText(paragraph.lines().stream().map(this::line).toList());
    }

    /** A line that starts with blanks is moved in. */
    private HtmlText.Line line(List<Span> spans) {
        String start = spans.isEmpty() ? "" : spans.get(0).text();
        int blanks = start.length() - start.stripLeading().length();
        List<HtmlText.Mark> marks = new ArrayList<>();
        for (Span span : spans) {
            span.footnote().ifPresent(notes::add);
            marks.add(new HtmlText.Mark(span, span.footnote().isPresent() ? notes.size() : 0));
        }
        return new HtmlText.Line(Math.min(blanks / 2, 4), marks);
    }
}
