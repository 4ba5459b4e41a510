package io.github.openita.io.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.io.document.SourceStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;

/** What is read piece by piece is what is read at once, and what the platform reads. */
class Utf8Laws {

    /** Gives as few bytes at a time as it likes. */
    private static InputStream inPieces(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(3)));
            }
        };
    }

    private static String read(byte[] bytes, Random random) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] some = new char[8];
        try (Reader in = SourceStream.of("x", inPieces(bytes, random)).text()) {
            for (int n = in.read(some, 1, 2 + random.nextInt(6)); n >= 0; n = in.read(some, 1, 2 + random.nextInt(6))) {
                text.append(some, 1, n);
            }
            return text.toString();
        } catch (DocumentException e) {
            return text + "<" + e.getProblems().get(0).getKind().getCode() + ">";
        }
    }

    @Property(tries = 500)
    void anyTextComesBack(@ForAll String any, @ForAll long seed) throws IOException {
        // Not even the reader at once takes half a character, or a zero beside the first letters.
        String text = "ab"
                + any.codePoints()
                        .filter(c -> c < 0xD800 || c > 0xDFFF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String atOnce;
        try {
            atOnce = Utf8.decode("x", bytes).toString();
        } catch (DocumentException e) {
            atOnce = "<" + e.getProblems().get(0).getKind().getCode() + ">";
        }
        assertEquals(atOnce, read(bytes, new Random(seed)));
    }

    @Property(tries = 500)
    void whatIsNotUtf8IsRefusedBehindAllThatIs(@ForAll byte[] any, @ForAll long seed) throws IOException {
        byte[] bytes = new byte[any.length + 4];
        System.arraycopy("abcd".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 4);
        System.arraycopy(any, 0, bytes, 4, any.length);
        String whole = new String(bytes, StandardCharsets.UTF_8);
        boolean good = Arrays.equals(bytes, whole.getBytes(StandardCharsets.UTF_8));
        String read = read(bytes, new Random(seed));
        if (good) {
            assertEquals(whole, read);
        } else {
            String before = read.substring(0, read.length() - "<encoding>".length());
            assertEquals("<encoding>", read.substring(before.length()));
            assertEquals(before, whole.substring(0, before.length()));
        }
    }

    /** Texts as they are in Thai documents, with a byte that was damaged in some. */
    @Property(tries = 500)
    void thaiIsDecodedAsThePlatformDoes(
            @ForAll
                    @CharRange(from = 'ก', to = '๛')
                    @CharRange(from = ' ', to = '~')
                    @Chars({'·', '–', '\uFFFD', '\u1000'})
                    String text,
            @ForAll @IntRange(min = 4, max = 100) int place,
            @ForAll byte damage) {
        byte[] bytes = ("abcd" + text).getBytes(StandardCharsets.UTF_8);
        if (place < bytes.length) {
            bytes[place] = damage;
        }
        String whole = new String(bytes, StandardCharsets.UTF_8);
        if (Arrays.equals(bytes, whole.getBytes(StandardCharsets.UTF_8))) {
            assertEquals(whole, Utf8.decode("x", bytes).toString());
        } else {
            assertThrows(DocumentException.class, () -> Utf8.decode("x", bytes));
        }
    }
}
