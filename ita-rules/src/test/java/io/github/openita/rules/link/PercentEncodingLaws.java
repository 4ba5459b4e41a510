package io.github.openita.rules.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What was encoded once is decoded once. */
class PercentEncodingLaws {

    @Property
    void decodesWhatWasEncoded(@ForAll String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        // Half a pair of surrogates has no encoding.
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertEquals(whole, PercentEncoding.decode(encoded));
        String twice = encoded.replace("%", "%25");
        assertEquals(encoded, PercentEncoding.decode(twice));
    }

    @Property
    void whatIsNotEncodedStays(@ForAll String text) {
        String plain = text.replace("%", "");
        assertEquals(plain, PercentEncoding.decode(plain));
        assertEquals(plain + "%", PercentEncoding.decode(plain + "%"));
    }
}
