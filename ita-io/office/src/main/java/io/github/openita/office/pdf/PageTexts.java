package io.github.openita.office.pdf;

import io.github.openita.office.guard.Watch;
import io.github.openita.rules.reading.TextPage;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The text of a PDF page by page, within limits. Used by one thread, once. */
final class PageTexts extends PDFTextStripper {

    /** A scan may carry the name of its scanner, or a number, on each page. */
    private static final int STAMP = 25;

    private final Watch watch;
    private final StringWriter text = new StringWriter();
    private final List<TextPage> pages = new ArrayList<>();
    private final List<Integer> unread = new ArrayList<>();
    private int number;
    private int pictures;
    private long letters;
    private long unmapped;

    PageTexts(Watch watch) {
        this.watch = watch;
        setLineSeparator("\n");
        // The pages are counted here, since the library counts only those that have content.
        setStartPage(0);
    }

    void read(PDDocument pdf) throws IOException {
        writeText(pdf, text);
    }

    List<TextPage> pages() {
        return pages;
    }

    /** The numbers of the pages whose content is broken. */
    List<Integer> unread() {
        return unread;
    }

    boolean isAnyPicture() {
        return pictures > 0;
    }

    /** Whether there is more than what a scanner adds to pictures of pages. */
    boolean isAnyText() {
        boolean scan = pictures >= pages.size() && letters <= (long) STAMP * pages.size();
        return letters > 0 && !scan;
    }

    boolean isMostlyUnmapped() {
        return unmapped > letters;
    }

    @Override
    protected void processPages(PDPageTree all) throws IOException {
        for (PDPage page : all) {
            number++;
            watch.pages(number);
            if (page.hasContents()) {
                processPage(page);
            } else {
                pages.add(new TextPage(number, List.of()));
            }
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        watch.step();
        try {
            super.processPage(page);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | ClassCastException
                | ArithmeticException e) {
            // One broken page keeps nobody from reading the others.
            unread.add(number);
            endPage(page);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        watch.step();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (font.toUnicode(code) == null) {
            unmapped++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        watch.characters(1);
        String unicode = position.getUnicode();
        letters += unicode == null || unicode.isBlank() ? 0 : 1;
        super.processTextPosition(position);
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        pages.add(new TextPage(number, text.toString().lines().toList()));
        text.getBuffer().setLength(0);
        pictures += hasPicture(page) ? 1 : 0;
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
