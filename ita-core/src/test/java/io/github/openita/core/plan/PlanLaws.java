package io.github.openita.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of drafts: whatever the result. */
class PlanLaws {

    private static GapAnalysis draw(int year, long seed) {
        Random random = new Random(seed);
        Edition edition = Editions.of(year);
        Map<NodeCode, Score> known = new HashMap<>();
        for (Tool tool : Tool.values()) {
            if (edition.questionsOf(tool).isEmpty() || random.nextInt(4) == 0) {
                known.put(NodeCode.of(tool), Score.of(50 + random.nextInt(51)));
            } else {
                edition.questionsOf(tool)
                        .forEach(code -> known.put(
                                NodeCode.of(code),
                                tool == Tool.OIT
                                        ? Score.of(random.nextBoolean() ? 100 : 0)
                                        : Score.of(random.nextInt(101))));
            }
        }
        return GapAnalysis.of(Scorer.of(edition)
                .score(AssessmentResult.builder()
                        .edition(edition.getName())
                        .scores(KnownScores.of(known))
                        .build()));
    }

    @Property(tries = 60)
    void aDraftAnswersEveryGapAndEachMeasureOneOfThem(
            @ForAll @IntRange(min = 2563, max = 2569) int year, @ForAll long seed) {
        GapAnalysis gaps = draw(year, seed);
        MeasurePlan draft = MeasurePlanner.withoutMatrix().draft(gaps, FiscalYear.of(year + 1));
        PlanCheck check = PlanCheck.of(draft, gaps);
        assertTrue(gaps.getGaps().stream().allMatch(check::isAnswered));
        assertEquals(gaps.getGaps().size(), draft.getMeasures().size());
        var ids = new HashSet<String>();
        for (int i = 0; i < draft.getMeasures().size(); i++) {
            Measure measure = draft.getMeasures().get(i);
            assertTrue(ids.add(measure.getId()));
            assertEquals(gaps.getGaps().get(i).getCode(), measure.getAnswers().get(0));
        }
        assertTrue(check.getFindings().stream()
                .noneMatch(finding -> finding.getRule().equals("plan/no-measure")
                        || finding.getRule().equals("plan/unknown-code")
                        || finding.getRule().equals("plan/duplicate-id")));
    }
}
