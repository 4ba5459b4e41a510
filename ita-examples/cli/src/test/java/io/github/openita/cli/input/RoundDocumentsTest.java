package io.github.openita.cli.input;

import static io.github.openita.cli.Run.data;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents of rounds, written by {@code document}. */
class RoundDocumentsTest {

    private static final String MATRIX = data("matrix-2565-bang-sai-pa.json");
    private static final String ROUND = data("progress-2566-hua-ruea.json");
    private static final String DISCLOSURE = data("disclosure-2567-pa-ron.json");

    private static void assertIs(String golden, String... command) throws IOException {
        Run run = Run.of(command);
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        Path expected = Golden.top().resolve("ita-io/src/test/resources/golden").resolve(golden);
        assertEquals(Files.readString(expected), run.out());
    }

    @Test
    void aRoundIsHeldAgainstItsPlan() throws IOException {
        assertIs(
                "document-progress-2566-hua-ruea.th.md",
                "document",
                "progress",
                ROUND,
                "--plan",
                data("plan-2566-hua-ruea.json"),
                "--as-of",
                "2023-04-30",
                "--format",
                "markdown");
    }

    @Test
    void actionsComeWithTheirMatrix() throws IOException {
        assertIs(
                "document-actions-2565-bang-sai-pa.th.md",
                "document",
                "actions",
                MATRIX,
                "--as-of",
                "2022-03-31",
                "--format",
                "markdown");
    }

    /** The matrix is of 2565: its rows go with the items that those became. */
    @Test
    void whatADisclosureLacksGoesToWhoeverPreparesIt() {
        Run run = Run.of("document", "disclosure", DISCLOSURE, "--matrix", MATRIX, "--as-of", "2024-04-30");
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("ไม่ครบ 3 ข้อ คะแนน OIT ที่คาดว่าจะได้ 90.84 คะแนน"), run.out());
        assertTrue(run.out().contains("นวก.พัสดุ"), run.out());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "actions, --matrix m.json, '--matrix ใช้กับ analysis, year-on-year, disclosure เท่านั้น'",
        "actions, --year 2566, '--year ใช้กับ analysis, year-on-year, progress เท่านั้น'",
        "progress, --year 2566, '--year ใช้กับตาราง .csv หรือ .xlsx: เอกสาร JSON บอกไว้เอง'",
        "disclosure, --plan p.json, '--plan ใช้กับ analysis, year-on-year, progress เท่านั้น'",
        "analysis, --as-of 2024-04-30, '--as-of ใช้กับ progress, actions, disclosure เท่านั้น'",
    })
    void anOptionThatAKindHasNoUseForIsRefused(String kind, String option, String message) {
        List<String> command = new ArrayList<>(List.of("document", kind, ROUND));
        command.addAll(List.of(option.split(" ")));
        Run run = Run.of(command.toArray(String[]::new));
        assertEquals(2, run.exitCode());
        assertEquals(message, run.err().strip());
    }

    @Test
    void aKindOfOneDocumentTakesNoSecond() {
        Run two = Run.of("document", "progress", ROUND, ROUND);
        assertEquals(2, two.exitCode());
        assertEquals(
                "document progress ใช้ เอกสารผลการดำเนินการ: ได้รับ 2 ไฟล์",
                two.err().strip());
    }

    @Test
    void aTableOfProgressNeedsItsEditionAndYear(@TempDir Path folder) throws IOException {
        Path tracker = Files.writeString(folder.resolve("tracker.csv"), "หัวข้อ,สถานะ\nก,ดำเนินการแล้ว\n");
        Run table = Run.of("document", "progress", tracker.toString(), "--edition", "2565");
        assertEquals(2, table.exitCode());
        assertEquals(
                tracker
                        + ": ตาราง CSV ไม่ได้ระบุแบบประเมินและปีงบประมาณ: ระบุทั้งสองอย่าง เช่น --edition 2567 --year 2568",
                table.err().strip());
    }
}
