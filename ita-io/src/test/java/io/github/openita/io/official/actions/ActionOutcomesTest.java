package io.github.openita.io.official.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.words.FiscalYear;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionOutcomesTest {

    private static final PlannedAction ACTION = PlannedAction.builder()
            .activity("เผยแพร่คู่มือ")
            .addStep("1. จัดทำคู่มือ")
            .addStep("2. เผยแพร่บนเว็บไซต์")
            .build();

    private static ActionOutcomes done(String... titles) {
        return new ActionOutcomes(Optional.of(ProgressReport.builder()
                .fiscalYear(FiscalYear.of(2565))
                .entries(List.of(titles).stream()
                        .map(title -> ProgressEntry.builder()
                                .title(title)
                                .status(ProgressStatus.DONE)
                                .build())
                        .toList())
                .build()));
    }

    @Test
    void anActionIsDoneWhenEachOfItsStepsIs() {
        assertFalse(done("จัดทำคู่มือ").isDone(ACTION));
        assertTrue(done("จัดทำคู่มือ", "เผยแพร่บนเว็บไซต์").isDone(ACTION));
        assertTrue(done("เผยแพร่คู่มือ").isDone(ACTION));
    }

    @Test
    void withoutAReportNothingIsKnownOfIt() {
        assertEquals(List.of(), new ActionOutcomes(Optional.empty()).of(ACTION));
        assertFalse(new ActionOutcomes(Optional.empty()).isDone(ACTION));
    }
}
