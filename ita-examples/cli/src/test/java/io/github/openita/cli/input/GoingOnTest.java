package io.github.openita.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of many documents those that cannot be used are told, the others are reported, and the run ends with 3. */
class GoingOnTest {

    private static final Path DATA = Golden.top().resolve("ita-examples/data");
    private static final String OLD = DATA.resolve("result-2567-khok-khon.json").toString();
    private static final String NEW = DATA.resolve("result-2568-khok-khon.json").toString();
    private static final String COUNT = "read 2 documents, could not use 1, which this report leaves out";

    @TempDir
    Path folder;

    private Path wrong;
    private Path disclosures;

    @BeforeEach
    void documents() throws IOException {
        wrong = Files.writeString(folder.resolve("wrong.json"), "{\n\"edition\": \"nacc-2501\",\n\"items\": {} }\n");
        disclosures = Files.createDirectory(folder.resolve("province"));
        disclosure("a", "nacc-2567");
        disclosure("b", "nacc-2501");
        disclosure("c", "nacc-2567");
    }

    private void disclosure(String name, String edition) throws IOException {
        Files.writeString(
                disclosures.resolve(name + ".json"),
                "{\"agency\":{\"name\":\"อบต. " + name + "\"},\n\"edition\":\"" + edition
                        + "\",\"items\":{\"o1\":{}}}");
    }

    private Run check(String... arguments) {
        return Run.of(concat(List.of("check", "--as-of", "2024-04-30", "--lang", "en"), arguments));
    }

