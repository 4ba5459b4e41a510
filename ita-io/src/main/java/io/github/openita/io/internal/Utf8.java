package io.github.openita.io.internal;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Turns the bytes of a document into text, strictly, and says what cannot be. Static methods only; thread-safe. */
public final class Utf8 {

    /** As many bytes as tell what a file is. */
    public static final int START = 1 << 8;

    /** So many bytes in a row that are letters in Windows-874 hardly happen in Western encodings. */
    private static final int THAI_RUN = 3;

    private Utf8() {}

    /**
     * {@return its text, without a byte-order mark}
     *
     * @param source the name of the document
     * @param bytes the bytes of a document
     * @throws DocumentException where it is not UTF-8
     */
    public static CharBuffer decode(String source, byte[] bytes) {
        int start = start(source, bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length - start);
        int rest = decodeThai(bytes, start, text);
        if (rest == bytes.length) {
            return text.flip();
        }
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, rest, bytes.length - rest), text, true);
        text.flip();
        if (result.isError()) {
            throw refused(source, text.toString(), bytes);
        }
        return text;
    }

    /**
     * Decodes runs of ASCII and of Thai, which is nearly all there is, in two thirds of the time of the decoder.
     *
     * @return where the first other character starts
     */
    private static int decodeThai(byte[] bytes, int from, CharBuffer text) {
        char[] chars = text.array();
        int at = from;
        int length = 0;
        int before;
        do {
            before = at;
            while (at < bytes.length && bytes[at] >= 0) {
                chars[length++] = (char) bytes[at++];
            }
            while (at + 2 < bytes.length && isThai(bytes[at], bytes[at + 1], bytes[at + 2])) {
                chars[length++] = (char) ((bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F));
                at += 3;
            }
        } while (at > before);
        text.position(length);
        return at;
    }

    /** Whether these are the bytes of a character from U+0E00 to U+0E7F. */
    private static boolean isThai(byte first, byte second, byte third) {
        return first == (byte) 0xE0 && (second == (byte) 0xB8 || second == (byte) 0xB9) && (third & 0xC0) == 0x80;
    }

    private static DocumentException refused(String source, String before, byte[] bytes) {
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return refusal(source, line, before.length() - lineStart + 1, bytes);
    }

    /**
     * Finds where text that starts with these bytes starts, after a byte-order mark.
     *
     * @param source the name of the document
     * @param bytes its first bytes, {@link #START} where there are so many
     * @return how many of them are no text
     * @throws DocumentException where they are known to be no UTF-8
     */
    public static int start(String source, byte[] bytes) {
        BilingualText other = NoText.of(source, bytes.length > START ? Arrays.copyOf(bytes, START) : bytes);
        if (other != null) {
            throw Problems.single(source, ProblemKind.ENCODING, Place.of("", 1, 1), other.getTh(), other.getEn());
        }
        return NoText.startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    /**
     * {@return the refusal of what cannot be read at all}
     *
     * @param source the name of the document
     */
    public static DocumentException unreadable(String source) {
        return Problems.single(
                source, ProblemKind.UNREADABLE, Place.of(""), BilingualText.of("อ่านไม่ได้", "cannot be read"));
    }

    /**
     * {@return the refusal of what is not UTF-8}
     *
     * @param source the name of the document
     * @param line the line of the first byte that is wrong; 0 where it is not known
     * @param column its column
     * @param bytes some bytes of the document
     */
    public static DocumentException refusal(String source, int line, int column, byte[] bytes) {
        BilingualText text = looksLikeWindows874(bytes)
                ? NoText.told(
                        source,
                        "ไม่ใช่ UTF-8 น่าจะเป็น Windows-874 (TIS-620): เปิดไฟล์แล้วบันทึกใหม่โดยเลือกการเข้ารหัส UTF-8",
                        "not UTF-8 but, it seems, Windows-874 (TIS-620): open the file and save it again as UTF-8")
                : NoText.told(
                        source,
                        "ไม่ใช่ UTF-8: เปิดไฟล์แล้วบันทึกใหม่โดยเลือกการเข้ารหัส UTF-8",
                        "not UTF-8: open the file and save it again as UTF-8");
        return Problems.single(source, ProblemKind.ENCODING, Place.of("", line, column), text.getTh(), text.getEn());
    }

    /** Runs of Thai letters of one byte, half of them consonants, and not mostly whole Thai letters of UTF-8. */
    private static boolean looksLikeWindows874(byte[] bytes) {
        int run = 0;
        int longestRun = 0;
        int high = 0;
        int consonants = 0;
        int whole = 0;
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xFF;
            run = (c >= 0xA1 && c <= 0xDA) || (c >= 0xDF && c <= 0xFB) ? run + 1 : 0;
            longestRun = Math.max(longestRun, run);
            high += c >= 0x80 ? 1 : 0;
            consonants += c >= 0xA1 && c <= 0xCE ? 1 : 0;
            whole += isThai(bytes, i) ? 1 : 0;
        }
        return longestRun >= THAI_RUN && 2 * consonants >= high && 6 * whole < high;
    }

    /** Whether a Thai letter begins there. */
    private static boolean isThai(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && bytes[at] == (byte) 0xE0
                && (bytes[at + 1] & 0xFE) == 0xB8
                && (bytes[at + 2] & 0xC0) == 0x80;
    }
}
