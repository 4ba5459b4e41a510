package io.github.openita.rules.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.rules.reading.SiteLink;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which links lead into a site, and where in it. */
class SiteAddressTest {

    private static String way(String website, String url) {
        Optional<SiteAddress.Way> way = SiteAddress.of(Optional.of(website).filter(address -> !address.equals("-")))
                .wayOf(url);
        if (way.isEmpty()) {
            return "elsewhere";
        }
        SiteLink link = way.get().link();
        if (link == null) {
            return "out";
        }
        return String.join("|", link.names())
                + (link.folder() ? "|" : "")
                + link.anchor().map(anchor -> "#" + anchor).orElse("");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "/about.html about.html",
                "about.html about.html",
                "./about.html about.html",
                "/ |",
                "https://www.example.go.th |",
                "https://www.example.go.th/ |",
                "HTTPS://WWW.Example.go.th/a/B.csv a|B.csv",
                "http://example.go.th/a a",
                "https://example.go.th:443/a a",
                "https://example.go.th:/a a",
                "http://example.go.th:80/a a",
                "http://example.go.th:8080/a elsewhere",
                "https://user@example.go.th/a a",
                "https://user:secret@example.go.th/a a",
                "https://user:secret@example.go.th:8080/a elsewhere",
                "example.go.th/a:b a:b",
                "//example.go.th/a:b a:b",
                "/a:b a:b",
                "//example.go.th/a a",
                "\\\\example.go.th\\a\\b a|b",
                "www.example.go.th/a a",
                "example.go.th/a?x=/b a",
                "https://data.example.go.th/a elsewhere",
                "https://example.com/a elsewhere",
                "ftp://example.go.th/a elsewhere",
                "fb://page/1 elsewhere",
                "/a?b=../c#d a#d",
                "/a?b#c?d a#c?d",
                "?page=1 |",
                "#o17 |#o17",
                "/a# a",
                "/a#top a",
                "/a#TOP a",
                "/a#/route a",
                "/a#!route a",
                "/a#:~:text=x a",
                "/a#b:~:text=x a#b",
                "/a/ a|",
                "/a//b a|b",
                "/a/./b a|b",
                "/a/../b b",
                "/a/b/.. a|",
                "/a/b/. a|b|",
                "/.. out",
                "/../b out",
                "/a/../../b out",
                "../b out",
                "https://example.go.th/../b out",
                "/%2e%2e/b out",
                "/%2E%2e%2fb out",
                "/a/..%5c..%5cb out",
                "..\\b out",
                "/%252e%252e/b %2e%2e|b",
                "/a..b a..b",
                "/... ...",
                "/a+b a+b",
                "/%E0%B8%81.pdf ก.pdf",
                "/ก.pdf ก.pdf",
                "/a#%E0%B8%81 a#ก",
                "/a%zz%4 a%zz%4",
                "/%41%2541 A%41",
            })
    void tellsWhereALinkLeads(String url, String way) {
        assertEquals(way, way("https://www.example.go.th/", url));
        assertEquals(way, way("example.go.th", url));
        assertEquals(way, way("http://www.example.go.th/index.php", url));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://example.go.th/city/ https://example.go.th/city/a.html a.html",
                "https://example.go.th/city https://example.go.th/city |",
                "https://example.go.th/city /city/a.html a.html",
                "https://example.go.th/city a.html a.html",
                "https://example.go.th/city/index.html /city/a.html a.html",
                "https://example.go.th/city /other/a.html elsewhere",
                "https://example.go.th/city /cityhall elsewhere",
                "https://example.go.th/city https://example.go.th/ elsewhere",
                "https://example.go.th/city https://example.go.th elsewhere",
                "https://example.go.th/city https://example.go.th?city elsewhere",
                "https://example.go.th/v1.2/city https://example.go.th/v1.2/city/a a",
                "https://example.go.th/v1.2/city https://example.go.th/v1.2/a elsewhere",
                "example.go.th:8080 https://example.go.th:8080/a a",
                "example.go.th:8080 https://example.go.th/a elsewhere",
                "https://example.go.th http://[2001:db8::1]/a elsewhere",
                "https://example.go.th/city /city/../a out",
                "https://example.go.th/%E0%B8%81 /ก/a a",
                "https://example.go.th:8080 https://example.go.th:8080/a a",
                "https://example.go.th:8080 https://example.go.th/a elsewhere",
                "- /a a",
                "- https://example.go.th/a elsewhere",
                "'not an address' https://example.go.th/a elsewhere",
            })
    void aSiteMayBeAPartOfAHost(String website, String url, String way) {
        assertEquals(way, way(website, url));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'  /a  '| a", "'/a\n/b\t'| a/b", "'/a b'| a b", "'/a\u200b'| 'a\u200b'", "'/%00'| '\u0000'"})
    void takesSpacesAsBrowsersDo(String url, String path) {
        assertEquals(path, way("https://example.go.th", url).replace('|', '/'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a\tb", "/a\nb", "/a\rb", "/a\r\nb", "/\ta\rb\n", "\u0001 /ab \u0001"})
    void lineEndsAndTabsInAnAddressCountForNothing(String url) {
        assertEquals("ab", way("https://example.go.th", url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " \t\n "})
    void whatSaysNothingLeadsToTheRoot(String url) {
        assertEquals("|", way("https://example.go.th", url));
    }

    @ParameterizedTest
    @CsvSource({"/%B9, \uFFFD", "/%E0%B8, \uFFFD", "/%๑๑, %๑๑"})
    void whatIsNoUtf8IsNoName(String url, String name) {
        assertEquals(name, way("https://example.go.th", url).replaceAll("\uFFFD+", "\uFFFD"));
    }
}
