package io.github.openita.benchmarks.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A contender is measured only because it computes what the library computes. */
class ScoreContendersTest {

    @ParameterizedTest
    @EnumSource(ScoreTask.class)
    void allComputeTheSame(ScoreTask task) {
        Map<String, BigDecimal> ours = ScoreContender.OURS.prepare(task).computed();
        assertTrue(ours.size() > 1);
        for (ScoreContender contender : ScoreContender.values()) {
            Map<String, BigDecimal> theirs = contender.prepare(task).computed();
            assertTrue(Figures.agree(ours, theirs), () -> contender + ": " + theirs + ", not " + ours);
        }
    }

    @Test
    void theFormIsWhole() {
        assertEquals(15 + 2 * 9 + 35, Form2567.questionScores().size());
        assertEquals(5 + 2 * 3 + 2, Form2567.indicatorScores().size());
    }

    @Test
    void thePathMendsSomeItems() {
        Map<String, BigDecimal> path =
                ScoreContender.OURS.prepare(ScoreTask.PATH).computed();
        assertTrue(path.size() > 2, path::toString);
        assertTrue(List.copyOf(path.keySet()).get(0).startsWith("o"), path::toString);
    }

    @Test
    void figuresOfOtherThingsInAnotherOrderOrTooFarAwayDoNotAgree() {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        figures.put("o1", new BigDecimal("1.000"));
        figures.put("o2", new BigDecimal("2.000"));
        assertTrue(Figures.agree(figures, figures));
        Map<String, BigDecimal> turned = new LinkedHashMap<>();
        turned.put("o2", new BigDecimal("2.000"));
        turned.put("o1", new BigDecimal("1.000"));
        assertFalse(Figures.agree(figures, turned));
        Map<String, BigDecimal> near = new LinkedHashMap<>(figures);
        near.put("o2", new BigDecimal("2.005"));
        assertTrue(Figures.agree(figures, near));
        near.put("o2", new BigDecimal("2.006"));
        assertFalse(Figures.agree(figures, near));
    }
}
