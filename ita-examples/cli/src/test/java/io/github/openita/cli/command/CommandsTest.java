package io.github.openita.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.openita.cli.Run;
import io.github.openita.core.nacc.Editions;
import io.github.openita.io.Golden;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.json.JsonSchemas;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands give where all is well. */
class CommandsTest {

    @TempDir
    Path folder;

    private static Path data(String name) {
        return Golden.top().resolve("ita-examples/data").resolve(name);
    }

    private static String golden(String name) throws IOException {
        return Files.readString(
                Golden.top().resolve("ita-io/src/test/resources/golden").resolve(name));
    }

    private static void assertOutput(String expected, Run run) {
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertEquals(expected, run.out());
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource({"text, th, th.txt", "text, en, en.txt", "markdown, th, th.md", "json, th, json"})
    void scoreShowsTheScoreCardInEveryFormat(String format, String language, String golden) throws IOException {
        assertOutput(
                golden("result-2567-pa-ron." + golden),
                Run.of("score", data("result-2567-pa-ron.json").toString(), "--format", format, "--lang", language));
    }

    @Test
    void scoreExitsWith0AlsoWhereFiguresDifferOrNothingIsAssessed() {
        assertEquals(
                0,
                Run.of("score", data("result-2567-khok-khon.json").toString()).exitCode());
        Run nothing = Run.withInput("{\"edition\":\"nacc-2567\"}", "score", "-");
        assertEquals(0, nothing.exitCode());
        assertTrue(nothing.out().contains("ยังไม่มีคะแนน (ไม่ใช่ศูนย์): IIT แบบวัด"), nothing.out());
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource({"text, th, th.txt", "text, en, en.txt", "markdown, th, th.md", "json, th, json"})
    void gapsShowsWhatWasLostInEveryFormat(String format, String language, String golden) throws IOException {
        String result = data("result-2567-pa-ron.json").toString();
        String expected = golden("gaps-2567-pa-ron." + golden);
        assertOutput(expected, Run.of("gaps", result, "--format", format, "--lang", language));
        assertOutput(
                expected,
                Run.of(
                        "gaps",
                        result,
                        "--target",
                        "EXCELLENT",
                        "--format",
                        format,
                        "--lang",
                        language,
                        "--edition",
                        "2567"));
    }

    @Test
    void gapsExitsWith0AlsoWhereNothingIsAssessed() {
        Run nothing = Run.withInput("{\"edition\":\"nacc-2567\"}", "gaps", "-", "--format", "json", "--target", "GOOD");
        assertEquals("", nothing.err());
        assertEquals(0, nothing.exitCode());
        assertTrue(nothing.out().contains("\"gaps\": [ ]"), nothing.out());
        assertTrue(nothing.out().contains("\"nextBand\": null"), nothing.out());
    }

    @ParameterizedTest
    @CsvSource({
        "th, --target: nacc-2567 ไม่มีระดับ \"BEST\": มี EXCELLENT",
        "en, --target: nacc-2567 has no band \"BEST\": there are EXCELLENT"
    })
    void gapsRefusesABandThatTheFormHasNot(String language, String message) {
        Run run = Run.of("gaps", data("result-2567-pa-ron.json").toString(), "--target", "BEST", "--lang", language);
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith(message), run.err());
    }

    @Test
    void scoreReadsStandardInput() throws IOException {
        assertOutput(
                golden("result-2567-pa-ron.json"),
                Run.withInput(Files.readString(data("result-2567-pa-ron.json")), "score", "--format", "json", "-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"card.txt", "ผลคะแนน.txt"})
    void anOutputFileHoldsWhatWouldBePrinted(String name) throws IOException {
        String ofFileNames = System.getProperty("sun.jnu.encoding", "UTF-8");
        assumeTrue(Charset.forName(ofFileNames).newEncoder().canEncode(name), "no such names on this platform");
        Path output = folder.resolve(name);
        assertOutput("", Run.of("score", data("result-2567-pa-ron.json").toString(), "-o", output.toString()));
        assertEquals(golden("result-2567-pa-ron.th.txt"), Files.readString(output));
    }

    @Test
    void someoneElsesEditionServesFromAFile() throws IOException {
        Path edition = folder.resolve("mine.json");
        String mine = ItaJson.standard().write(Editions.of(2568)).replace("nacc-2568", "mine-2568");
        Files.writeString(edition, mine);
        Run run = Run.withInput(
                "{\"edition\":\"mine-2568\",\"scores\":{\"tools\":{\"IIT\":100,\"EIT\":95.89,\"OIT\":98.75}}}",
                "score",
                "-",
                "--edition",
                edition.toString(),
                "--format",
                "json");
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("{\n  \"edition\": \"mine-2568\",\n  \"overall\": 98.27,"), run.out());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"text, th, th.txt", "text, en, en.txt", "markdown, th, th.md", "json, th, json"})
    void compareShowsTwoYearsInEveryFormat(String format, String language, String golden) throws IOException {
        assertOutput(
                golden("compare-2567-2568-khok-khon." + golden),
                Run.of(
                        "compare",
                        data("result-2567-khok-khon.json").toString(),
                        data("result-2568-khok-khon.json").toString(),
                        "--format",
                        format,
                        "--lang",
                        language));
    }

    @Test
    void compareOfYearsInTheWrongOrderPutsThemRightAndSaysSo() {
        String old = data("result-2567-khok-khon.json").toString();
        String newer = data("result-2568-khok-khon.json").toString();
        Run wrong = Run.of("compare", newer, old, "--lang", "en");
        assertEquals("the oldest first: 2567, 2568 (they were given in another order)\n", wrong.err());
        assertEquals(Run.of("compare", old, newer, "--lang", "en").out(), wrong.out());
        String other = data("result-2567-pa-ron.json").toString();
        assertEquals("", Run.of("compare", newer, other).err(), "two agencies stay as they are given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "gaps"})
    void severalResultsStandInOneReportWithASummaryFirst(String command) {
        String one = data("result-2567-pa-ron.json").toString();
        String other = data("result-2568-khok-khon.json").toString();
        Run run = Run.of(command, one, other);
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(0).endsWith(" 2 ผล"), run.out());
        assertTrue(lines.get(3).matches("องค์การบริหารส่วนตำบลป่าร่อน +2567 .*"), run.out());
        assertTrue(lines.get(4).startsWith("องค์การบริหารส่วนตำบลโคกคอน"), run.out());
        String alone = Run.of(command, one).out();
        for (String line : alone.lines().skip(2).toList()) {
            assertTrue(run.out().contains(line), line);
        }
        assertTrue(Run.of(command, one, other, "--format", "json").out().startsWith("[ {\n  \"edition\""));
        assertEquals(
                3, Run.of(command, one, other, "--format", "csv").out().lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ผ่านดีเยี่ยม", "ระดับผ่านดีเยี่ยม", "excellent", "EXCELLENT"})
    void aBandIsNamedInThaiOrEnglish(String target) {
        String result = data("result-2567-pa-ron.json").toString();
        assertEquals(
                Run.of("gaps", result, "--target", "EXCELLENT").out(),
                Run.of("gaps", result, "--target", target).out());
        Run thai = Run.withInput(
                "{\"edition\":\"2567\",\"agency\":{\"name\":\"ก\",\"type\":\"อบต.\"}}",
                "score",
                "-",
                "--format",
                "json");
        assertTrue(thai.out().contains("\"type\": \"SAO\""), thai.out() + thai.err());
    }

    @Test
    void compareTakesSeveralYearsAsASeries() {
        String old = data("result-2567-khok-khon.json").toString();
        String newer = data("result-2568-khok-khon.json").toString();
        Run text = Run.of("compare", old, newer, newer);
        assertEquals("", text.err());
        assertEquals(0, text.exitCode());
        assertTrue(text.out().startsWith("ผลการประเมิน ITA รายปี: 2567, 2568, 2568\n"), text.out());
        Run json = Run.of("compare", old, newer, newer, "--format", "json");
        assertTrue(json.out().startsWith("[ {\n  \"old\": {"), json.out());
    }

    @Test
    void compareExitsWith0AlsoWhereNothingIsAssessedOrTheAgenciesDiffer() {
        Run run = Run.withInput(
                "{\"edition\":\"nacc-2568\",\"agency\":{\"name\":\"เทศบาลตำบลหนึ่ง\"}}",
                "compare",
                data("result-2567-pa-ron.json").toString(),
                "-");
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("ผลทั้งสองเป็นของคนละหน่วยงาน"), run.out());
        assertTrue(run.out().contains("คะแนนภาพรวม 95.42 → —\n"), run.out());
    }

    @Test
    void compareTakesAnEditionForEachResult() throws IOException {
        Path edition = folder.resolve("mine.json");
        Files.writeString(edition, ItaJson.standard().write(Editions.of(2568)).replace("nacc-2568", "mine-2568"));
        Path mine = folder.resolve("result.json");
        Files.writeString(mine, "{\"edition\":\"mine-2568\",\"scores\":{\"tools\":{\"OIT\":50}}}");
        String nacc = data("result-2567-pa-ron.json").toString();
        Run run = Run.of(
                "compare",
                nacc,
                mine.toString(),
                "--edition",
                "2567",
                "--edition",
                edition.toString(),
                "--format",
                "json");
        assertEquals("", run.err());
        assertTrue(run.out().contains("\"edition\": \"mine-2568\""), run.out());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"text, th, th.txt", "text, en, en.txt", "markdown, th, th.md", "json, th, json"})
    void reviewShowsTheIssuesInEveryFormat(String format, String language, String golden) throws IOException {
        assertOutput(
                golden("review-2567-pa-ron." + golden),
                Run.of("review", data("result-2567-pa-ron.json").toString(), "--format", format, "--lang", language));
    }

    @Test
    void reviewGoesByTheThresholdsAskedFor() {
        Run run = Run.of(
                "review",
                data("result-2568-khok-khon.json").toString(),
                "--fault-below",
                "96",
                "--keep-from",
                "96.33",
                "--lang",
                "en");
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("Fault 1 · To develop 1 · Keep 8 · Not assessed 0\n"), run.out());
        assertTrue(run.out().contains("below 96 a fault, from 96.33 keep"), run.out());
    }

    @Test
    void reviewExitsWith0AlsoWhereNothingIsAssessed() {
        Run run = Run.withInput("{\"edition\":\"nacc-2567\"}", "review", "-");
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("ยังไม่มีคะแนน (ไม่ใช่ศูนย์): e1–e3, e7–e9, o11–o13, o25\n"), run.out());
    }

    @Test
    void editionsListsWhatIsBuiltIn() throws IOException {
        Run run = Run.of("editions");
        Golden.check("ita-examples/cli/src/test/resources/golden/editions.th.txt", run.out());
        assertOutput(ItaJson.standard().write(Editions.all()), Run.of("editions", "--format", "json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nacc-2567", "2567", "๒๕๖๗"})
    void editionsShowsOneByNameOrYear(String name) throws IOException {
        String docs = Files.readString(Golden.top().resolve("docs/editions/nacc-2567.json"));
        assertOutput(docs, Run.of("editions", name, "--format", "json"));
        assertOutput(
                Files.readString(Golden.top().resolve("docs/editions/nacc-2567.md")),
                Run.of("editions", name, "--format", "markdown"));
    }

    @Test
    void editionsShowsOneFromAFile() throws IOException {
        Path file = Golden.top().resolve("docs/editions/nacc-2564.json");
        assertOutput(Files.readString(file), Run.of("editions", file.toString(), "--format", "json"));
    }

    @Test
    void schemaPrintsASchemaOrTheirNames() {
        List<String> names = JsonSchemas.names();
        assertTrue(names.containsAll(List.of("check-report", "disclosure", "edition", "result", "score-card")));
        assertOutput(String.join("\n", names) + "\n", Run.of("schema"));
        assertOutput("[ \"" + String.join("\", \"", names) + "\" ]\n", Run.of("schema", "--format", "json"));
        assertOutput(JsonSchemas.of("result"), Run.of("schema", "result"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version"})
    void helpAndVersionArePrinted(String option) {
        Run run = Run.of(option);
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("ita"), run.out());
    }
}
