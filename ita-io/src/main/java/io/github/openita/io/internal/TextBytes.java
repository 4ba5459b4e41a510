package io.github.openita.io.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Text whose encoding nobody says for sure. Static methods only; thread-safe. */
public final class TextBytes {

    /** What Windows and old web sites in Thailand write. */
    private static final String THAI_WINDOWS = "x-windows-874";

    private static final int AT_ONCE = 1 << 12;

    private TextBytes() {}

    /**
     * {@return the text: UTF-8 or, by its byte-order mark, UTF-16; what is neither is Thai of Windows where Java knows that}
     *
     * @param bytes the bytes of a text
     */
    public static String decode(byte[] bytes) {
        if (isUtf16(bytes)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        int start = isMarkedUtf8(bytes) ? 3 : 0;
        ByteBuffer text = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, start, bytes.length - start, thai());
        }
    }

    /** Whether it says by a byte-order mark what it is. */
    static boolean isMarked(byte[] bytes) {
        return isMarkedUtf8(bytes) || isUtf16(bytes);
    }

    private static boolean isMarkedUtf8(byte[] bytes) {
        return NoText.startsWith(bytes, 0xEF, 0xBB, 0xBF);
    }

    private static boolean isUtf16(byte[] bytes) {
        return NoText.startsWith(bytes, 0xFE, 0xFF) || NoText.startsWith(bytes, 0xFF, 0xFE);
    }

    /** Whether it is UTF-8, of which the last character may be cut. */
    static boolean isUtf8(byte[] bytes) {
        return canBe(bytes, StandardCharsets.UTF_8);
    }

    /** Whether all of it is something in that encoding; its last character may be cut. */
    static boolean canBe(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer text = ByteBuffer.wrap(bytes);
        CharBuffer some = CharBuffer.allocate(AT_ONCE);
        CoderResult result;
        do {
            result = decoder.decode(text, some.clear(), false);
        } while (result.isOverflow());
        return !result.isError();
    }

    /** Thai of Windows; UTF-8 where Java does not know that. */
    static Charset thai() {
        return Charset.isSupported(THAI_WINDOWS) ? Charset.forName(THAI_WINDOWS) : StandardCharsets.UTF_8;
    }
}
