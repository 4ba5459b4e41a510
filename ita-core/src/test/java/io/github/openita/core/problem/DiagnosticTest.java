package io.github.openita.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.responsibility.Paper;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.survey.RefusalKind;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever finds something says it in one way. */
class DiagnosticTest {

    private static final BilingualText TEXT = BilingualText.of("ก", "a");

    private static String shown(Diagnostic found) {
        return found.getRuleId() + " " + found.getSeverity().getCode() + " at " + found.getPlace() + ": "
                + found.getMessage().getEn();
    }

    private static RowFinding row(Paper paper, String rule, int row) {
        return RowFinding.builder()
                .paper(paper)
                .ruleId(rule)
                .severity(Severity.WARNING)
                .row(row)
                .message(TEXT)
                .build();
    }

    @Test
    void oneLineOfCodeShowsAllOfThem() {
        List<Diagnostic> found = List.of(
                Problem.of(ProblemKind.UNKNOWN_KEY, Place.of("/items", 2, 3), TEXT),
                row(Paper.PLAN, "plan/no-owner", 1),
                row(Paper.PROGRESS, "progress/no-unit", 2),
                row(Paper.MATRIX, "matrix/no-role", 3),
                row(Paper.PLAN, "x-own/no-budget", 4),
                row(Paper.DISCLOSURE, "x-own/no-row", 5),
                RowFinding.builder()
                        .paper(Paper.PLAN)
                        .ruleId("plan/no-measure")
                        .severity(Severity.ERROR)
                        .message(TEXT)
                        .build(),
                RefusedAnswer.of(7, 2, "i5", RefusalKind.UNKNOWN_CHOICE, "9", TEXT),
                RefusedAnswer.of(1L << 40, 0, "", RefusalKind.UNKNOWN_PART, "", TEXT));
        assertEquals(
                List.of(
                        "document/unknown-key error at 2:3: /items: a",
                        "plan/no-owner warning at /measures/0: a",
                        "progress/no-unit warning at /entries/1: a",
                        "matrix/no-role warning at /rows/2: a",
                        "x-own/no-budget warning at /measures/3: a",
                        "x-own/no-row warning at : a",
                        "plan/no-measure error at : a",
                        "answer/unknown-choice error at 7:2: i5: a",
                        "answer/unknown-part error at : a"),
                found.stream().map(DiagnosticTest::shown).toList());
    }

    @Test
    void aRefusedValueIsToldWhereItStands() {
        assertEquals(Score.of(5), DocumentException.at("/rows/3/score", () -> Score.of(5)));
        DocumentException refused =
                assertThrows(DocumentException.class, () -> DocumentException.at("/rows/3/score", () -> Score.of(101)));
        assertEquals("/rows/3/score: score 101: must be from 0 to 100", refused.getMessage());
        assertInstanceOf(InvalidInputException.class, refused.getCause());
        DocumentException outer = assertThrows(
                DocumentException.class,
                () -> DocumentException.at("/table", () -> {
                    throw refused;
                }));
        assertEquals(
                "/table/rows/3/score", outer.getProblems().get(0).getPlace().getPointer());
        assertSame(refused, outer.getCause());
    }
}
