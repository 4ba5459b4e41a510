package io.github.openita.io.page.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells the encoding of a page from its bytes, where these are surer than what the page says of itself: pages are saved anew
 * and keep an old statement, or are copied from another site with its head. Static methods only.
 */
final class PageEncoding {

    private static final String THAI_WINDOWS = "x-windows-874";

    /** So many bytes of Thai are no accident. */
    private static final int MANY = 20;

    private static final int START = 1 << 12;

    private PageEncoding() {}

    /** {@return the encoding; empty where what the page says is to be believed} */
    static Optional<Charset> of(byte[] page) {
        if (isMarked(page)) {
            return Optional.empty();
        }
        Optional<Charset> wide = wide(page);
        if (wide.isPresent()) {
            return wide;
        }
        int foreign = 0;
        int thai = 0;
        int consonants = 0;
        for (byte one : page) {
            int unsigned = one & 0xFF;
            foreign += unsigned > 0x7F ? 1 : 0;
            thai += unsigned >= 0xA0 && unsigned <= 0xFB ? 1 : 0;
            consonants += unsigned >= 0xA1 && unsigned <= 0xCE ? 1 : 0;
        }
        if (foreign == 0) {
            return Optional.empty();
        }
        if (isUtf8(page)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        // Letters of Western Europe are most often those above the Thai consonants.
        boolean isThai = foreign >= MANY && thai * 10L >= foreign * 9L && consonants * 2L >= foreign;
        return isThai && Charset.isSupported(THAI_WINDOWS)
                ? Optional.of(Charset.forName(THAI_WINDOWS))
                : Optional.empty();
    }

    private static boolean isMarked(byte[] page) {
        return starts(page, 0xEF, 0xBB, 0xBF) || starts(page, 0xFE, 0xFF) || starts(page, 0xFF, 0xFE);
    }

    private static boolean starts(byte[] page, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= page.length || (page[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
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

    private static boolean isUtf8(byte[] page) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
