package io.github.openita.io.document;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.internal.Sha256;
import io.github.openita.io.internal.Utf8;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a document and the name that messages call it by. This class is immutable and thread-safe. */
public final class Source {

    /** The largest document that is taken, in bytes: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    private final String name;
    private final byte[] bytes;
    /** How many lines stand above it in its file. */
    private final int above;

    private Source(String name, byte[] bytes) {
        this(name, bytes, 0);
    }

    private Source(String name, byte[] bytes, int above) {
        this.name = name;
        this.bytes = bytes;
        this.above = above;
    }

    /**
     * {@return the same document as one that stands in a file with others: places in it are counted from that line on. Its
     * characters have a line end for each line above it; its bytes have not}
     *
     * @param line the line in which it starts, from 1
     * @throws IllegalArgumentException where that is below 1
     */
    public Source fromLine(int line) {
        if (line < 1) {
            throw new IllegalArgumentException("line " + line);
        }
        return new Source(name, bytes, line - 1);
    }

    /**
     * {@return the document}
     *
     * @param name what messages call the document
     * @param bytes its bytes
     * @throws DocumentException where it is larger than {@link #MAX_BYTES}
     */
    public static Source of(String name, byte[] bytes) {
        return limited(name, bytes.clone());
    }

    /**
     * {@return the document}
     *
     * @param name what messages call the document
     * @param text its text
     * @throws DocumentException where it is larger than {@link #MAX_BYTES} as UTF-8, or no text: half of a surrogate pair
     */
    public static Source ofText(String name, String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return limited(name, bytes);
        } catch (CharacterCodingException e) {
            throw Problems.single(
                    name,
                    ProblemKind.ENCODING,
                    Place.of(""),
                    "ข้อความมีอักขระ Unicode ที่ไม่ครบคู่ (surrogate)",
                    "the text holds half of a Unicode character (a lone surrogate)");
        }
    }

    /**
     * {@return the document}
     *
     * @param name what messages call the document
     * @param in where its bytes come from; read to the end or to the limit, not closed
     * @throws DocumentException where it cannot be read, or is larger than {@link #MAX_BYTES}
     */
    public static Source of(String name, InputStream in) {
        try {
            return limited(name, bytesOf(in));
        } catch (IOException e) {
            throw Utf8.unreadable(name);
        }
    }

    /**
     * {@return the document}
     *
     * @param file the file that holds the document; messages call it by this path
     * @throws DocumentException where it cannot be read, or is larger than {@link #MAX_BYTES}
     */
    public static Source of(Path file) {
        String name = file.toString();
        try (InputStream in = open(file)) {
            return of(name, in);
        } catch (IOException e) {
            throw Utf8.unreadable(name);
        }
    }

    /** The bytes of a file; a refusal where it cannot be opened. */
    static InputStream open(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw unreadable(name, BilingualText.of("เป็นโฟลเดอร์ ไม่ใช่ไฟล์", "is a directory, not a file"));
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw unreadable(name, BilingualText.of("ไม่พบไฟล์นี้", "there is no such file"));
        } catch (AccessDeniedException e) {
            throw unreadable(name, BilingualText.of("ไม่มีสิทธิ์อ่านไฟล์นี้", "no permission to read this file"));
        } catch (IOException e) {
            throw Utf8.unreadable(name);
        }
    }

    /** Plain reads only: asked for so many bytes or for what is available, streams of pipes ask for their position. */
    private static byte[] bytesOf(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        for (int n = in.read(some); n >= 0 && bytes.size() <= MAX_BYTES; n = in.read(some)) {
            bytes.write(some, 0, n);
        }
        return bytes.toByteArray();
    }

    private static Source limited(String name, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw Problems.single(
                    name,
                    ProblemKind.TOO_LARGE,
                    Place.of(""),
                    "ไฟล์ใหญ่เกิน " + (MAX_BYTES >> 20) + " MiB",
                    "larger than the limit of " + (MAX_BYTES >> 20) + " MiB");
        }
        return new Source(name, bytes);
    }

    private static DocumentException unreadable(String name, BilingualText why) {
        return Problems.single(name, ProblemKind.UNREADABLE, Place.of(""), why);
    }

    /** {@return what messages call the document} */
    public String getName() {
        return name;
    }

    /**
     * {@return its text, without a byte-order mark}
     *
     * @throws DocumentException where it is not UTF-8
     */
    public String text() {
        return characters().toString();
    }

    /**
     * {@return the characters of its text, decoded anew each time, without a byte-order mark}
     *
     * @throws DocumentException where it is not UTF-8
     */
    public CharBuffer characters() {
        CharBuffer text = Utf8.decode(name, bytes);
        return above == 0
                ? text
                : CharBuffer.allocate(above + text.remaining())
                        .put("\n".repeat(above))
                        .put(text)
                        .flip();
    }

    /** {@return its bytes from the first on, for readers that find out the encoding themselves; nothing need be closed} */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** {@return the SHA-256 of its bytes, in hexadecimal} */
    public String sha256() {
        return Sha256.hex(bytes);
    }
}
