package io.github.openita.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a page to a disclosure, on the command line. */
class ImportCommandTest {

    private static final Path PAGES = Golden.top().resolve("ita-io/src/test/resources/pages");

    @TempDir
    Path folder;

    private static String page(String name) {
        return PAGES.resolve(name).toString();
    }

    @Test
    void theDisclosureIsPrintedAndWhatIsToBeSaidOfItIsTold() {
        Run run = Run.of(
                "import",
                page("behind-2567.html"),
                "--edition",
                "2567",
                "--base",
                "https://www.example.ac.th/ita/",
                "--lang",
                "en");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("{\n  \"edition\": \"nacc-2567\",\n  \"items\": {\n    \"o1\": {"), run.out());
        assertTrue(run.out().contains("https://www.example.ac.th/o16-12.pdf"), run.out());
        assertTrue(run.err().contains("found 3 of 35 items · by code 3 · by title 0 · links 4"), run.err());
        assertTrue(run.err().contains("https://www.example.ac.th/other.pdf"), run.err());
    }

    @Test
    void whatItGivesIsCheckedAtOnce() throws IOException {
        Path ita = folder.resolve("ita.json");
        Run imported = Run.of("import", page("titles-2567.html"), "--edition", "2567", "-o", ita.toString());
        assertEquals(0, imported.exitCode());
        assertEquals("", imported.out());
        Run checked = Run.of("check", ita.toString(), "--format", "json");
        assertEquals(1, checked.exitCode());
        assertTrue(checked.out().contains("\"claimed\": 5"), checked.out());
        assertTrue(checked.out().contains("\"absent\": 30"), checked.out());
    }

    @Test
    void aTemplateWithoutATitleIsToldInOneLine() throws IOException {
        Path template = folder.resolve("rows.php");
        Files.writeString(
                template, "<?php foreach ($rows as $row) { ?><a href=\"<?= $row['link1'] ?>\">x</a><?php } ?>");
        Run run = Run.of("import", template.toString(), "--edition", "2567", "--lang", "en");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().startsWith(template + ": this file is a template"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void aPageComesFromStandardInput() throws IOException {
        Run run = Run.withInput(
                Files.readString(PAGES.resolve("tabs-2567.html")),
                "import",
                "-",
                "--edition",
                "2567",
                "--format",
                "text");
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("(stdin)"), run.out());
        assertTrue(run.out().contains("พบแต่ไม่มีลิงก์: o10"), run.out());
    }

    @Test
    void anExistingDisclosureIsCompletedAndReplaced() throws IOException {
        Path ita = folder.resolve("ita.json");
        Files.writeString(
                ita,
                "{\"x-note\":\"ของเรา\",\"edition\":\"nacc-2567\",\"items\":{\"o1\":{\"title\":\"ผังของเรา\",\"links\":[\"/own\"]}}}");
        Run run = Run.of("import", page("behind-2567.html"), "--into", ita.toString());
        assertEquals(0, run.exitCode());
        assertEquals("", run.out());
        String written = Files.readString(ita);
        assertTrue(written.contains("\"x-note\": \"ของเรา\""), written);
        assertTrue(written.contains("\"title\": \"ผังของเรา\""), written);
        assertTrue(written.contains("\"/own\", {\n        \"label\": \"แผนผัง\""), written);
        assertTrue(run.err().contains("o1: เอกสาร \"ผังของเรา\" หน้าเว็บ \"โครงสร้าง\""), run.err());
        assertTrue(run.err().contains("ข้อที่เพิ่ม: o16–o17"), run.err());
    }

    @Test
    void anExistingDisclosureStaysWhereAnOutputOrOnlyAReportIsAskedFor() throws IOException {
        Path ita = folder.resolve("ita.json");
        String text = "{\"edition\":\"nacc-2567\",\"items\":{}}";
        Files.writeString(ita, text);
        Path other = folder.resolve("other.json");
        assertEquals(
                0,
                Run.of("import", page("behind-2567.html"), "--into", ita.toString(), "-o", other.toString())
                        .exitCode());
        assertEquals(
                0,
                Run.of("import", page("behind-2567.html"), "--into", ita.toString(), "--format", "markdown")
                        .exitCode());
        assertEquals(text, Files.readString(ita));
        assertTrue(Files.exists(other));
    }

    @ParameterizedTest
    @CsvSource({
        "moit-2568.html, MOIT",
        "script-2566.html, a script makes this page",
        "school-page-2568.html, which is meant is not guessed",
        "none.html, there is no such file",
    })
    void aPageThatCannotBeUsedEndsWith3AndLeavesTheTargetAlone(String page, String reason) throws IOException {
        Path target = folder.resolve("ita.json");
        Files.writeString(target, "{\"edition\":\"nacc-2568\",\"items\":{}}");
        for (String option : new String[] {"-o", "--into"}) {
            Run run = Run.of("import", page(page), "--edition", "2568", option, target.toString(), "--lang", "en");
            assertEquals(3, run.exitCode());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains(reason), run.err());
        }
        assertEquals("{\"edition\":\"nacc-2568\",\"items\":{}}", Files.readString(target));
    }

    @Test
    void aWorkbookThatCannotBeOpenedEndsWith3() throws IOException {
        Path broken = folder.resolve("links.XLSX");
        Files.write(broken, new byte[] {'P', 'K', 3, 4, 0});
        for (String file :
                new String[] {broken.toString(), folder.resolve("none.xlsx").toString()}) {
            Run run = Run.of("import", file, "--edition", "2567");
            assertEquals(3, run.exitCode());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    @Test
    void theEditionMustBeNamedOnceAndAgreeWithTheDisclosure() throws IOException {
        Run none = Run.of("import", page("behind-2567.html"), "--lang", "en");
        assertEquals(2, none.exitCode());
        assertTrue(none.err().contains("--edition"), none.err());
        Path ita = folder.resolve("ita.json");
        Files.writeString(ita, "{\"edition\":\"nacc-2566\",\"items\":{}}");
        assertEquals(
                3,
                Run.of("import", page("behind-2567.html"), "--into", ita.toString(), "--edition", "2567")
                        .exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ita", "x", "file:///etc"})
    void aBaseThatIsNoWholeAddressEndsWith2(String base) {
        Run run = Run.of("import", page("behind-2567.html"), "--edition", "2567", "--base", base, "--lang", "en");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("--base \"" + base + "\": must be the whole address"), run.err());
    }

    @Test
    void wordsOfAPageCannotReachTheTerminalRaw() {
        Run run = Run.withInput(
                "<title>\u001b[31m</title><p>O1 \u001b]0;x\u0007 <a href='x\u001b.pdf'>::error::\u001b</a></p>"
                        + "<p><a href='y'>##[error]\u001b</a></p>",
                "import",
                "-",
                "--edition",
                "2567");
        assertEquals(0, run.exitCode());
        assertFalse((run.err() + run.out()).chars().anyMatch(c -> c == 0x1B || c == 7), run.err());
    }
}
