package io.github.openita.core.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.responsibility.ImmutableResponsibilityMatrix;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of drafts and of their check: whatever the result, known by tool, part, indicator or question. */
class PlanLaws {

    private static GapAnalysis draw(int year, Random random) {
        Edition edition = Editions.of(year);
        Map<NodeCode, Score> known = new HashMap<>();
        for (Tool tool : Tool.values()) {
            int choice = random.nextInt(5);
            List<Indicator> indicators = edition.indicatorsOf(tool);
            if (choice == 0) {
                known.put(NodeCode.of(tool), Score.of(50 + random.nextInt(51)));
            } else if (edition.questionsOf(tool).isEmpty() || choice == 1) {
                indicators.forEach(
                        one -> known.put(NodeCode.ofIndicator(one.getNumber()), Score.of(50 + random.nextInt(51))));
            } else if (choice == 2 && tool == Tool.EIT && !edition.getParts().isEmpty()) {
                edition.getParts()
                        .forEach(
                                part -> known.put(NodeCode.of("EIT@" + part.getCode()), Score.of(random.nextInt(101))));
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

    /** A matrix in which some items have somebody who prepares them, and some have nobody. */
    private static ResponsibilityMatrix matrix(Edition edition, Random random) {
        ImmutableResponsibilityMatrix.Builder matrix =
                ResponsibilityMatrix.builder().edition(edition.getName()).fiscalYear(edition.getFiscalYear());
        for (Item item : edition.getItems()) {
            if (random.nextInt(3) > 0) {
                matrix.addRow(MatrixRow.builder()
                        .item(item.getCode())
                        .title(item.getNameTh())
                        .addPreparer(Responsible.of("ตำแหน่งที่ " + random.nextInt(5)))
                        .addPublisher(Responsible.of("ผู้เผยแพร่"))
                        .build());
            }
        }
        return matrix.build();
    }

    private static Set<String> rules(PlanCheck check) {
        return check.getFindings().stream().map(RowFinding::getRuleId).collect(Collectors.toSet());
    }

    @Property(tries = 60)
    void aDraftAnswersEveryGapAndEachMeasureOneOfThem(
            @ForAll @IntRange(min = 2562, max = 2569) int year, @ForAll long seed) {
        GapAnalysis gaps = draw(year, new Random(seed));
        MeasurePlan draft = MeasurePlanner.withoutMatrix().draft(gaps, FiscalYear.of(year + 1));
        PlanCheck check = PlanCheck.of(draft, gaps);
        assertEquals(gaps.getGaps().size(), draft.getMeasures().size());
        var ids = new HashSet<String>();
        for (int i = 0; i < draft.getMeasures().size(); i++) {
            Measure measure = draft.getMeasures().get(i);
            Gap gap = gaps.getGaps().get(i);
            assertTrue(ids.add(measure.getId()));
            assertEquals(List.of(gap.getCode()), measure.getAnswers());
            assertTrue(check.isAnswered(gap));
            assertTrue(check.measuresFor(gap).contains(measure));
            assertTrue(measure.getAnalysis().orElseThrow().contains(gap.getScore() + " คะแนน"));
        }
    }

    @Property(tries = 60)
    void whatItsCheckFindsInADraftIsWhatAPersonMustWrite(
            @ForAll @IntRange(min = 2562, max = 2569) int year, @ForAll long seed) {
        Random random = new Random(seed);
        GapAnalysis gaps = draw(year, random);
        ResponsibilityMatrix matrix = matrix(Editions.of(year), random);
        MeasurePlan draft = MeasurePlanner.of(matrix).draft(gaps, FiscalYear.of(year + 1));
        PlanCheck check = PlanCheck.of(draft, gaps).withMatrix(matrix);
        assertTrue(
                Set.of("plan/no-activity", "plan/no-steps", "plan/no-owner", "plan/no-period")
                        .containsAll(rules(check)),
                () -> rules(check).toString());
        assertEquals(
                draft.getMeasures().stream()
                        .mapToInt(measure -> MeasureWork.openIn(measure).size())
                        .sum(),
                check.getFindings().size());
    }

    @Property(tries = 60)
    void aDraftThatIsCompletedHasNothingLeftToFind(
            @ForAll @IntRange(min = 2562, max = 2569) int year, @ForAll long seed) {
        GapAnalysis gaps = draw(year, new Random(seed));
        FiscalYear planned = FiscalYear.of(year + 1);
        MeasurePlan draft = MeasurePlanner.withoutMatrix().draft(gaps, planned);
        MeasurePlan plan = MeasurePlan.builder()
                .from(draft)
                .measures(draft.getMeasures().stream()
                        .map(measure -> Measure.builder()
                                .from(measure)
                                .activity(measure.getActivity().orElse("จัดประชุม"))
                                .addStep("แต่งตั้งคณะทำงาน")
                                .addResponsible(Responsible.ofUnit("สำนักปลัด"))
                                .period(planned.getDays())
                                .build())
                        .toList())
                .build();
        assertEquals(List.of(), PlanCheck.of(plan, gaps).getFindings());
    }

    @Property(tries = 60)
    void whateverIsTakenOutOfADraftAGapBelowTheTargetIsMissedOrStillAnswered(
            @ForAll @IntRange(min = 2562, max = 2569) int year, @ForAll long seed) {
        Random random = new Random(seed);
        GapAnalysis gaps = draw(year, random);
        MeasurePlan draft = MeasurePlanner.withoutMatrix().draft(gaps, FiscalYear.of(year + 1));
        MeasurePlan less = MeasurePlan.builder()
                .from(draft)
                .measures(draft.getMeasures().stream()
                        .filter(measure -> random.nextInt(3) == 0)
                        .toList())
                .build();
        PlanCheck check = PlanCheck.of(less, gaps);
        List<String> missed = check.getFindings().stream()
                .filter(finding -> finding.getRuleId().equals("plan/no-measure"))
                .map(finding -> finding.getMessage().getEn().split(" ", 2)[0])
                .toList();
        Set<NodeCode> kept = less.getMeasures().stream()
                .flatMap(measure -> measure.getAnswers().stream())
                .collect(Collectors.toSet());
        for (Gap gap : gaps.getGaps()) {
            boolean isMissed = missed.contains(gap.getCode().toString());
            assertEquals(
                    gap.isBelowTarget() && check.measuresFor(gap).isEmpty(),
                    isMissed,
                    gap.getCode().toString());
            assertTrue(!isMissed || !kept.contains(gap.getCode()), gap.getCode().toString());
        }
        PlanCheck none = PlanCheck.of(
                MeasurePlan.builder().from(draft).measures(List.of()).build(), gaps);
        assertEquals(
                gaps.getGaps().stream().filter(Gap::isBelowTarget).count(),
                none.getFindings().size());
    }
}
