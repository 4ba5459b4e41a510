package io.github.openita.io.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Takes the bytes of a page apart, in the encoding that the page has. Where the bytes are surer than what the server or the
 * page says, they count: pages are saved anew and keep an old statement, or are copied from another site with its head, and
 * servers say the same of all pages. Else it is as in browsers: a mark counts before what the server says, and that before
 * what the page says; but what the bytes cannot be is not believed. Static methods only; thread-safe.
 */
public final class HtmlBytes {

    /** So many bytes of Thai are no accident. */
    private static final int MANY = 20;

    private static final int START = 1 << 12;

    private HtmlBytes() {}

    /**
     * {@return the page}
     *
     * @param page its bytes, which may be cut at their end
     * @throws IOException where it cannot be read
     */
    public static Document parse(byte[] page) throws IOException {
        return parse(page, Optional.empty(), "", Parser.htmlParser());
    }

    /**
     * {@return the page, of which each element knows where it stands}
     *
     * @param page its bytes
     * @throws IOException where it cannot be read
     */
    public static Document parseWithPlaces(byte[] page) throws IOException {
        return parse(page, Optional.empty(), "", Parser.htmlParser().setTrackPosition(true));
    }

    /**
     * {@return the page}
     *
     * @param page its bytes, which may be cut at their end
     * @param header the encoding that the server says it has
     * @param address where it came from
     * @throws IOException where it cannot be read
     */
    public static Document parse(byte[] page, Optional<Charset> header, String address) throws IOException {
        return parse(page, header, address, Parser.htmlParser());
    }

    /**
     * {@return the encoding of a page, or of another text that comes from a web site}
     *
     * @param page its bytes
     * @param header the encoding that the server says it has
     * @throws IOException where it cannot be read
     */
    public static Charset charset(byte[] page, Charset header) throws IOException {
        Optional<Charset> stated = Optional.of(asBrowsers(header));
        Optional<Charset> known = TextBytes.isMarked(page) ? Optional.empty() : known(page, stated);
        return known.isPresent() ? known.get() : parse(page, stated, "").charset();
    }

    private static Document parse(byte[] bytes, Optional<Charset> header, String address, Parser parser)
            throws IOException {
        if (TextBytes.isMarked(bytes)) {
            return parse(bytes, address, parser, Optional.empty());
        }
        Optional<Charset> stated = header.map(HtmlBytes::asBrowsers);
        Optional<Charset> known = known(bytes, stated);
        if (known.isPresent()) {
            return parse(bytes, address, parser, known);
        }
        Document page = parse(bytes, address, parser, Optional.empty());
        Charset said = asBrowsers(page.charset());
        if (!canBe(bytes, said)) {
            return parse(bytes, address, parser, Optional.of(neither(bytes, stated.orElse(said))));
        }
        return said.equals(page.charset()) ? page : parse(bytes, address, parser, Optional.of(said));
    }

    /** What can be told of bytes without a mark before anybody asks the page what it says. */
    private static Optional<Charset> known(byte[] bytes, Optional<Charset> stated) {
        return sure(bytes).or(() -> stated.filter(said -> canBe(bytes, said)));
    }

    /** Of bytes that are nothing of what is said. */
    private static Charset neither(byte[] bytes, Charset stated) {
        boolean utf8 = TextBytes.isUtf8(bytes);
        if (!utf8 && HighBytes.of(bytes).mayBeThai()) {
            return TextBytes.thai();
        }
        return utf8 || isUtf16(stated) ? StandardCharsets.UTF_8 : stated;
    }

    /** Markup of UTF-16 has bytes that are nothing. */
    private static boolean canBe(byte[] bytes, Charset said) {
        return isUtf16(said) ? hasZero(bytes) : TextBytes.canBe(bytes, said);
    }

    private static boolean isUtf16(Charset charset) {
        return charset.name().startsWith("UTF-16");
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    /** What browsers take a name for: the encoding of Windows that has all its letters, and quotation marks besides. */
    private static Charset asBrowsers(Charset named) {
        return switch (named.name()) {
            case "US-ASCII", "ISO-8859-1" -> Charset.forName("windows-1252");
            case "TIS-620", "x-iso-8859-11" -> TextBytes.thai();
            default -> named;
        };
    }

    private static Document parse(byte[] bytes, String address, Parser parser, Optional<Charset> charset)
            throws IOException {
        return Jsoup.parse(
                new ByteArrayInputStream(bytes), charset.map(Charset::name).orElse(null), address, parser);
    }

    /** {@return the encoding that the bytes tell; empty where what is said is to be believed} */
    private static Optional<Charset> sure(byte[] page) {
        Optional<Charset> wide = wide(page);
        HighBytes high = HighBytes.of(page);
        if (wide.isPresent() || high.all() == 0) {
            return wide;
        }
        if (TextBytes.isUtf8(page)) {
            // A Thai word of Windows may be UTF-8 by accident.
            return high.all() < MANY && high.mayBeThai() ? Optional.empty() : Optional.of(StandardCharsets.UTF_8);
        }
        return high.areThai() ? Optional.of(TextBytes.thai()) : Optional.empty();
    }

    /** UTF-16 without a mark: each second byte of the markup is nothing. */
    private static Optional<Charset> wide(byte[] page) {
        int length = Math.min(page.length, START);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            even += page[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += page[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        if (odd > MANY && odd > length / 6 && even * 10 < odd) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > MANY && even > length / 6 && odd * 10 < even
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /**
     * The bytes that are no ASCII.
     *
     * @param all how many they are
     * @param thai how many would be Thai of Windows
     * @param consonants how many of these would be consonants
     */
    private record HighBytes(int all, int thai, int consonants) {

        static HighBytes of(byte[] page) {
            int all = 0;
            int thai = 0;
            int consonants = 0;
            for (byte one : page) {
                int unsigned = one & 0xFF;
                all += unsigned > 0x7F ? 1 : 0;
                thai += unsigned >= 0xA0 && unsigned <= 0xFB ? 1 : 0;
                consonants += unsigned >= 0xA1 && unsigned <= 0xCE ? 1 : 0;
            }
            return new HighBytes(all, thai, consonants);
        }

        /** Of UTF-8 with a mistake in it, many bytes are none of Thai. */
        boolean mayBeThai() {
            return all > 0 && thai * 10L >= all * 9L;
        }

        /** Letters of Western Europe are most often those above the Thai consonants. */
        boolean areThai() {
            return all >= MANY && mayBeThai() && consonants * 2L >= all;
        }
    }
}
