package io.github.openita.office.document;

import io.github.openita.office.writing.Xml;
import java.util.ArrayList;
import java.util.List;

/** The footnotes of a document, in the order in which the text refers to them. Not thread-safe. */
final class Footnotes {

    private final List<String> texts = new ArrayList<>();

    /** {@return the number by which the text refers to it} */
    int add(String text) {
        texts.add(text);
        return texts.size();
    }

    byte[] part() {
        Xml xml = Xml.part("w:footnotes", "xmlns:w", Names.WORD);
        line(xml, "-1", "separator");
        line(xml, "0", "continuationSeparator");
        for (int i = 0; i < texts.size(); i++) {
            xml.open("w:footnote", "w:id", Integer.toString(i + 1));
            xml.open("w:p")
                    .open("w:pPr")
                    .leaf("w:pStyle", "w:val", "FootnoteText")
                    .close();
            xml.open("w:r")
                    .open("w:rPr")
                    .leaf("w:rStyle", "w:val", "FootnoteReference")
                    .close();
            xml.leaf("w:footnoteRef").close();
            Runs.write(xml, "", 0, " " + texts.get(i));
            xml.close().close();
        }
        return xml.bytes();
    }

    /** What stands between the text and its footnotes. */
    private static void line(Xml xml, String id, String kind) {
        xml.open("w:footnote", "w:type", kind, "w:id", id)
                .open("w:p")
                .open("w:r")
                .leaf("w:" + kind)
                .close()
                .close()
                .close();
    }
}
