package io.github.openita.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.cli.Run;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tired officer writes, and what the tool says to it: exit code and message of each, in one golden file. */
class BadInputTest {

    @TempDir
    Path folder;

    private final StringBuilder said = new StringBuilder();

    private static String result(String scores) {
        return "{\n  \"edition\": \"nacc-2567\",\n  \"scores\": {\n    " + scores + "\n  }\n}\n";
    }

    private void refuseDocument(String what, String document, String language) throws IOException {
        refuseDocument(what, document.getBytes(StandardCharsets.UTF_8), language);
    }

    private void refuseDocument(String what, byte[] document, String language) throws IOException {
        Files.write(folder.resolve("result.json"), document);
        refuse(what, language, "score", folder.resolve("result.json").toString());
    }

    private void refuse(String what, String language, String... command) {
        String[] args = Arrays.copyOf(command, command.length + 2);
        args[command.length] = "--lang";
        args[command.length + 1] = language;
        said.append(Run.of(args).refusal(what, folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everyMessageIsAsReviewed(String language) throws IOException {
        refuseDocument("an empty file", "", language);
        refuseDocument("not JSON", "คะแนน: 95.42\n", language);
        refuseDocument("a comma too many", result("\"tools\": { \"OIT\": 90.84, }"), language);
        refuseDocument("cut off", "{ \"edition\": \"nacc-2567\", \"scores\": {", language);
        refuseDocument("no edition", "{ \"scores\": {} }", language);
        refuseDocument("unknown edition", "{ \"edition\": \"nacc-2798\" }", language);
        refuseDocument("the year before this form", "{ \"edition\": \"nacc-2561\" }", language);
        refuseDocument("a year of the Common Era", "{ \"edition\": \"nacc-2024\" }", language);
        refuseDocument("another scheme", "{ \"edition\": \"moph-2567\" }", language);
        refuseDocument("a revision that is not known", "{ \"edition\": \"nacc-2567.r9\" }", language);
        refuseDocument("an unknown question", result("\"questions\": { \"i99\": 100 }"), language);
        refuseDocument("a bare number", result("\"questions\": { \"17\": 100 }"), language);
        refuseDocument("no code at all", result("\"questions\": { \"ข้อสิบเจ็ด\": 100 }"), language);
        refuseDocument("a score over 100", result("\"questions\": { \"i1\": 100.01 }"), language);
        refuseDocument("a score below 0", result("\"questions\": { \"i1\": -1 }"), language);
        refuseDocument("a score that is text", result("\"questions\": { \"i1\": \"abc\" }"), language);
        refuseDocument("a score in quotes", result("\"questions\": { \"i1\": \"98.79\" }"), language);
        refuseDocument("a score left empty", result("\"questions\": { \"i1\": null }"), language);
        refuseDocument("NaN", result("\"questions\": { \"i1\": NaN }"), language);
        refuseDocument("a duplicate key", result("\"questions\": { \"i1\": 1, \"i1\": 2 }"), language);
        refuseDocument(
                "an item twice under two spellings",
                result("\"questions\": { \"o17\": 0, \"ข้อ ๐๑๗\": 100 }"),
                language);
        refuseDocument("an unknown key", result("\"question\": { \"i1\": 1 }"), language);
        refuseDocument("a part of a question that has none", result("\"questions\": { \"i1@public\": 1 }"), language);
        refuseDocument("an unknown part", result("\"questions\": { \"e1@private\": 1 }"), language);
        refuseDocument("an indicator that is none", result("\"indicators\": { \"11\": 1 }"), language);
        refuseDocument("a sub-indicator that is none", result("\"subIndicators\": { \"9.9\": 1 }"), language);
        refuseDocument("a tool that is none", result("\"tools\": { \"XIT\": 1 }"), language);
        refuseDocument(
                "questions of a year whose form is not known",
                "{ \"edition\": \"nacc-2568\", \"scores\": { \"questions\": { \"i1\": 1, \"e1\": 1 } } }",
                language);
        refuseDocument(
                "items of 2562",
                "{ \"edition\": \"nacc-2562\", \"scores\": { \"questions\": { \"o17\": 1 } } }",
                language);
        refuseDocument("10,000 levels deep", "[".repeat(10_000) + "]".repeat(10_000), language);
        refuseDocument("Latin-1", "{ \"edition\": \"é\" }".getBytes(StandardCharsets.ISO_8859_1), language);
        refuseDocument(
                "Windows-874", "{ \"edition\": \"ไอทีเอ\" }".getBytes(Charset.forName("x-windows-874")), language);
        refuseDocument("UTF-16", "{ \"edition\": \"nacc-2567\" }".getBytes(StandardCharsets.UTF_16), language);
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.json").toFile(), "rw")) {
            huge.setLength(200L << 20);
        }
        refuse(
                "a document of 200 MB",
                language,
                "score",
                folder.resolve("huge.json").toString());
        refuse("a directory", language, "score", folder.toString());
        refuse("a missing file", language, "score", folder.resolve("none.json").toString());
        String good = Golden.top()
                .resolve("ita-examples/data/result-2567-pa-ron.json")
                .toString();
        refuse("an output that is a directory", language, "score", good, "-o", folder.toString());
        refuse(
                "an output in a folder that is not there",
                language,
                "score",
                good,
                "-o",
                folder.resolve("none/card.txt").toString());
        refuse("a document of another edition than asked for", language, "score", good, "--edition", "2568");
        refuse("an edition that is not known", language, "score", good, "--edition", "2561");
        refuse("no command", language);
        refuse("an unknown command", language, "sorce", good);
        refuse("no document", language, "score");
        refuse("an unknown option", language, "score", good, "--frmat", "json");
        refuse("an unknown format", language, "score", good, "--format", "xml");
        refuse("an option without its value", language, "score", good, "--edition");
        refuse("an option twice", language, "score", good, "-o", "a", "-o", "b");
        refuse("two documents", language, "review", good, good);
        refuse("an unknown schema", language, "schema", "card");
        refuse("one result to compare", language, "compare", good);
        refuse(
                "several results, one missing and one of another edition",
                language,
                "compare",
                good,
                folder.resolve("none.json").toString(),
                good,
                "--edition",
                "2568");
        refuse(
                "three editions for two results",
                language,
                "compare",
                good,
                good,
                "--edition",
                "2567",
                "--edition",
                "2567",
                "--edition",
                "2567");
        refuse("a threshold that is no number", language, "review", good, "--fault-below", "แปดสิบห้า");
        refuse("a threshold over 100", language, "review", good, "--keep-from", "101");
        refuse("thresholds in the wrong order", language, "review", good, "--fault-below", "96", "--keep-from", "95");
        Golden.check("ita-examples/cli/src/test/resources/golden/bad-input." + language + ".txt", said.toString());
    }

    @Test
    void noMoreThanTwentyLinesAndHowManyMore() throws IOException {
        StringBuilder many = new StringBuilder("\"questions\": { \"i1\": 1");
        for (int i = 100; i < 200; i++) {
            many.append(", \"i").append(i).append("\": 1");
        }
        Files.writeString(folder.resolve("many.json"), result(many.append(" }").toString()));
        List<String> lines = Run.of("score", folder.resolve("many.json").toString())
                .err()
                .lines()
                .toList();
        assertEquals(21, lines.size());
        assertEquals("… และอีก 80 รายการ", lines.get(20));
    }

    @Test
    void anOutputIsUntouchedWhereTheDocumentIsRefused() throws IOException {
        Path output = Files.writeString(folder.resolve("card.json"), "before");
        Path bad = Files.writeString(folder.resolve("bad.json"), "{}");
        assertEquals(3, Run.of("score", bad.toString(), "-o", output.toString()).exitCode());
        assertEquals("before", Files.readString(output));
    }
}
