package io.github.openita.office.document;

import io.github.openita.io.report.model.Span;
import io.github.openita.office.writing.Xml;
import io.github.openita.office.writing.XmlText;
import java.util.List;

/** Writes running text. Not thread-safe. */
final class Runs {

    private final Xml xml;
    private final Footnotes footnotes;

    Runs(Xml xml, Footnotes footnotes) {
        this.xml = xml;
        this.footnotes = footnotes;
    }

    void write(List<Span> spans) {
        for (Span span : spans) {
            switch (span.style()) {
                case PLAIN -> write(xml, "", 0, span.text());
                case STRONG -> write(xml, "Strong", 0, span.text());
                case GAP -> write(xml, "Gap", 0, span.text());
            }
            span.footnote().ifPresent(this::footnote);
        }
    }

    private void footnote(String text) {
        xml.open("w:r")
                .open("w:rPr")
                .leaf("w:rStyle", "w:val", "FootnoteReference")
                .close();
        xml.leaf("w:footnoteReference", "w:id", Integer.toString(footnotes.add(text)));
        xml.close();
    }

    /** Writes a paragraph that takes no room, where Word asks for one. */
    static void thinParagraph(Xml xml) {
        xml.open("w:p")
                .open("w:pPr")
                .leaf("w:spacing", "w:line", "20", "w:lineRule", "exact")
                .close()
                .close();
    }

    /**
     * Writes text of one look; its line feeds and tabs are Word's.
     *
     * @param style the name of its style; empty for that of the paragraph
     * @param size its size in points; 0 for that of its style
     */
    static void write(Xml xml, String style, int size, String text) {
        String kept = XmlText.of(text);
        if (kept.isEmpty()) {
            return;
        }
        xml.open("w:r");
        boolean thai = kept.chars().anyMatch(c -> c >= 'ก' && c <= '๛');
        if (thai || !style.isEmpty() || size > 0) {
            xml.open("w:rPr");
            if (!style.isEmpty()) {
                xml.leaf("w:rStyle", "w:val", style);
            }
            if (size > 0) {
                StylesPart.size(xml, size);
            }
            if (style.equals("Gap")) {
                // Of a style Word takes no highlight.
                xml.leaf("w:highlight", "w:val", "yellow");
            }
            if (thai) {
                // The whole stretch is Thai: also its quotes, brackets and figures, which Word breaks lines by.
                xml.leaf("w:cs").leaf("w:lang", "w:bidi", "th-TH");
            }
            xml.close();
        }
        String[] lines = kept.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.leaf("w:br");
            }
            String[] pieces = lines[i].split("\t", -1);
            for (int j = 0; j < pieces.length; j++) {
                if (j > 0) {
                    xml.leaf("w:tab");
                }
                if (!pieces[j].isEmpty()) {
                    xml.text("w:t", pieces[j]);
                }
            }
        }
        xml.close();
    }
}
