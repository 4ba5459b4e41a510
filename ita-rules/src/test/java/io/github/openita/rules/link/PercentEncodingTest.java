package io.github.openita.rules.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as addresses write them. */
class PercentEncodingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a%20b, a b",
        "%41, A",
        "%2f%2F, //",
        "%e0%B8%81%E0%b8%82, กข",
        "%E0%B8%81-%E0%B8%82, ก-ข",
        "%7E, ~",
        "%09, '\t'",
        "100%, 100%",
        "%4, %4",
        "%1g, %1g",
        "%g1, %g1",
        "%%41, %A",
        "%4%31, %41",
        "%๑๑, %๑๑",
        "%1๑, %1๑",
        "a+b, a+b",
        "ก, ก",
    })
    void whatIsEncodedIsDecodedOnceAndTheRestStays(String text, String decoded) {
        assertEquals(decoded, PercentEncoding.decode(text));
    }
}
