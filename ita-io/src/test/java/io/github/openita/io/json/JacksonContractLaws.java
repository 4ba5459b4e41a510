package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.io.document.SourceStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Both Jacksons tell and write the same of documents that nobody would write: drawn at random, or damaged. */
class JacksonContractLaws {

    private static final ItaJson TWO = ItaJson.standard().using(JacksonVersion.JACKSON_2);
    private static final ItaJson THREE = ItaJson.standard().using(JacksonVersion.JACKSON_3);

    /** What a careless hand or a hostile one puts into a document. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "'",
            "\\",
            "/",
            "//",
            "/*",
            "*/",
            "#",
            " ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\0",
            "\u0001",
            "\u007f",
            "\u00a0",
            "\u0085",
            "\u200b",
            "\u2028",
            "\ufeff",
            "ก",
            "๑",
            "\ud83d\ude00",
            "a",
            "true",
            "false",
            "null",
            "tru",
            "nulll",
            "True",
            "NaN",
            "Infinity",
            "-Infinity",
            "0",
            "-0",
            "01",
            "-",
            "+1",
            ".5",
            "1.",
            "1.5",
            "1e",
            "1e5",
            "1E-400",
            "1e99999999999",
            "100.000",
            "99999999999999999999",
            "\"x\"",
            "\"\"",
            "\"\\u0041\"",
            "\"\\ud800\"",
            "\"\\u00\"",
            "\"\\x\"",
            "\"a\tb\"",
            "\"a\nb\"",
            "\"i1\"",
            "\"o17\"",
            "\"nacc-2567\"",
            "\"2567-01-15\"",
            "\"2024-01-15\"",
            "\"x-a\":",
            "\"a\":",
            "\"edition\":",
            "\"scores\":{}",
            "\"scores\":",
            "[]",
            "{}",
            "[1,2",
            "{\"a\":1",
            "\"unclosed");

    private static final Pattern VALUE = Pattern.compile("(?<=: )(\"[^\"]*\"|[0-9.]+|true|false|null)");

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private static void assertSame(Kind kind, String text) {
        byte[] document = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(kind.outcome(TWO, document), kind.outcome(THREE, document), () -> kind + " of " + text);
    }

    /** A few of its characters taken out, doubled or replaced; cut short to where that matters. */
    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(damaged.length() + 1);
            int end = Math.min(damaged.length(), at + random.nextInt(4));
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(at, end);
                case 1 -> damaged.insert(at, damaged.substring(at, end));
                case 2 -> damaged.replace(at, end, piece(random));
                default -> damaged.insert(at, piece(random));
            }
        }
        if (random.nextInt(8) == 0) {
            damaged.setLength(random.nextInt(damaged.length() + 1));
        }
        return damaged.toString();
    }

    @Property(tries = 100)
    void aDamagedDocumentIsToldOfAlike(@ForAll Kind kind, @ForAll long seed) {
        assertSame(kind, damaged(kind.text(), new Random(seed)));
    }

    @Property(tries = 1000)
    void aFewPiecesOfJsonAreToldOfAlike(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(piece(random));
        }
        assertSame(Kind.RESULT, text.toString());
        assertSame(Kind.DISCLOSURE, text.toString());
    }

    private static String counted(JacksonVersion jackson, String lines) {
        ResponseTally tally = ResponseTally.of(Editions.of(2567));
        StringBuilder told = new StringBuilder();
        SourceStream source =
                SourceStream.of("lines", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        ResponsesNdjson.read(
                jackson.engine(),
                source,
                tally,
                refused -> told.append(refused.getRow())
                        .append(' ')
                        .append(refused.getText())
                        .append('\n'));
        tally.getAgencies().forEach(agency -> told.append(agency).append(tally.counts(agency)));
        return told.append(tally.getRows()).toString();
    }

    /** Lines of survey answers, good and bad. */
    @Property(tries = 200)
    void linesOfAnswersAreCountedAlike(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder lines = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            String line =
                    "{\"agency\":\"ก" + random.nextInt(3) + "\",\"part\":\"IIT\",\"i1\":5,\"i2\":\"๖\",\"i3\":7.0}";
            lines.append(random.nextBoolean() ? line : damaged(line, random)).append('\n');
        }
        assertEquals(
                counted(JacksonVersion.JACKSON_2, lines.toString()),
                counted(JacksonVersion.JACKSON_3, lines.toString()),
                lines::toString);
    }

    /** One value of a document replaced by another that is JSON. */
    @Property(tries = 100)
    void aDocumentWithAnotherValueIsToldOfAlike(@ForAll Kind kind, @ForAll long seed) {
        Random random = new Random(seed);
        List<String> values = List.of(
                "1",
                "-1",
                "0",
                "100",
                "100.5",
                "1e400",
                "1e-400",
                "true",
                "null",
                "\"\"",
                "\"x\"",
                "[]",
                "{}",
                "[1]",
                "[\"x\",null]",
                "{\"th\":\"x\",\"en\":\"y\"}",
                "\"nacc-2569\"",
                "\"2023-02-29\"",
                "2567",
                "\"\\ud83d\"");
        String text = kind.text();
        List<int[]> places = VALUE.matcher(text)
                .results()
                .map(found -> new int[] {found.start(), found.end()})
                .toList();
        int[] place = places.get(random.nextInt(places.size()));
        String value = values.get(random.nextInt(values.size()));
        assertSame(kind, text.substring(0, place[0]) + value + text.substring(place[1]));
    }
}
