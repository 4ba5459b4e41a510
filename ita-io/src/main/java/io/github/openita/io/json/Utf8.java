package io.github.openita.io.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a document into text, strictly. */
final class Utf8 {

    /** So many bytes in a row that are letters in Windows-874 do not happen in Western encodings. */
    private static final int THAI_RUN = 3;

    private Utf8() {}

    static String decode(String source, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw Mistakes.single(
                    source,
                    MistakeKind.ENCODING,
                    1,
                    1,
                    "ไฟล์เป็น UTF-16: บันทึกใหม่เป็น UTF-8",
                    "the file is UTF-16: save it as UTF-8");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, start, bytes.length - start), text, true);
        text.flip();
        if (result.isError()) {
            throw refused(source, text.toString(), bytes);
        }
        return text.toString();
    }

    private static DocumentException refused(String source, String before, byte[] bytes) {
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - lineStart + 1;
        return looksLikeWindows874(bytes)
                ? Mistakes.single(
                        source,
                        MistakeKind.ENCODING,
                        line,
                        column,
                        "ไม่ใช่ UTF-8 น่าจะเป็น Windows-874 (TIS-620): เปิดไฟล์แล้วบันทึกใหม่โดยเลือกการเข้ารหัส UTF-8",
                        "not UTF-8 but, it seems, Windows-874 (TIS-620): open the file and save it again as UTF-8")
                : Mistakes.single(
                        source,
                        MistakeKind.ENCODING,
                        line,
                        column,
                        "ไม่ใช่ UTF-8: เปิดไฟล์แล้วบันทึกใหม่โดยเลือกการเข้ารหัส UTF-8",
                        "not UTF-8: open the file and save it again as UTF-8");
    }

    private static boolean looksLikeWindows874(byte[] bytes) {
        int run = 0;
        for (byte b : bytes) {
            int c = b & 0xFF;
            run = (c >= 0xA1 && c <= 0xDA) || (c >= 0xDF && c <= 0xFB) ? run + 1 : 0;
            if (run == THAI_RUN) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