    private static String[] concat(List<String> first, String... more) {
        return Stream.concat(first.stream(), Arrays.stream(more)).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"score, ITA results: 2 results", "gaps, Gaps of ITA results: 2 results"})
    void resultsGoOnPastAWrongFile(String command, String title) {
        Run run = Run.of(command, OLD, wrong.toString(), NEW, "--lang", "en");
        assertEquals(3, run.exitCode());
        List<String> told = run.err().lines().toList();
        assertEquals(COUNT, told.get(0));
        assertTrue(told.get(1).startsWith(wrong + ":2:"), run.err());
        assertTrue(run.out().startsWith(title + "\n\n• " + COUNT + "\n"), run.out());
        assertTrue(run.out().contains("97.44"), run.out());
        assertTrue(run.out().contains("98.27"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "gaps", "compare"})
    void aFileThatIsNotThereIsToldAndTheReportIsWritten(String command) throws IOException {
        Path out = folder.resolve("out.html");
        Run run = Run.of(command, OLD, NEW, folder.resolve("none.json").toString(), "-o", out.toString());
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertEquals(
                "อ่านได้ 2 ฉบับ ใช้ไม่ได้ 1 ฉบับ ซึ่งไม่อยู่ในรายงานนี้\n" + folder.resolve("none.json")
                        + ": ไม่พบไฟล์นี้\n",
                run.err());
        assertTrue(Files.readString(out).contains("ใช้ไม่ได้ 1 ฉบับ"));
    }

    @Test
    void aWrongLineIsNamedAndTheOthersAreScored() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("lines.ndjson"),
                "{\"edition\":\"nac\n" + oneLine(OLD)
                        + "\n{\"edition\":\"nacc-2567\",\"scores\":{\"tools\":{\"IIT\":101}}}\n" + oneLine(NEW) + "\n");
        Run run = Run.of("score", lines.toString(), "--lang", "en", "--format", "json");
        assertEquals(3, run.exitCode());
        assertTrue(run.out().startsWith("[ {"), run.out());
        assertEquals(2, run.out().split("\"overall\": 9", -1).length - 1, run.out());
        List<String> told = run.err().lines().toList();
        assertEquals("read 2 documents, could not use 2, which this report leaves out", told.get(0));
        assertTrue(told.get(1).startsWith(lines + ":1:"), run.err());
        assertTrue(told.get(2).startsWith(lines + ":3:"), run.err());
        assertEquals(3, told.size());
    }

    private static String oneLine(String file) throws IOException {
        return Files.readString(Path.of(file)).replaceAll("\\R\\s*", " ");
    }

    @Test
    void theOnlyOneThatIsLeftOfSeveralIsAnArrayOfOne() {
        Run run = Run.of("score", OLD, wrong.toString(), "--format", "json");
        assertEquals(3, run.exitCode());
        assertTrue(run.out().startsWith("[ {"), run.out());
        assertTrue(Run.of("score", OLD, "--format", "json").out().startsWith("{"));
        assertTrue(check(disclosures.resolve("a.json").toString(), wrong.toString(), "--format", "json")
                .out()
                .startsWith("[ {"));
    }

    @Test
    void compareGoesOnWithTwoAndNotWithOne() {
        Run two = Run.of("compare", OLD, wrong.toString(), NEW, "--lang", "en");
        assertEquals(3, two.exitCode());
        assertTrue(two.out().contains(COUNT), two.out());
        assertTrue(two.out().contains("+0.83"), two.out());
        assertTrue(Run.of("compare", OLD, wrong.toString(), NEW, "--format", "json")
                .out()
                .startsWith("[ {"));
        Run one = Run.of("compare", OLD, wrong.toString(), "--lang", "en");
        assertEquals(3, one.exitCode());
        assertEquals("", one.out());
        assertTrue(one.err().startsWith(wrong + ":2:"), one.err());
    }

    @Test
    void whereNothingCanBeUsedNothingIsWritten() throws IOException {
        Path out = Files.writeString(folder.resolve("out.txt"), "before");
        for (String command : List.of("score", "gaps", "check")) {
            Run run = Run.of(
                    command, wrong.toString(), folder.resolve("none.json").toString(), "-o", out.toString());
            assertEquals(3, run.exitCode());
            assertTrue(run.err().startsWith(wrong + ":"), run.err());
            assertTrue(run.err().endsWith("none.json: ไม่พบไฟล์นี้\n"), run.err());
            assertEquals("before", Files.readString(out));
        }
    }

    @Test
    void checkOfAFolderGoesOnPastAWrongDocument() throws IOException {
        Files.write(disclosures.resolve("d.json"), new byte[] {'{', (byte) 0xff});
        Run run = check(disclosures.toString());
        assertEquals(3, run.exitCode());
        assertTrue(
                run.out()
                        .startsWith(
                                "Completeness of disclosures (OIT): 2 disclosures\n\n• read 2 documents, could not use 2"),
                run.out());
        List<String> told = run.err().lines().toList();
        assertEquals(3, told.size(), run.err());
        assertTrue(told.get(1).startsWith(disclosures.resolve("b.json") + ":2:"), run.err());
        assertTrue(told.get(2).startsWith(disclosures.resolve("d.json").toString()), run.err());
        assertEquals(3, check(disclosures.toString(), "--fail-on", "never").exitCode());
    }

    @Test
    void anEmptyFolderIsToldBesideTheOthers() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = check(disclosures.resolve("a.json").toString(), empty.toString());
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("there is no disclosure in this folder"), run.err());
        assertTrue(run.out().contains("อบต. a"), run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text", "json", "markdown", "html", "docx", "xlsx", "csv", "sarif", "junit", "github", "gitlab"})
    void everyReportOfTheOthersIsWritten(String format) throws IOException {
        Path file = folder.resolve("report");
        Run run = check(disclosures.toString(), "--report", format + "=" + file);
        assertEquals(3, run.exitCode());
        assertTrue(Files.size(file) > 0);
    }

    @Test
    void formerChecksAreKeptWhereADocumentCannotBeRead() throws IOException {
        Path last = folder.resolve("last.json");
        disclosure("b", "nacc-2567");
        assertEquals(
                1, check(disclosures.toString(), "--report", "json=" + last).exitCode());
        String kept = Files.readString(last);
        disclosure("b", "nacc-2501");
        Run run = check(
                disclosures.toString(),
                "--baseline",
                last.toString(),
                "--report",
                "json=" + last,
                "--fail-on",
                "never");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("left as it was, since not every document could be read"), run.err());
        assertEquals(kept, Files.readString(last));
        disclosure("b", "nacc-2567");
        assertEquals(
                0, check(disclosures.toString(), "--baseline", last.toString()).exitCode());
    }

    @Test
    void theOneThatIsLeftIsNotHeldAgainstAnothersFormerCheck() throws IOException {
        Path last = folder.resolve("last.json");
        check(disclosures.resolve("a.json").toString(), "--report", "json=" + last);
        Run run = check(
                disclosures.resolve("c.json").toString(),
                wrong.toString(),
                "--baseline",
                last.toString(),
                "--format",
                "csv");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("no former check, so everything is new"), run.err());
    }

    @Test
    void noOutputReplacesWhatIsReadThoughAnotherDocumentIsWrong() throws IOException {
        Path good = Files.copy(Path.of(OLD), folder.resolve("good.json"));
        String before = Files.readString(good);
        Run score = Run.of("score", good.toString(), NEW, wrong.toString(), "-o", good.toString());
        assertEquals(2, score.exitCode());
        assertEquals("", score.out());
        Path a = disclosures.resolve("a.json");
        assertEquals(2, check(disclosures.toString(), "-o", a.toString()).exitCode());
        Run report = check(disclosures.toString(), "--report", "json=" + a);
        assertEquals(2, report.exitCode());
        assertEquals(1, report.err().lines().count(), report.err());
        assertEquals(before, Files.readString(good));
        assertFalse(Files.readString(a).contains("ruleSet"));
    }

    @Test
    void tablesWithoutTheirEditionAreToldBesideTheOthers() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), "code,score\no1,100\n");
        Run run = Run.of("score", OLD, table.toString(), "--lang", "en");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("give --edition"), run.err());
        assertTrue(run.out().contains("97.44"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "gaps", "compare", "check"})
    void whereOnlyAnOptionIsMissingItEndsWith2AndSaysItOnceForEachFile(String command) throws IOException {
        Path a = Files.writeString(folder.resolve("a.csv"), "code,score\no1,100\n");
        Path b = Files.writeString(folder.resolve("b.csv"), "code,score\no1,100\n");
        for (List<Path> files : List.of(List.of(a, b), List.of(a, a), List.of(a))) {
            Run run = Run.of(concat(
                    List.of(command, "--lang", "en"),
                    files.stream().map(Path::toString).toArray(String[]::new)));
            assertEquals(2, run.exitCode(), run.err());
            assertEquals(
                    files.stream()
                            .distinct()
                            .map(file -> file + ": a CSV table does not name its edition: give --edition, for example"
                                    + " --edition 2567\n")
                            .collect(Collectors.joining()),
                    run.err());
        }
        assertEquals(3, Run.of(command, a.toString(), wrong.toString()).exitCode());
    }
}
