package io.github.openita.io.document;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.io.internal.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Characters of UTF-8, strictly: what comes before a byte that is none is still given, then reading ends with a
 * {@link DocumentException} that knows no line. Not thread-safe.
 */
final class Utf8Reader extends Reader {

    private final String name;
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).limit(0);
    private boolean ended;

    Utf8Reader(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            boolean malformed = decoder.decode(bytes, out, ended).isError();
            if (out.position() > offset || length == 0) {
                return out.position() - offset;
            }
            if (malformed) {
                throw Utf8.refusal(name, 0, 0, Arrays.copyOf(bytes.array(), bytes.limit()));
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() {
        bytes.compact();
        try {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
        } catch (IOException e) {
            throw Utf8.unreadable(name);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
