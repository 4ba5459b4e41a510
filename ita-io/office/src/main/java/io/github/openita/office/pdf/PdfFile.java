package io.github.openita.office.pdf;

import io.github.openita.core.words.BilingualText;
import io.github.openita.io.content.ReadLimits;
import io.github.openita.office.guard.Refusal;
import io.github.openita.office.guard.Watch;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF: the text of its pages. Static methods only; thread-safe. */
public final class PdfFile {

    /** Its end is marked in these last bytes, or at least where its parts are; whatever is after the mark is short. */
    private static final int TAIL = 1 << 14;

    private PdfFile() {}

    /**
     * Reads a PDF.
     *
     * @param file where it is
     * @param limits how much of it is read at most
     * @return the text of its pages; without any, or where its fonts do not say which letters they show, that it is so
     */
    public static FileContent read(Path file, ReadLimits limits) {
        Watch watch = new Watch(limits);
        BuiltInFonts.chooseOnce();
        try {
            byte[] bytes = Files.readAllBytes(file);
            requireEnd(bytes);
            PdfStreams.check(bytes, limits, watch);
            try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
                int pages = pdf.getNumberOfPages();
                watch.pages(pages);
                if (pages <= 0) {
                    throw Refusal.damaged("ไม่มีหน้าเลย", "it has no page");
                }
                return content(pdf, pages, watch);
            }
        } catch (InvalidPasswordException e) {
            throw Refusal.encrypted();
        } catch (IOException e) {
            throw Refusal.damaged();
        }
    }

    /** The library makes something also of a part of a file, such as text whose letters nobody knows any more. */
    private static void requireEnd(byte[] bytes) {
        int tail = Math.min(bytes.length, TAIL);
        String end = new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF") && !end.contains("startxref")) {
            throw Refusal.damaged("ไฟล์ไม่ครบ ขาดส่วนท้าย", "it breaks off before its end");
        }
    }

    private static FileContent content(PDDocument pdf, int pages, Watch watch) throws IOException {
        PageTexts texts = new PageTexts(watch);
        texts.read(pdf);
        if (texts.unread().size() >= pages) {
            throw Refusal.damaged();
        }
        if (texts.isMostlyUnmapped()) {
            throw Refusal.noText(
                    "แบบอักษรในไฟล์ไม่ได้บอกว่ารูปอักษรใดคืออักษรใด จึงอ่านข้อความไม่ได้",
                    "its fonts do not say which letters they show, so its text cannot be read");
        }
        if (!texts.isAnyText()) {
            throw Refusal.noText(
                    texts.isAnyPicture()
                            ? "เป็นภาพสแกน " + pages + " หน้า ไม่มีข้อความให้อ่าน"
                            : "ไม่มีข้อความให้อ่าน (" + pages + " หน้า)",
                    texts.isAnyPicture()
                            ? "a scan of " + pages + " pages without text"
                            : "no text on its " + pages + " pages");
        }
        return new FileContent(FileKind.PDF, FileState.READ, reason(texts.unread()), texts.pages(), List.of());
    }

    private static Optional<BilingualText> reason(List<Integer> unread) {
        String numbers = unread.toString().replaceAll("[\\[\\]]", "");
        return unread.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        BilingualText.of("อ่านหน้านี้ไม่ได้: " + numbers, "pages that cannot be read: " + numbers));
    }
}
