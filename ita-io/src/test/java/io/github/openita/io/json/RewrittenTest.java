package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.document.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A document that is written over its older text keeps what people wrote beside it. */
class RewrittenTest {

    private static final ItaJson JSON = ItaJson.standard();

    private static Source source(String text) {
        return Source.of("ita.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Disclosure read(String text) {
        return JSON.read(DocumentType.DISCLOSURE, source(text));
    }

    @Test
    void notesAndOrderStayAndNewItemsStandInTheirPlace() {
        String text = """
                {
                  "x-note": [ "เติมข้อมูล", 1.50, null, true, { "a": 1e999999999 } ],
                  "items": {
                    "O1": { "x-who": "สำนักปลัด", "links": [ { "x-day": 3, "label": "ก", "url": "/a" } ], "title": "โครงสร้าง" },
                    "o9": { "links": [] }
                  },
                  "edition": "nacc-2567"
                }
                """;
        Disclosure read = read(text);
        Disclosure more = read.toBuilder()
                .putItem(
                        QuestionCode.of("o2"),
                        ItemDisclosure.builder().addLink(Link.of("/b")).build())
                .build();
        assertEquals("""
                {
                  "x-note": [ "เติมข้อมูล", 1.50, null, true, {
                    "a": "1E+999999999"
                  } ],
                  "items": {
                    "o1": {
                      "x-who": "สำนักปลัด",
                      "links": [ {
                        "x-day": 3,
                        "label": "ก",
                        "url": "/a"
                      } ],
                      "title": "โครงสร้าง"
                    },
                    "o2": {
                      "links": [ "/b" ]
                    },
                    "o9": {
                      "links": [ ]
                    }
                  },
                  "edition": "nacc-2567"
                }
                """, JSON.write(more, source(text)));
    }

    @Test
    void anEmptyFormIsWrittenAsItWas() {
        String text = JSON.skeleton(Editions.of(2567));
        assertEquals(text, JSON.write(read(text), source(text)));
    }

    @Test
    void itemsThatSomebodyPutInAnOrderOfTheirOwnStayInIt() {
        String text = "{\"items\":{\"o3\":{},\"x-a\":1,\"o1\":{}},\"edition\":\"nacc-2567\"}";
        Disclosure more = read(text).toBuilder()
                .putItem(QuestionCode.of("o2"), ItemDisclosure.builder().build())
                .build();
        assertEquals(
                "{\"items\":{\"o3\":{},\"x-a\":1,\"o1\":{},\"o2\":{}},\"edition\":\"nacc-2567\"}",
                JSON.write(more, source(text)).replaceAll("\\s", ""));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        Disclosure any = Disclosure.builder().build();
        assertThrows(DocumentException.class, () -> JSON.write(any, source("{")));
    }
}
