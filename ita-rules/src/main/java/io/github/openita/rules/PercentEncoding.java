package io.github.openita.rules;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Decodes addresses. Static methods only. */
final class PercentEncoding {

    private PercentEncoding() {}

    /**
     * Decodes a text once, as UTF-8; what is no encoding stays, as browsers leave it, and bytes that are no UTF-8
     * become the replacement character, which no name has.
     */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < text.length(); ) {
            int unit = byteAt(text, at);
            if (unit >= 0) {
                bytes.write(unit);
                at += 3;
            } else {
                flush(bytes, decoded);
                decoded.append(text.charAt(at));
                at++;
            }
        }
        flush(bytes, decoded);
        return decoded.toString();
    }

    /** The byte that is encoded at a position; -1 where none is. */
    private static int byteAt(String text, int at) {
        if (text.charAt(at) != '%' || at + 2 >= text.length()) {
            return -1;
        }
        int high = digit(text.charAt(at + 1));
        int low = digit(text.charAt(at + 2));
        return Math.min(high, low) < 0 ? -1 : 16 * high + low;
    }

    /** Of ASCII only: {@link Character#digit} takes Thai digits as well. */
    private static int digit(char c) {
        return HexFormat.isHexDigit(c) ? HexFormat.fromHexDigit(c) : -1;
    }

    private static void flush(ByteArrayOutputStream bytes, StringBuilder decoded) {
        decoded.append(bytes.toString(StandardCharsets.UTF_8));
        bytes.reset();
    }
}
