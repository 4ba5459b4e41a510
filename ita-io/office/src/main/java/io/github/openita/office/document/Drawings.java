package io.github.openita.office.document;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.FlowFacts;
import io.github.openita.io.report.model.Picture;
import io.github.openita.office.workbook.ChartWorkbook;
import io.github.openita.office.writing.Xml;
import java.io.IOException;

/** Places charts and pictures in the text, each with the words for whoever does not see it. Not thread-safe. */
final class Drawings {

    /** The height of an emblem: 4 cm. */
    private static final int EMBLEM = 4 * 567;

    private static final int CHART_HEIGHT = 8 * 567;

    /** How many letters the labels of a chart have side by side. */
    static final int LETTERS_ACROSS = 80;

    private static final int LABEL_LINE = 320;
    private static final int MOST_LABEL_LINES = 6;

    private final Xml xml;
    private final Parts parts;
    private int placed;
    private int charts;

    Drawings(Xml xml, Parts parts) {
        this.xml = xml;
        this.parts = parts;
    }

    /** Writes a chart that Word draws and edits, with its figures as a workbook; nothing where it has no figures. */
    void chart(Chart chart, Page page, Words words) throws IOException {
        if (chart.labels().isEmpty()) {
            return;
        }
        charts++;
        String name = "charts/chart" + charts + ".xml";
        String figures = "embeddings/figures" + charts + ".xlsx";
        String workbook = parts.link("word/" + name, "package", "../" + figures);
        parts.add(
                "word/" + name,
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                new ChartPart(chart, words).bytes(workbook));
        parts.add(
                "word/" + figures,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                ChartWorkbook.of(chart));
        String link = parts.link(DocumentWriter.NAME, "chart", name);
        int across = Math.max(4, LETTERS_ACROSS / Math.max(1, chart.labels().size()));
        int longest = chart.labels().stream().mapToInt(ThaiText::columns).max().orElse(0);
        int more = Math.min(MOST_LABEL_LINES, longest / across) * LABEL_LINE;
        open(
                Math.min(page.textWidth(), Page.UPRIGHT.textWidth() * 5 / 4),
                CHART_HEIGHT + more,
                chart.title(),
                chart.alternative());
        xml.leaf("wp:cNvGraphicFramePr");
        xml.open("a:graphic").open("a:graphicData", "uri", Names.CHART);
        xml.leaf("c:chart", "r:id", link);
        close();
    }

    /** Writes a flow that Word draws and edits. */
    void flow(FlowFacts facts, Page page) {
        new FlowWriter(xml, facts, page, () -> {
                    placed++;
                    return placed;
                })
                .write();
    }

    /** Writes a picture in the middle of its line. */
    void emblem(Picture picture, Words words) {
        boolean png = picture.mediaType().endsWith("png");
        String name = "media/emblem." + (png ? "png" : "jpeg");
        parts.add("word/" + name, picture.mediaType(), picture.bytes());
        String link = parts.link(DocumentWriter.NAME, "image", name);
        long wanted = (long) EMBLEM * picture.width() / picture.height();
        int width = (int) Math.max(1, Math.min(wanted, Page.UPRIGHT.textWidth()));
        int height = wanted > width ? (int) Math.max(1, (long) width * picture.height() / picture.width()) : EMBLEM;
        open(width, height, words.emblem(), words.emblem());
        xml.open("wp:cNvGraphicFramePr")
                .leaf("a:graphicFrameLocks", "noChangeAspect", "1")
                .close();
        xml.open("a:graphic").open("a:graphicData", "uri", Names.PICTURE);
        xml.open("pic:pic").open("pic:nvPicPr");
        xml.leaf("pic:cNvPr", "id", Integer.toString(placed), "name", words.emblem(), "descr", words.emblem());
        xml.leaf("pic:cNvPicPr").close();
        xml.open("pic:blipFill").leaf("a:blip", "r:embed", link);
        xml.open("a:stretch").leaf("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", "0", "y", "0");
        xml.leaf("a:ext", "cx", emu(width), "cy", emu(height)).close();
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close().close();
        close();
    }

    private static String emu(int twentieths) {
        return Long.toString((long) twentieths * Page.EMU);
    }

    private void open(int width, int height, String name, String alternative) {
        placed++;
        xml.open("w:p").open("w:pPr").leaf("w:spacing", "w:before", "120", "w:after", "120");
        xml.leaf("w:jc", "w:val", "center").close();
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.leaf("wp:extent", "cx", emu(width), "cy", emu(height));
        xml.leaf("wp:docPr", "id", Integer.toString(placed), "name", name, "descr", alternative);
    }

    private void close() {
        xml.close().close().close().close().close().close();
    }
}
