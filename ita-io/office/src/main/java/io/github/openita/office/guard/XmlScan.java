package io.github.openita.office.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Scans the bytes of XML for what no Office program writes and what would tie up a parser: declarations of entities,
 * elements nested without end, texts and tags as long as the file, encodings in which a scan of bytes is blind. Used by
 * one thread.
 */
final class XmlScan {

    /** The longest text between two tags, in bytes; a cell has at most 32,767 characters. */
    private static final int MAX_TEXT = 1 << 20;

    /** The longest tag; drawings of old kinds stand in attributes. */
    private static final int MAX_TAG = 8 << 20;

    /** So much of a text is told. */
    private static final int TOLD = 16;

    private final Watch watch;
    private final XmlTags tags;
    private final Tag tag = new Tag();
    private final byte[] told = new byte[TOLD];
    private int textLength;
    private int depth;

    XmlScan(Watch watch, XmlTags tags) {
        this.watch = watch;
        this.tags = tags;
    }

    /** Scans to the end; bytes that do not begin like XML are left alone, since no parser takes them either. */
    void scan(SingleBytes in) throws IOException {
        int b = in.read();
        if (b == 0xEF) {
            if (in.read() != 0xBB || in.read() != 0xBF) {
                return;
            }
            b = in.read();
        }
        while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
            b = in.read();
        }
        if (b == '<') {
            markup(in);
            content(in);
        } else if (isBlind(b, in)) {
            throw otherEncoding();
        }
    }

    /** Whether it is XML in UTF-16, UTF-32 or the alphabet of old mainframes. */
    private static boolean isBlind(int first, SingleBytes in) throws IOException {
        int second = in.read();
        return (first == 0xFE && second == 0xFF)
                || (first == 0xFF && second == 0xFE)
                || (first == 0 && (second == '<' || (second == 0 && isWide(in))))
                || (first == 0x4C && second == 0x6F);
    }

    private static boolean isWide(SingleBytes in) throws IOException {
        int third = in.read();
        int fourth = in.read();
        return (third == 0 && fourth == '<') || (third == 0xFE && fourth == 0xFF);
    }

    private static Refusal otherEncoding() {
        return Refusal.damaged("XML ข้างในไม่ใช่ UTF-8", "its XML is not UTF-8");
    }

    private void content(SingleBytes in) throws IOException {
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '<') {
                if (textLength > 0) {
                    tags.text(new String(told, 0, Math.min(textLength, TOLD), StandardCharsets.ISO_8859_1));
                    textLength = 0;
                }
                markup(in);
            } else if (b == 0) {
                throw otherEncoding();
            } else {
                if (textLength < TOLD) {
                    told[textLength] = (byte) b;
                }
                textLength++;
                if (textLength > MAX_TEXT) {
                    throw tooLong();
                }
            }
        }
    }

    private static Refusal tooLong() {
        return Refusal.tooLarge("มีข้อความยาวผิดปกติข้างใน", "a text in it is longer than any that is written");
    }

    /** Reads what stands after an opening angle bracket. */
    private void markup(SingleBytes in) throws IOException {
        tag.clear();
        int quote = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '>' && quote == 0) {
                tagEnds();
                return;
            }
            tag.add(b);
            if (tag.first() == '!') {
                declaration(in);
                return;
            }
            if (tag.first() == '?') {
                instruction(in);
                return;
            }
            if (b == 0 || tag.length() > MAX_TAG) {
                throw b == 0 ? otherEncoding() : tooLong();
            }
            if (quote == 0 && (b == '"' || b == '\'')) {
                quote = b;
            } else if (b == quote) {
                quote = 0;
            }
        }
    }

    private void tagEnds() {
        watch.step();
        if (tag.first() == '/') {
            depth--;
            tags.end();
            return;
        }
        tag.readName();
        tags.start(tag);
        if (!tag.isEmptyElement()) {
            depth++;
            watch.depth(depth);
        }
    }

    private void declaration(SingleBytes in) throws IOException {
        int first = in.read();
        tags.other();
        if (first == '-' && in.read() == '-') {
            skipPast(in, "-->");
        } else if (first == '[') {
            skipPast(in, "]]>");
        } else {
            throw Refusal.damaged(
                    "XML ข้างในประกาศ DOCTYPE ซึ่งไฟล์ Office ไม่มี",
                    "its XML has a DOCTYPE, which no Office file has");
        }
    }

    private void instruction(SingleBytes in) throws IOException {
        StringBuilder text = new StringBuilder();
        int last = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '>' && last == '?') {
                break;
            }
            if (text.length() < TOLD * TOLD) {
                text.append((char) b);
            }
            last = b;
        }
        tags.other();
        String declared = text.toString().toLowerCase(Locale.ROOT);
        if (declared.startsWith("xml ")
                && declared.contains("encoding")
                && !declared.contains("utf-8")
                && !declared.contains("utf8")
                && !declared.contains("us-ascii")) {
            throw otherEncoding();
        }
    }

    private void skipPast(SingleBytes in, String end) throws IOException {
        int matched = 0;
        int length = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            char wanted = end.charAt(matched);
            if (b == wanted) {
                matched++;
            } else if (b == end.charAt(0)) {
                // "--->" and "]]]>" end as well.
                matched = matched == 2 ? 2 : 1;
            } else {
                matched = 0;
            }
            length++;
            if (length > MAX_TEXT) {
                throw tooLong();
            }
            if (matched == end.length()) {
                return;
            }
        }
    }
}
