package io.github.openita.io.content;

import io.github.openita.rules.reading.FileKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells by its first bytes what a file is. Static methods only; thread-safe. */
final class Sniffer {

    /** So many of the first bytes are looked at. */
    static final int BEGINNING = 1 << 13;

    /** A PDF may have other bytes before it, as readers allow. */
    private static final int BEFORE_PDF = 1 << 10;

    private static final List<String> PICTURES =
            List.of("\u0089PNG\r\n", "\u00ff\u00d8\u00ff", "GIF87a", "GIF89a", "II*\0", "MM\0*", "\0\0\1\0");

    /** What pages and pieces of pages start with. */
    private static final List<String> TAGS = List.of(
            "!doctype html",
            "html",
            "head",
            "body",
            "script",
            "style",
            "title",
            "meta",
            "link",
            "iframe",
            "frameset",
            "div",
            "table",
            "center",
            "font",
            "form",
            "span",
            "br",
            "b>",
            "p",
            "a ",
            "h1",
            "h2",
            "h3",
            "img",
            "main",
            "section",
            "article",
            "ul",
            "ol");

    private Sniffer() {}

    /** What a file is; where the bytes leave it open, such as with a table of text, what it claims to be counts. */
    static Sniffed of(byte[] bytes, Path file, ClaimedType claim) {
        String start = new String(bytes, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return ZipKind.of(file, claim);
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return Sniffed.OLD_OFFICE;
        }
        if (start.startsWith("{\\rtf")) {
            return Sniffed.RTF;
        }
        int pdf = start.indexOf("%PDF-");
        if (pdf >= 0 && pdf <= BEFORE_PDF) {
            return Sniffed.PDF;
        }
        if (isPicture(start)) {
            return Sniffed.IMAGE;
        }
        return isText(start) ? textOf(start, claim) : Sniffed.UNKNOWN;
    }

    private static boolean isPicture(String start) {
        return PICTURES.stream().anyMatch(start::startsWith)
                || (start.startsWith("RIFF") && start.startsWith("WEBP", 8))
                || (start.startsWith("BM") && start.startsWith("\0\0\0\0", 6))
                || (start.startsWith("ftyp", 4) && (start.startsWith("hei", 8) || start.startsWith("avif", 8)));
    }

    /** Whether it has no control characters but those of text, or is text of two bytes for each character. */
    private static boolean isText(String start) {
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
            return true;
        }
        int zeros = 0;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            zeros += c == 0 ? 1 : 0;
            // In UTF-16 every Thai letter has a 0E beside it.
            if (c < ' ' && c != 0 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0E && c != 0x1A) {
                return zeros > start.length() / 4;
            }
        }
        return zeros == 0 || zeros > start.length() / 4;
    }

    private static Sniffed textOf(String start, ClaimedType claim) {
        String text = withoutBom(start).stripLeading().toLowerCase(Locale.ROOT);
        String root = root(text);
        if (root.startsWith("<svg") || (claim.is(FileKind.IMAGE) && root.startsWith("<"))) {
            return TAGS.stream().anyMatch(tag -> root.startsWith("<" + tag)) ? Sniffed.HTML : Sniffed.IMAGE;
        }
        if (TAGS.stream().anyMatch(tag -> root.startsWith("<" + tag)) || claim.is(FileKind.HTML)) {
            return Sniffed.HTML;
        }
        return claim.is(FileKind.CSV) ? Sniffed.CSV : Sniffed.TEXT;
    }

    private static String withoutBom(String start) {
        return start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
    }

    /** The text from its first tag on that is neither a comment nor a declaration of XML. */
    private static String root(String text) {
        String rest = text;
        while (rest.startsWith("<!--") || rest.startsWith("<?")) {
            int end = rest.startsWith("<?") ? rest.indexOf("?>") + 2 : rest.indexOf("-->") + 3;
            if (end < 4) {
                return rest.startsWith("<!--") ? "<html" : rest;
            }
            rest = rest.substring(end).stripLeading();
        }
        return rest;
    }
}
