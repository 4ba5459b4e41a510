package io.github.openita.office.document;

import io.github.openita.core.words.ThaiText;
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
import io.github.openita.office.writing.CoreProperties;
import io.github.openita.office.writing.Xml;
import java.io.IOException;
import java.util.List;

/** Writes the text of one document, and gathers the parts that it leads to. Used once. */
final class DocumentWriter {

    static final String NAME = "word/document.xml";

    /** Word shows no table of more. */
    private static final int MOST_COLUMNS = 63;

    /** So many lines for technicians fit between the text and the end of a page. */
    private static final int LINES_BELOW_TEXT = 3;

    private final ReportModel report;
    private final Words words;
    private final Parts parts = new Parts();
    private final Footnotes footnotes = new Footnotes();
    private final Xml xml = Xml.part(
            "w:document",
            "xmlns:w",
            Names.WORD,
            "xmlns:r",
            Names.RELATIONSHIPS,
            "xmlns:wp",
            Names.PLACED,
            "xmlns:a",
            Names.DRAWING,
            "xmlns:c",
            Names.CHART,
            "xmlns:pic",
            Names.PICTURE,
            "xmlns:mc",
            Names.CHOICE,
            "xmlns:wpg",
            Names.GROUP,
            "xmlns:wps",
            Names.SHAPE);
    private final Runs runs = new Runs(xml, footnotes);
    private final Drawings drawings = new Drawings(xml, parts);
    private final boolean hasNotes;
    private final Contents contents;
    private final Sections sections;

