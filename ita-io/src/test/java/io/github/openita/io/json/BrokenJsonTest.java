package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people are told of text that is no JSON, in one file to be read by a person; the same by either Jackson. */
class BrokenJsonTest {

    /** What is wrong, and a text in which a straight quote is written as a grave accent. */
    private static final List<List<String>> TEXTS = List.of(
            List.of("nothing", ""),
            List.of("only space", " \n\t"),
            List.of("no JSON at all", "คะแนน 95.42"),
            List.of("a comma is missing in an object", "{`edition`: `nacc-2567`\n `scores`: {}}"),
            List.of("a comma is missing in an array", "{`a`: [1 2]}"),
            List.of("a comma is missing behind an object", "{`a`: {`b`: 1}\r\n `c`: 2}"),
            List.of("a comma is missing before an object", "{`a`: [{} {}]}"),
            List.of("a comma too many in an object", "{`edition`: `nacc-2567`,\n}"),
            List.of("a comma too many in an array", "{`a`: [1, 2, ]}"),
            List.of("two commas", "{`a`: 1,, `b`: 2}"),
            List.of("two commas in an array", "{`a`: [1,,2]}"),
            List.of("a comma first", "{, `a`: 1}"),
            List.of("a comma first in an array", "[,1]"),
            List.of("curly quotes around a key", "{“edition”: `nacc-2567`}"),
            List.of("curly quotes around a text", "{`edition`: “nacc-2567”}"),
            List.of("single curly quotes", "{`edition`: ‘nacc-2567’}"),
            List.of("single straight quotes", "{'edition': 'nacc-2567'}"),
            List.of("a key that ends with a curly quote", "{`edition”: `nacc-2567`}"),
            List.of("a text that ends with a curly quote", "{`edition`: `nacc-2567”,\n `scores`: {}}"),
            List.of("a text that ends with a curly quote, then nothing", "{`edition`: `nacc-2567”}"),
            List.of("curly quotes inside a text are good", "{`edition`: `แบบ “ใหม่” ครับ` `scores`: {}}"),
            List.of("quotes inside a text", "{`name`: `อบต. `ป่าร่อน` ครับ`}"),
            List.of("the end is missing", "{`edition`: `nacc-2567`,\n  `scores`: {`tools`: {`OIT`: 90}\n"),
            List.of("the end of an array is missing", "{`a`: [1, 2"),
            List.of("an array is not closed before its object is", "{`a`: [1, 2}"),
            List.of("an object is not closed before its array is", "{`a`: [{`b`: 1]}"),
            List.of("another bracket right behind one", "[{]"),
            List.of("the text ends behind a comma", "{`a`: 1,"),
            List.of("the text ends behind a key", "{`a`"),
            List.of("the text ends behind a colon", "{`a`:"),
            List.of("a bracket too many", "{`a`: 1}}"),
            List.of("more text", "{`a`: 1} and more"),
            List.of("another document", "{`a`: 1}\n{`a`: 2}"),
            List.of("a colon is missing", "{`a` 1}"),
            List.of("an equals sign for a colon", "{`a` = 1}"),
            List.of("a key without quotes", "{edition: `nacc-2567`}"),
            List.of("a Thai key without quotes", "{คะแนน: 1}"),
            List.of("no value", "{`a`: , `b`: 1}"),
            List.of("no value at the end", "{`a`: }"),
            List.of("a line end in a text", "{`a`: `x\n`, `b`: 1}"),
            List.of("a tab in a text", "{`a`: `x\ty`}"),
            List.of("a line end in a key", "{`a\n`: 1}"),
            List.of("quotes that are not closed", "{`a`: `nacc"),
            List.of("a path of Windows", "{`a`: `C:\\ita`}"),
            List.of("half of a code", "{`a`: `\\u12`}"),
            List.of("a control character", "{`a`: `x\0y`}"),
            List.of("half of a character in a key", "{`\\ud800`: 1}"),
            List.of("half of a character in another key, then a mistake", "{`\\u0e01`: tru}"),
            List.of("a word", "{`a`: yes}"),
            List.of("a word in capitals", "{`a`: True}"),
            List.of("half a word", "{`a`: nul"),
            List.of("a word and more", "[nulll]"),
            List.of("a number with a zero first", "{`a`: 01}"),
            List.of("a number with a plus", "{`a`: +1}"),
            List.of("a number that is not finished", "{`a`: 1.}"),
            List.of("a number that starts with a point", "{`a`: .5}"),
            List.of("a number with a unit", "{`a`: 95%}"),
            List.of("a number and letters", "[1x]"),
            List.of("a number in Thai digits", "{`a`: ๙๕}"),
            List.of("not a number", "{`a`: NaN}"),
            List.of("a note", "{`a`: 1, // note\n `b`: 2}"),
            List.of("a note first", "/* note */ {}"),
            List.of("a space that is none", "{`a`:\u00a01}"),
            List.of("a number of no end", "{`a`: 9." + "0".repeat(1100) + "}"),
            List.of("a key of no end", "{`x-" + "k".repeat(60_000) + "`: 1}"),
            List.of("too deep", "[".repeat(101) + "]".repeat(101)));

    private static String told(String text, JacksonVersion jackson, Language language) {
        byte[] bytes = text.replace('`', '"').getBytes(StandardCharsets.UTF_8);
        DocumentException refused = assertThrows(
                DocumentException.class,
                () -> ItaJson.standard().using(jackson).readResult(Source.of("r.json", bytes)),
                text);
        assertEquals(1, refused.getProblems().size());
        ProblemKind kind = refused.getProblems().get(0).getKind();
        return kind.getCode() + " " + String.join("\n", refused.describe(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageIsAsReviewed(Language language) {
        StringBuilder all = new StringBuilder();
        for (List<String> one : TEXTS) {
            String text = one.get(1);
            String told = told(text, JacksonVersion.JACKSON_2, language);
            assertEquals(told, told(text, JacksonVersion.JACKSON_3, language), text);
            all.append("# ").append(one.get(0)).append('\n').append(told).append("\n\n");
        }
        Golden.check(
                "ita-io/src/test/resources/golden/broken-json."
                        + language.name().toLowerCase(Locale.ROOT) + ".txt",
                all.toString());
    }
}
