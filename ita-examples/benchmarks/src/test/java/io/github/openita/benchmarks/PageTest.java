package io.github.openita.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.benchmarks.check.CheckContender;
import io.github.openita.benchmarks.check.CheckPart;
import io.github.openita.benchmarks.check.Filling;
import io.github.openita.benchmarks.score.ScoreContender;
import io.github.openita.benchmarks.score.ScorePart;
import io.github.openita.benchmarks.score.ScoreTask;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures are medians of what was measured, and the page says which goals they reach. */
class PageTest {

    private static final String OURS = CheckPart.row(CheckContender.OURS_ON_MODEL, Filling.COMPLETE, 1);
    private static final String HAND_WRITTEN = CheckPart.row(CheckContender.HAND_WRITTEN, Filling.COMPLETE, 1);
    private static final String NETWORKNT = CheckPart.row(CheckContender.NETWORKNT_ON_TREE, Filling.COMPLETE, 1);

    @Test
    void aSpreadIsTheMedianWithTheRangeBehindIt() {
        assertEquals(new Spread(2, 1, 9), Spread.of(List.of(9.0, 1.0, 2.0)));
        assertEquals(new Spread(3, 1, 9), Spread.of(List.of(9.0, 1.0, 2.0, 4.0)));
        assertEquals("2.00 (1.00–9.00)", Spread.of(List.of(9.0, 1.0, 2.0)).toString());
        assertEquals("2.00", Spread.of(List.of(2.0)).toString());
        assertEquals("1,234", Spread.figure(1234.4));
        assertEquals("12.34", Spread.figure(12.34));
        assertEquals("0.0123", Spread.figure(0.01234));
        assertThrows(IllegalArgumentException.class, () -> Spread.of(List.of()));
    }

    @Test
    void ratiosAreTakenWithinARound() {
        Results results = new Results();
        for (double factor : new double[] {1, 10, 3}) {
            results.add("a", 2 * factor);
            results.add("b", factor);
        }
        assertEquals(Optional.of(new Spread(2, 2, 2)), results.ratio("a", "b"));
        assertEquals(Optional.empty(), results.ratio("a", "c"));
        assertEquals(Optional.empty(), results.of("c"));
        assertEquals(List.of("a", "b"), results.rows());
    }

    @Test
    void aTableLeavesOutWhatWasNotMeasured() {
        Table table = new Table("who", "µs", "KiB");
        table.row("nobody", List.of(Optional.empty(), Optional.empty()));
        assertEquals(List.of(), table.lines());
        table.row("somebody", List.of(Optional.of(new Spread(1, 1, 1)), Optional.empty()));
        assertEquals(
                List.of("", "| who | µs | KiB |", "| --- | ---: | ---: |", "| somebody | 1.00 |  |"), table.lines());
    }

    private static String page(Results results) throws Exception {
        return new Page(Plan.full(), results).text(List.of(new CheckPart()));
    }

    @Test
    void thePageSaysWhichGoalsAreReached() throws Exception {
        Results results = new Results();
        results.add(OURS, 6);
        results.add(HAND_WRITTEN, 4);
        results.add(NETWORKNT, 36);
        results.add(OURS + JmhRounds.BYTES, 16_385);
        String page = page(results);
        assertTrue(page.contains("model | complete | ≥ 3.00 | 6.00 | reached | 9.00 |\n"), page);
        assertTrue(page.contains("in bytes | complete | ≤ 16,384 | 16,385 | **not reached** |  |\n"), page);
        assertTrue(page.contains("| worst case | ≥ 1.00 |  | not measured |  |\n"), page);
        assertTrue(page.contains("| this library on the model |  | 1.50 | 1.00 | 6.00 | 16.00 |\n"), page);
    }

    @Test
    void scoresAreJudgedBesideBigDecimal() throws Exception {
        Results results = new Results();
        String ours = ScorePart.row(ScoreContender.OURS, ScoreTask.FROM_QUESTIONS);
        results.add(ours, 16);
        results.add(ours + JmhRounds.BYTES, 32_769);
        results.add(ScorePart.row(ScoreContender.NAIVE_DECIMAL, ScoreTask.FROM_QUESTIONS), 10);
        results.add(CheckPart.row(CheckContender.OURS_ON_MODEL, Filling.PARTLY, 1), 10);
        results.add(CheckPart.row(CheckContender.OURS_WITH_FORECAST, Filling.PARTLY, 1), 20);
        String page = page(results);
        assertTrue(page.contains("`BigDecimal` | score from questions | ≤ 1.50 | 1.60 | **not reached** |  |\n"), page);
        assertTrue(page.contains("in bytes | score from questions | ≤ 32,768 | 32,769 | **not reached** |  |\n"), page);
        assertTrue(page.contains("÷ without | partly complete | ≤ 2.00 | 2.00 | reached |  |\n"), page);
    }

    @Test
    void thePageNamesNoMachineOfAnybody() throws Exception {
        String page = page(new Results());
        assertTrue(page.contains("| machine | "), page);
        assertFalse(page.contains(System.getProperty("user.name") + "@"), page);
        assertFalse(page.contains(Machine.top().toString()), page);
        assertFalse(page.contains(System.getProperty("user.home") + "/"), page);
    }

    @Test
    void aGoalThatWasNotMeasuredIsNotMissed() {
        assertTrue(Goals.all().stream().allMatch(goal -> goal.isReached(new Results())));
    }
}
