package io.github.openita.office.document;

import io.github.openita.io.report.model.FlowFacts;
import io.github.openita.io.report.model.FlowLayout;
import io.github.openita.io.report.model.FlowLayout.Joint;
import io.github.openita.io.report.model.FlowLayout.Letters;
import io.github.openita.io.report.model.FlowLayout.Place;
import io.github.openita.office.writing.Xml;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Writes a flow as shapes of Word's own, in one group: whoever opens it moves boxes and edits their words. An old Word
 * shows the words for whoever does not see it instead.
 */
final class FlowWriter {

    static final int SIZE = 14;

    private static final int HEADING = 15;
    private static final int COUNT = 12;

    private static final String[] LINES = {"2F5C8F", "B9802B", "3D7F6B", "7B5AA6", "A8453F"};
    private static final String FILL = "F3F6FA";
    private static final String ARROW = "595959";

    private final Xml xml;
    private final FlowFacts facts;
    private final FlowLayout layout;
    private final IntSupplier ids;

    /** Of the width of a page; each shape needs a number that no other drawing has. */
    FlowWriter(Xml xml, FlowFacts facts, Page page, IntSupplier ids) {
        this.xml = xml;
        this.facts = facts;
        this.ids = ids;
        this.layout = FlowLayout.of(facts, page.textWidth(), new Letters(Type.letter(SIZE), SIZE * 22));
    }

    void write() {
        xml.open("w:p").open("w:pPr");
        if (facts.leftOut().isPresent()) {
            xml.leaf("w:keepNext");
        }
        xml.leaf("w:spacing", "w:before", "60", "w:after", "120");
        xml.leaf("w:jc", "w:val", "center").close();
        xml.open("w:r").open("mc:AlternateContent").open("mc:Choice", "Requires", "wpg");
        xml.open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.leaf("wp:extent", "cx", emu(layout.width()), "cy", emu(layout.height()));
        xml.leaf(
                "wp:docPr",
                "id",
                nextId(),
                "name",
                facts.flow().title(),
                "descr",
                facts.flow().alternative());
        xml.leaf("wp:cNvGraphicFramePr");
        xml.open("a:graphic").open("a:graphicData", "uri", Names.GROUP);
        group();
        xml.close().close().close().close().close();
        xml.open("mc:Fallback").text("w:t", facts.flow().alternative()).close();
        xml.close().close().close();
    }

    private void group() {
        xml.open("wpg:wgp").leaf("wpg:cNvGrpSpPr").open("wpg:grpSpPr").open("a:xfrm");
        xml.leaf("a:off", "x", "0", "y", "0");
        xml.leaf("a:ext", "cx", emu(layout.width()), "cy", emu(layout.height()));
        xml.leaf("a:chOff", "x", "0", "y", "0");
        xml.leaf("a:chExt", "cx", emu(layout.width()), "cy", emu(layout.height()));
        xml.close().close();
        layout.joints().forEach(this::arrow);
        layout.joints().forEach(this::count);
        layout.headings().forEach(this::heading);
        layout.boxes().forEach(this::box);
        xml.close();
    }

    private void arrow(Joint joint) {
        xml.open("wps:wsp").leaf("wps:cNvPr", "id", nextId(), "name", "→").leaf("wps:cNvCnPr");
        xml.open("wps:spPr");
        if (joint.toY() < joint.y()) {
            xml.open("a:xfrm", "flipV", "1");
        } else {
            xml.open("a:xfrm");
        }
        at(joint.x(), Math.min(joint.y(), joint.toY()), joint.toX() - joint.x(), Math.abs(joint.toY() - joint.y()));
        xml.close();
        shape("straightConnector1");
        xml.open("a:ln", "w", Integer.toString(6350 + 5080 * joint.weight()));
        fill(ARROW);
        xml.leaf("a:tailEnd", "type", "triangle").close().close();
        xml.leaf("wps:bodyPr").close();
    }

    /** How much goes along an arrow: on it, where it leaves its box. */
    private void count(Joint joint) {
        String figure = facts.figure(joint.count());
        int width = Type.letter(COUNT) * (figure.length() + 1);
        int height = COUNT * 20;
        int along = Type.letter(COUNT) * 2;
        int down = (joint.toY() - joint.y()) * (along + width / 2) / Math.max(1, joint.toX() - joint.x());
        open(figure, joint.x() + along, joint.y() + down - height / 2, width, height);
        shape("rect");
        fill("FFFFFF");
        xml.open("a:ln").leaf("a:noFill").close().close();
        words(() -> paragraph("Strong", COUNT, figure));
    }

    private void heading(Place heading) {
        open(heading.name(), heading.x(), heading.y(), heading.width(), heading.height());
        shape("rect");
        xml.leaf("a:noFill").open("a:ln").leaf("a:noFill").close().close();
        words(() -> paragraph("Strong", HEADING, heading.name()));
    }

    private void box(Place box) {
        List<String> lines = box.lines();
        open(box.name(), box.x(), box.y(), box.width(), box.height());
        shape("roundRect");
        fill(FILL);
        xml.open("a:ln", "w", "15875");
        fill(LINES[box.stage() % LINES.length]);
        xml.close().close();
        words(() -> {
            paragraph("", SIZE, box.name());
            paragraph("", COUNT, lines.get(lines.size() - 1));
        });
    }

    private void open(String name, int x, int y, int width, int height) {
        xml.open("wps:wsp").leaf("wps:cNvPr", "id", nextId(), "name", name).leaf("wps:cNvSpPr");
        xml.open("wps:spPr").open("a:xfrm");
        at(x, y, width, height);
        xml.close();
    }

    private void at(int x, int y, int width, int height) {
        xml.leaf("a:off", "x", emu(x), "y", emu(y)).leaf("a:ext", "cx", emu(width), "cy", emu(height));
    }

    private void shape(String name) {
        xml.open("a:prstGeom", "prst", name).leaf("a:avLst").close();
    }

    private void fill(String colour) {
        xml.open("a:solidFill").leaf("a:srgbClr", "val", colour).close();
    }

    /** What stands in a shape, in its middle; ends the shape. */
    private void words(Runnable paragraphs) {
        xml.open("wps:txbx").open("w:txbxContent");
        paragraphs.run();
        xml.close().close();
        xml.open("wps:bodyPr", "wrap", "square", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0", "anchor", "ctr")
                .leaf("a:noAutofit")
                .close()
                .close();
    }

    private void paragraph(String style, int size, String text) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "TableText");
        xml.leaf("w:spacing", "w:before", "0", "w:after", "0")
                .leaf("w:jc", "w:val", "center")
                .close();
        Runs.write(xml, style, size, text);
        xml.close();
    }

    private String nextId() {
        return Integer.toString(ids.getAsInt());
    }

    private static String emu(int twentieths) {
        return Long.toString((long) twentieths * Page.EMU);
    }
}
