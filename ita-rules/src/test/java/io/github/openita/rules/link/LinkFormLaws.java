package io.github.openita.rules.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is told at once of addresses as most are written is what all that is known of addresses tells. */
class LinkFormLaws {

    private static final List<String> PIECES = List.of(
            "http",
            "https",
            "HTTPS",
            "ftp",
            "mailto",
            "javascript",
            ":",
            "/",
            "//",
            "\\",
            "#",
            "?",
            "@",
            ".",
            "..",
            "www.",
            "WWW.",
            "www",
            "example.go.th",
            "EXAMPLE.go.th",
            "facebook.com",
            ".th",
            "[2001:db8::1]",
            ":8443",
            "user",
            "ไฟล์",
            "อบต.ไทย",
            "ไม่มี",
            "รอลิงก์",
            "-",
            "_",
            "a",
            "o17",
            ".pdf",
            " ",
            "\t",
            "\u0085",
            "\u200B",
            "\u0130",
            "\u212A",
            "é",
            "😀",
            "%20",
            "x".repeat(64));

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of(PIECES).list().ofMaxSize(6).map(drawn -> String.join("", drawn));
    }

    private static void isToldAlike(String url) {
        assertEquals(LinkForm.ofAnything(url), LinkForm.of(url), url);
    }

    @Property(tries = 10_000)
    void ofAddresses(@ForAll("addresses") String url) {
        isToldAlike(url);
        isToldAlike("https://" + url);
        isToldAlike("http://www." + url);
    }

    @Test
    void ofEveryCharacterInAHost() {
        for (int c = 0; c < 0x3100; c++) {
            String one = Character.toString(c);
            isToldAlike("https://a" + one + "b.go.th/x");
            isToldAlike("https://" + one + "b.go.th");
            isToldAlike("https://b.go.th" + one);
        }
    }

    @Test
    void ofHostsThatEndInManyWays() {
        for (String host : List.of("", ".", "a", "a.", ".a", "a.b", "www.", "www.a", "www..b", "a-b.c", "A.b", "9.0")) {
            for (String scheme : List.of("https://", "http://", "https:/", "https:", "ftp://", "//", "")) {
                for (String rest : List.of("", "/", "?", "#", "\\", ":", ":80", "/x@y", "@z.w", "/a b", "#x")) {
                    isToldAlike(scheme + host + rest);
                }
            }
        }
    }
}
