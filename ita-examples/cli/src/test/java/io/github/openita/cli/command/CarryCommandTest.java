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

/** Last year's disclosure on a new form, on the command line. */
class CarryCommandTest {

    private static final String SEED = Golden.top()
            .resolve("ita-examples/data/disclosure-2567-pa-ron.json")
            .toString();

    @TempDir
    Path folder;

    @Test
    void theNewDisclosureIsWrittenAndWhatBecameOfTheItemsIsTold() throws IOException {
        Path target = folder.resolve("2568.json");
        Run run = Run.of("carry", SEED, "--to", "2568", "-o", target.toString(), "--lang", "en");
        assertEquals(0, run.exitCode());
        assertEquals("", run.out());
        String written = Files.readString(target);
        assertTrue(written.contains("\"edition\": \"nacc-2568\""), written);
        assertTrue(written.contains("\"carriedFrom\": 2567"), written);
        assertFalse(written.contains("\"elements\""), written);
        assertTrue(run.err().contains("23 moved · 0 split · 8 merged · 4 without a successor"), run.err());
        assertTrue(run.err().contains("o28"), run.err());

        Run checked = Run.of("check", target.toString(), "--lang", "en", "--format", "json");
        assertEquals(1, checked.exitCode());
        assertTrue(checked.out().contains("were carried from the form of 2567"), checked.out());
        assertFalse(checked.out().contains("document/"), checked.out());
    }

    @ParameterizedTest
    @CsvSource({"text, ยกไปได้ 23 ข้อ", "markdown, ยกไปได้ 23 ข้อ"})
    void theReportAloneIsPrintedToo(String format, String said) {
        Run run = Run.of("carry", SEED, "--to", "2568", "--format", format);
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains(said), run.out());
    }

    @ParameterizedTest
    @CsvSource({"2562, 3", "2599, 3"})
    void aFormThatIsNotKnownEndsWith3(String edition, int exitCode) {
        Run run = Run.of("carry", SEED, "--to", edition);
        assertEquals(exitCode, run.exitCode());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void whatIsMissingIsAsked() {
        assertEquals(2, Run.of("carry", SEED).exitCode());
        Run unnamed = Run.withInput("{\"items\":{}}", "carry", "-", "--to", "2568", "--lang", "en");
        assertEquals(3, unnamed.exitCode());
        assertTrue(unnamed.err().contains("name it with --edition"), unnamed.err());
        assertEquals(
                0,
                Run.withInput("{\"items\":{}}", "carry", "-", "--to", "2568", "--edition", "2567")
                        .exitCode());
    }

    @Test
    void aDocumentWithMistakesIsNotCarried() {
        Run run = Run.withInput(
                "{\"edition\":\"nacc-2567\",\"items\":{\"o1\":{\"link\":\"/a\"}}}", "carry", "-", "--to", "2568");
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
    }
}
