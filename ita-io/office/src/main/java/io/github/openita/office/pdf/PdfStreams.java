package io.github.openita.office.pdf;

import io.github.openita.io.content.ReadLimits;
import io.github.openita.office.guard.Refusal;
import io.github.openita.office.guard.Watch;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the compressed streams of a PDF before any library unpacks them into memory. Pictures are left alone: nobody
 * unpacks them for their text. Static methods only; thread-safe.
 */
final class PdfStreams {

    /** Nothing that is deflated becomes more than so many times as large. */
    private static final int MOST_GROWTH = 1_032;

    /** Other ways of packing, which are hardly used for anything large. */
    private static final int MOST_OTHER = 1 << 20;

    private static final int DICTIONARY = 1 << 11;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern LENGTH = Pattern.compile("/Length\\s+([0-9]{1,10})(?!\\s+[0-9]+\\s+R|[0-9])");
    private static final Pattern OTHER = Pattern.compile("/(?:LZW|RunLength|RL\\b)");

    private PdfStreams() {}

    /** Checks every stream that could become too large. */
    static void check(byte[] bytes, ReadLimits limits, Watch watch) {
        long most = limits.unpackedBytes() / 4;
        int end = 0;
        for (int at = find(bytes, STREAM, 0); at >= 0; at = find(bytes, STREAM, at + STREAM.length)) {
            int start = at + STREAM.length;
            if (end >= 0 && end < start) {
                end = find(bytes, END, start);
            }
            boolean begins = start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n');
            if (begins && !(at >= 3 && bytes[at - 1] == 'd')) {
                check(bytes, at, (end < 0 ? bytes.length : end) - start, most, watch);
            }
        }
    }

    private static void check(byte[] bytes, int keyword, int distance, long most, Watch watch) {
        String dictionary = dictionary(bytes, keyword);
        if (!dictionary.contains("/Filter") || PICTURE.matcher(dictionary).find()) {
            return;
        }
        Matcher stated = LENGTH.matcher(dictionary);
        long length = Math.max(distance, stated.find() ? Long.parseLong(stated.group(1)) : Integer.MAX_VALUE);
        if (length * MOST_GROWTH <= most) {
            return;
        }
        if (OTHER.matcher(dictionary).find() && length > MOST_OTHER) {
            throw tooLarge(most);
        }
        int from = keyword + STREAM.length;
        while (from < bytes.length && (bytes[from] == '\r' || bytes[from] == '\n')) {
            from++;
        }
        // The head of two bytes may be wrong; the library does not look at it either.
        int data = Math.min(from + 2, bytes.length);
        inflate(bytes, data, most, watch);
    }

    /** What stands before a stream, back to where its object begins. */
    private static String dictionary(byte[] bytes, int keyword) {
        int length = Math.min(DICTIONARY, keyword);
        String text = new String(bytes, keyword - length, length, StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf("obj")));
    }

    private static void inflate(byte[] bytes, int from, long most, Watch watch) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] out = new byte[1 << 16];
            long length = 0;
            for (int n = inflater.inflate(out); n > 0; n = inflater.inflate(out)) {
                length += n;
                watch.step();
                if (length > most) {
                    throw tooLarge(most);
                }
            }
        } catch (DataFormatException e) {
            // It is packed otherwise, encrypted or broken: whoever unpacks it will see.
        } finally {
            inflater.end();
        }
    }

    private static Refusal tooLarge(long most) {
        String size = (most >> 20) + " MiB";
        return Refusal.tooLarge(
                "มีส่วนที่คลายการบีบอัดแล้วใหญ่เกิน " + size, "a stream in it is larger than " + size + " unpacked");
    }

    private static int find(byte[] bytes, byte[] wanted, int from) {
        int last = bytes.length - wanted.length;
        for (int i = from; i <= last; i++) {
            if (bytes[i] == wanted[0] && isAt(bytes, wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] bytes, byte[] wanted, int at) {
        for (int i = 1; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
