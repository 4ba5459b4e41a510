package io.github.openita.io.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text whose encoding nobody says. Static methods only; thread-safe. */
final class TextBytes {

    /** What Windows and old web sites in Thailand write. */
    private static final String THAI_WINDOWS = "x-windows-874";

    private TextBytes() {}

    /** The text: UTF-8 or, by its byte-order mark, UTF-16; what is neither is Thai of Windows where Java knows that. */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer text = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, start, bytes.length - start, thai());
        }
    }

    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    static Charset thai() {
        return Charset.isSupported(THAI_WINDOWS) ? Charset.forName(THAI_WINDOWS) : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
