package io.github.openita.office.document;

import io.github.openita.io.report.model.SignatureBlock;
import io.github.openita.io.report.model.SignatureBlock.Signatory;
import io.github.openita.office.writing.Xml;
import java.util.List;
import java.util.Optional;

/** Writes where people sign: two beside each other, one alone at the right. */
final class SignatureWriter {

    private static final String LINE = ".".repeat(36);
    private static final String BLANK = ".".repeat(46);

    private final Xml xml;
    private final Words words;

    SignatureWriter(Xml xml, Words words) {
        this.xml = xml;
        this.words = words;
    }

    void write(SignatureBlock block, Page page) {
        List<Signatory> all = block.signatories();
        if (all.isEmpty()) {
            return;
        }
        int half = page.textWidth() / 2;
        xml.open("w:p").open("w:pPr").leaf("w:keepNext").close().close();
        xml.open("w:tbl")
                .open("w:tblPr")
                .leaf("w:tblW", "w:w", Integer.toString(2 * half), "w:type", "dxa")
                .leaf("w:tblLayout", "w:type", "fixed")
                .close()
                .open("w:tblGrid")
                .leaf("w:gridCol", "w:w", Integer.toString(half))
                .leaf("w:gridCol", "w:w", Integer.toString(half))
                .close();
        // Who stands alone signs at the right.
        for (int i = all.size() == 1 ? -1 : 0; i < all.size(); i += 2) {
            xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
            cell(half, i < 0 ? Optional.empty() : Optional.of(all.get(i)));
            cell(half, i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty());
            xml.close();
        }
        xml.close();
        Runs.thinParagraph(xml);
    }

    private void cell(int width, Optional<Signatory> signatory) {
        xml.open("w:tc")
                .open("w:tcPr")
                .leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa")
                .close();
        if (signatory.isEmpty()) {
            line("");
        } else {
            Signatory one = signatory.orElseThrow();
            line("");
            line(words.signed() + " " + LINE + " " + one.role());
            line("(" + one.name().orElse(BLANK) + ")");
            line(one.position().orElse(words.position() + " " + LINE));
        }
        xml.close();
    }

    private void line(String text) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "Signature").close();
        Runs.write(xml, "", 0, text);
        xml.close();
    }
}