    DocumentWriter(ReportModel report) {
        this.report = report;
        words = new Words(report.language(), report.thaiDigits());
        contents = new Contents(xml, report.blocks());
        hasNotes = report.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).lines().stream())
                .flatMap(List::stream)
                .anyMatch(span -> span.footnote().isPresent());
        parts.link("", "officeDocument", NAME);
        parts.link(
                "",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        sections = new Sections(xml, words, parts.link(NAME, "header", "header1.xml"));
    }

    /** Writes it, and the parts it leads to. */
    Parts write() throws IOException {
        xml.open("w:body");
        boolean covered = report.cover().isPresent();
        if (covered) {
            new CoverWriter(xml, drawings, words).write(report.cover().orElseThrow());
            sections.endCover();
            if (contents.isWorthwhile()) {
                contents.write(words);
                sections.endContents();
            }
        } else {
            styled("Title", report.title());
        }
        List<Layout.Stretch> stretches = Layout.of(report.blocks());
        for (int i = 0; i < stretches.size(); i++) {
            Layout.Stretch stretch = stretches.get(i);
            Page page = Page.of(stretch.wide());
            List<Block> blocks = stretch.blocks();
            for (int at = 0; at < blocks.size(); at++) {
                boolean leads = at + 1 < blocks.size() && isShownWith(blocks.get(at), blocks.get(at + 1));
                block(blocks.get(at), page, leads);
            }
            boolean first = i == 0;
            if (i < stretches.size() - 1) {
                sections.end(page, first, first && !covered);
            } else {
                technical(page);
                sections.last(page, first, first && !covered);
            }
        }
        gather();
        return parts;
    }

    /** Whether the end of a block stands on the page of the next one: words with what they lead to, a table with its signatures. */
    private static boolean isShownWith(Block block, Block next) {
        return block instanceof Table
                ? next instanceof SignatureBlock
                : next instanceof Table || next instanceof Chart || next instanceof Flow;
    }

    private void block(Block block, Page page, boolean leads) throws IOException {
        if (block instanceof Heading heading) {
            contents.heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, leads);
        } else if (block instanceof Remarks remarks) {
            remarks.lines().forEach(line -> styled("ListBullet", line));
        } else if (block instanceof Table table) {
            table(table, page, leads);
        } else if (block instanceof Chart chart) {
            drawings.chart(chart, page, words);
        } else if (block instanceof Flow flow) {
            flow(flow, page);
        } else if (block instanceof SignatureBlock signatures) {
            new SignatureWriter(xml, words).write(signatures, page);
        }
    }

    private void styled(String style, String text) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style).close();
        Runs.write(xml, "", 0, text);
        xml.close();
    }

    /** One line is prose, spread over the width of the page; several are lines below each other. */
    private void paragraph(Paragraph paragraph, boolean leads) {
        List<List<Span>> lines = paragraph.lines();
        boolean prose = lines.size() == 1
                && lines.get(0).stream().noneMatch(span -> span.text().contains("://"));
        for (int i = 0; i < lines.size(); i++) {
            xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", prose ? "BodyText" : "Lines");
            boolean last = i == lines.size() - 1;
            if (last ? leads : i == 0 || i == lines.size() - 2) {
                // No line stands alone at the end of a page, or at the beginning of one.
                xml.leaf("w:keepNext");
            }
            if (!prose && last) {
                xml.leaf("w:spacing", "w:after", "120");
            }
            xml.close();
            runs.write(lines.get(i));
            xml.close();
        }
    }

    private void table(Table table, Page page, boolean leads) throws IOException {
        int columns = table.columns().size();
        if (columns > MOST_COLUMNS) {
            throw new IOException("a table of " + columns + " columns: Word shows at most " + MOST_COLUMNS);
        }
        table.name().ifPresent(name -> styled("Caption", name));
        if (columns > 0) {
            new TableWriter(xml, table, page, hasNotes, leads).write();
            // What parts it from what follows: without it Word joins two tables.
            xml.open("w:p").open("w:pPr");
            if (leads) {
                xml.leaf("w:keepNext");
            }
            xml.leaf("w:spacing", "w:line", "160", "w:lineRule", "exact")
                    .close()
                    .close();
        }
    }

    private void flow(Flow flow, Page page) {
        if (!flow.isEmpty()) {
            FlowFacts facts = FlowFacts.of(flow, report);
            styled("Caption", flow.title());
            drawings.flow(facts, page);
            facts.leftOut().ifPresent(line -> styled("Lines", line));
        }
    }

    /** Below the text of the last page, where few words find room there: no page is begun for them. */
    private void technical(Page page) {
        if (report.technical().isEmpty()) {
            return;
        }
        String joined = String.join(" · ", report.technical());
        boolean below = ThaiText.columns(joined) * Type.letter(Type.TECHNICAL) <= LINES_BELOW_TEXT * page.textWidth();
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "Technical");
        if (below) {
            xml.leaf(
                    "w:framePr",
                    "w:w",
                    Integer.toString(page.textWidth()),
                    "w:wrap",
                    "around",
                    "w:vAnchor",
                    "page",
                    "w:hAnchor",
                    "margin",
                    "w:xAlign",
                    "left",
                    "w:y",
                    Integer.toString(page.height() - page.bottom() + 40));
        } else {
            xml.leaf("w:keepNext");
        }
        xml.open("w:pBdr")
                .leaf("w:top", "w:val", "single", "w:sz", "4", "w:space", "2", "w:color", StylesPart.RULE)
                .close();
        xml.leaf("w:spacing", "w:before", below ? "0" : "360").close();
        Runs.write(xml, "Strong", 0, words.technical());
        if (below) {
            Runs.write(xml, "", 0, ": " + joined);
            xml.close();
            // What the frame belongs to.
            Runs.thinParagraph(xml);
        } else {
            xml.close();
            report.technical().forEach(line -> styled("Technical", line));
        }
    }

    private void gather() {
        part("styles", StylesPart.of(words));
        part("numbering", SmallParts.numbering());
        part("settings", SmallParts.settings(words));
        part("fontTable", SmallParts.fonts());
        part("footnotes", footnotes.part());
        parts.add("word/header1.xml", Names.WORD_TYPE + "header+xml", SmallParts.header(words));
        parts.add(
                "docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml",
                CoreProperties.of(report.title(), words.tag()));
        parts.add(NAME, Names.WORD_TYPE + "document.main+xml", xml.bytes());
    }

    private void part(String name, byte[] bytes) {
        parts.add("word/" + name + ".xml", Names.WORD_TYPE + name + "+xml", bytes);
        parts.link(NAME, name, name + ".xml");
    }
}
