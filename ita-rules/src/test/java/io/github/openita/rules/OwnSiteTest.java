package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which links lead to the agency's own site at first sight. */
class OwnSiteTest {

    private static OwnSite at(String address) {
        return Objects.requireNonNull(OwnSite.at(Optional.of(address)));
    }

    @Test
    void linksOfTheSiteAreSeenAtOnce() {
        OwnSite site = at("https://www.example.go.th/index.php");
        assertEquals("example.go.th", site.host());
        for (String url : List.of(
                "https://example.go.th",
                "http://example.go.th",
                "https://www.example.go.th/o17",
                "http://www.example.go.th?x",
                "https://example.go.th#x",
                "https://example.go.th\\x")) {
            assertTrue(site.isPlainlyOf(url), url);
        }
    }

    @Test
    void ofOthersTheFormMustTell() {
        OwnSite site = at("example.go.th");
        for (String url : List.of(
                "",
                "/o17",
                "example.go.th",
                "example.go.th/o17",
                "www.example.go.th/o17",
                "ftp://example.go.th/",
                "ftps://example.go.th/",
                "https://ita.example.go.th/",
                "https://example.go.th.evil.com/",
                "https://example.go.th@evil.com/",
                "https://example.go.t",
                "https://evil.com/example.go.th")) {
            assertFalse(site.isPlainlyOf(url), url);
        }
    }

    @Test
    void withoutAnAddressThereIsNoSite() {
        assertNull(OwnSite.at(Optional.empty()));
        assertNull(OwnSite.at(Optional.of("-")));
    }

    @Test
    void aHostWithADotTooManyIsNotReadAsItStands() {
        assertFalse(at("https://example.go.th..").isPlainlyOf("https://example.go.th./"));
        assertFalse(at("https://www..example.go.th").isPlainlyOf("https://.example.go.th/"));
    }
}
