package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words that documents and people have for the constants. */
class NamesTest {

    @Test
    void aWordOfADocumentIsReadAsItIsWritten() {
        for (Severity severity : Severity.values()) {
            assertEquals(severity, Severity.of(severity.getCode()));
        }
        for (Verdict verdict : Verdict.values()) {
            assertEquals(verdict, Verdict.of(verdict.getCode()));
        }
        for (FindingKind kind : FindingKind.values()) {
            assertEquals(kind, FindingKind.of(kind.getCode()));
        }
        assertEquals(Verdict.CLAIMED, Verdict.of("claimed"));
        assertEquals(Severity.INFO, Severity.of("info"));
        assertEquals(FindingKind.NO_LINK, FindingKind.of("no-link"));
    }

    @Test
    void anotherWordIsRefusedWithThoseThatWouldDo() {
        assertEquals(
                BilingualText.of(
                        "\"fatal\": ใช้ได้เพียง error, warning, info",
                        "\"fatal\": must be one of error, warning, info"),
                assertThrows(InvalidInputException.class, () -> Severity.of("fatal"))
                        .getText());
        assertThrows(InvalidInputException.class, () -> Verdict.of("COMPLETE"));
        assertThrows(InvalidInputException.class, () -> FindingKind.of(""));
    }

    @Test
    void peopleReadThaiWords() {
        assertEquals(
                List.of("ต้องแก้ไข", "ควรแก้ไข", "ข้อสังเกต"),
                Arrays.stream(Severity.values()).map(Severity::getNameTh).toList());
        assertEquals(
                List.of("ไม่มี", "ไม่ครบ", "แจ้งไว้ ยังไม่ได้ตรวจองค์ประกอบ", "ครบ"),
                Arrays.stream(Verdict.values()).map(Verdict::getNameTh).toList());
    }

    @Test
    void aCheckerSaysWhatItChecksBy() {
        DisclosureChecker checker = DisclosureChecker.of(RuleSets.of(2567));
        assertEquals("nacc-2567.r1", checker.toString());
        assertEquals(
                "nacc-2567.r1 as of 2024-04-30",
                checker.asOf(java.time.LocalDate.of(2024, 4, 30)).toString());
    }
}
