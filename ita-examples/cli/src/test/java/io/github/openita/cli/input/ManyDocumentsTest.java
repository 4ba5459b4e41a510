package io.github.openita.cli.input;

import static io.github.openita.cli.Run.data;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many disclosures and results in one call: a summary first, then each. */
class ManyDocumentsTest {

    private static final String KHOK_KHON_2567 = data("result-2567-khok-khon.json");
    private static final String KHOK_KHON_2568 = data("result-2568-khok-khon.json");
    private static final String PA_RON = data("result-2567-pa-ron.json");
    private static final String DISCLOSURE = data("disclosure-2567-pa-ron.json");

    @TempDir
    Path folder;

    @BeforeEach
    void disclosures() throws IOException {
        Files.copy(Path.of(DISCLOSURE), folder.resolve("b.json"));
        Files.writeString(
                folder.resolve("a.json"),
                "{\"agency\":{\"name\":\"อบต.ตัวอย่าง\",\"type\":\"อบต.\",\"province\":\"ตราด\"},\"edition\":\"๒๕๖๗\",\"items\":{\"o1\":{\"updatedOn\":\"30 เม.ย. 2567\"}}}");
    }

    @Test
    void checkOfAFolderShowsASummaryAndThenEachReport() throws IOException {
        Files.copy(Path.of(PA_RON), folder.resolve("c.json"));
        Run run = Run.of("check", folder.toString(), "--as-of", "30 เม.ย. 2567");
        assertEquals(1, run.exitCode());
        assertEquals("ไม่ใช่เอกสารการเปิดเผยข้อมูล จึงไม่ตรวจ: " + folder.resolve("c.json") + "\n", run.err());
        String out = run.out();
        assertTrue(out.startsWith("ตรวจความครบถ้วนของการเปิดเผยข้อมูล (OIT) 2 ฉบับ\n"), out);
        int table = out.indexOf("ผลการตรวจ");
        int first = out.indexOf("── อบต.ตัวอย่าง · 2567");
        assertTrue(table > 0 && first > table, out);
        assertTrue(out.indexOf("── องค์การบริหารส่วนตำบลป่าร่อน · 2567") > first, out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "csv", "markdown", "xlsx", "docx"})
    void checkOfManyIsWrittenInEveryForm(String format) {
        Path file = folder.resolve("out." + (format.equals("markdown") ? "md" : format));
        Run run = Run.of("check", folder.toString(), "--format", format, "-o", file.toString());
        assertEquals("", run.err());
        assertEquals(1, run.exitCode());
        assertTrue(Files.exists(file));
    }

    @Test
    void aFolderWithoutADisclosureEndsWith3() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("check", empty.toString(), "--lang", "en");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("there is no disclosure in this folder"), run.err());
    }

    @Test
    void overviewOfDisclosuresReportsAndResultsTogether() throws IOException {
        Path reports = folder.resolve("checks.json");
        Run checked = Run.of("check", folder.toString(), "--as-of", "2024-04-30", "--format", "json");
        Files.writeString(reports, checked.out());
        Run both = Run.of("overview", reports.toString(), PA_RON, "--lang", "en");
        assertEquals("", both.err());
        assertEquals(0, both.exitCode());
        assertTrue(both.out().contains("2 agencies, 1 result, 2 disclosures checked"), both.out());
        assertTrue(both.out().contains("Missing before the assessor comes, fiscal year 2567"), both.out());
        Files.delete(reports);
        Run alone = Run.of("overview", folder.toString(), "--as-of", "2024-04-30", "--format", "json");
        assertEquals("", alone.err());
        assertTrue(alone.out().contains("\"disclosures\": [ {"), alone.out());
        assertTrue(alone.out().contains("\"incomplete\": [ \"o17\""), alone.out());
    }

    @Test
    void compareOfSeveralAgenciesShowsASummaryAndThenEachInTheOrderOfYears() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.json"),
                Files.readString(Path.of(KHOK_KHON_2567)).replace("โคกคอน", "อื่น"));
        Run run = Run.of("compare", KHOK_KHON_2568, other.toString(), KHOK_KHON_2567, "--lang", "en");
        assertEquals(0, run.exitCode());
        assertTrue(run.err().contains("the oldest first: 2567, 2568 (they were given in another order)"), run.err());
        assertTrue(run.err().contains("has a single result, so there is nothing to compare"), run.err());
        assertTrue(run.out().startsWith("ITA results compared: 1 agencies\n"), run.out());
        assertTrue(run.out().contains("2567, 2568"), run.out());
        assertTrue(run.out().contains("+0.83"), run.out());
    }

    @Test
    void threeAgenciesOfOneYearAreNamedInTheColumns() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.json"),
                Files.readString(Path.of(KHOK_KHON_2567)).replace("โคกคอน", "อื่น"));
        Run run = Run.of("compare", KHOK_KHON_2567, other.toString(), PA_RON);
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("องค์การบริหารส่วนตำบลโคกคอน ปี 2567"), run.out());
        assertTrue(run.out().contains("องค์การบริหารส่วนตำบลป่าร่อน ปี 2567"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "gaps", "compare", "overview"})
    void anArrayOfResultsIsTakenWhereResultsAre(String command) throws IOException {
        String array =
                "[" + Files.readString(Path.of(KHOK_KHON_2567)) + "," + Files.readString(Path.of(KHOK_KHON_2568)) + "]";
        Path file = Files.writeString(folder.resolve("array.json"), array);
        Run run = Run.of(command, file.toString());
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("97.44"), run.out());
        assertTrue(run.out().contains("98.27"), run.out());
        assertEquals(run.out(), Run.withInput(array, command, "-").out());
    }

    @Test
    void whatIsWrongInAnArrayIsToldAtItsPlace() throws IOException {
        Path file = Files.writeString(
                folder.resolve("array.json"), "[{\"edition\":\"2567\",\"scores\":{}},\n {\"edition\":\"2501\"}]");
        Run run = Run.of("score", file.toString(), "--lang", "en");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("array.json:2:"), run.err());
        assertTrue(run.err().contains("/1"), run.err());
        Run empty = Run.withInput("[]", "score", "-", "--lang", "en");
        assertEquals(3, empty.exitCode());
        assertTrue(empty.err().contains("the array is empty: give at least one document"), empty.err());
        Run one = Run.withInput("[" + Files.readString(Path.of(PA_RON)) + "]", "compare", "-", "--lang", "en");
        assertEquals(2, one.exitCode());
        assertEquals("compare needs at least two results\n", one.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"6 เดือน", "รอบ ๖ เดือน", "6-months", "6 months"})
    void roundsAreNamedInThaiOrEnglish(String round) throws IOException {
        Path table = Files.writeString(folder.resolve("p.csv"), "ประเด็น/ตัวชี้วัด/หัวข้อ,ดำเนินการแล้ว\nก,✓\n");
        Run run = Run.of("progress", table.toString(), "--edition", "2567", "--year", "2568", "--round", round);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("6 เดือน"), run.out());
    }
}
