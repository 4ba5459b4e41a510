package io.github.openita.io.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The one form that documents are written in. */
class CanonicalJsonTest {

    @Test
    void itIsTheOneOfTheContract() {
        String unseen = IntStream.of(0, 0x1B, 0x7F, 0x85, 0x9F, 0x61C, 0x200E, 0x2028, 0x202E, 0x2066, 0x2069)
                .mapToObj(Character::toString)
                .reduce("", String::concat);
        JsonObject tree = new JsonObject()
                .with("text", "a/b \"c\" \\ \b\f\n\r\t <&> ก \uD83D\uDE00")
                .with("unseen", unseen)
                .with("nothing", null)
                .with("yes", true)
                .with("whole", 7)
                .with("plain", new BigDecimal("1E+3"))
                .with("small", new BigDecimal("1E-7"))
                .with("shown", new BigDecimal("85.00"))
                .with("list", List.of(1, List.of(), new JsonObject(), new JsonObject().with("a", 1)))
                .with("empty", new JsonObject());
        assertEquals("""
                {
                  "text": "a/b \\"c\\" \\\\ \\b\\f\\n\\r\\t <&> ก \uD83D\uDE00",
                  "unseen": "\\u0000\\u001B\\u007F\\u0085\\u009f\\u061c\\u200e\\u2028\\u202e\\u2066\\u2069",
                  "nothing": null,
                  "yes": true,
                  "whole": 7,
                  "plain": 1000,
                  "small": 0.0000001,
                  "shown": 85.00,
                  "list": [ 1, [ ], { }, {
                    "a": 1
                  } ],
                  "empty": { }
                }
                """, CanonicalJson.write(tree));
    }

    @Test
    void onOneLineNothingStandsBetween() {
        JsonObject tree = new JsonObject()
                .with("a", List.of(1, "x y", List.of()))
                .with("b", new JsonObject().with("c", null).with("d", new JsonObject()));
        assertEquals("{\"a\":[1,\"x y\",[]],\"b\":{\"c\":null,\"d\":{}}}\n", CanonicalJson.writeLine(tree));
    }

    @Test
    void whatIsNoValueOfJsonIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(List.of(1.5)));
    }
}
