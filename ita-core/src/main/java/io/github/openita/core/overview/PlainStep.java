package io.github.openita.core.overview;

import io.github.openita.core.analysis.PathStep;
import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.overview.PlainForm.PlainTool;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.Points;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds in whole numbers the one score that keeps a plain result from the next band. Immutable and thread-safe. */
final class PlainStep {

    private final PlainForm form;

    PlainStep(PlainForm form) {
        this.form = form;
    }

    /** The step from a band that is not the highest; nothing where no single one does. */
    @Nullable
    StepToBand of(Agency agency, PlainOutcome outcome, PlainBand band, int... scores) {
        return band.above() < 0 ? raised(agency, outcome, scores) : lookedUp(agency, outcome, band);
    }

    /** Where the published band rules out a higher one, some part is too low, which one is not known. */
    private @Nullable StepToBand lookedUp(Agency agency, PlainOutcome outcome, PlainBand band) {
        Band next = form.bands().get(band.rank() - 1);
        List<FormNode> low = form.toolsOf(band);
        if (low.size() != 1 || next.getEachToolAtLeast().isEmpty()) {
            return null;
        }
        return step(agency, outcome, outcome, band.rank())
                .step(PathStep.builder()
                        .code(low.get(0).getCode())
                        .to(next.getEachToolAtLeast().get())
                        .gain(Points.ZERO)
                        .build())
                .build();
    }

    private @Nullable StepToBand raised(Agency agency, PlainOutcome outcome, int... scores) {
        int rank = outcome.rank();
        int wanted = form.overallAtLeast(rank - 1);
        int needed = form.eachToolAtLeast(rank - 1);
        int best = -1;
        long most = -1;
        for (int t = 0; t < form.tools().size(); t++) {
            PlainTool tool = form.tools().get(t);
            int raised = lowestOf(tool, scores);
            if (scores[raised] < Hundredths.FULL && othersReach(needed, t, outcome.sums())) {
                int[] sums = outcome.sums().clone();
                sums[t] += Hundredths.FULL - scores[raised];
                long overall = form.overall(sums);
                if (PlainForm.rounded(sums[t], tool.count()) >= needed
                        && form.shown(overall) >= wanted
                        && (overall > most || (overall == most && isBefore(raised, best)))) {
                    best = raised;
                    most = overall;
                }
            }
        }
        return best < 0 ? null : raised(agency, outcome, rank, best, scores);
    }

    private boolean isBefore(int one, int other) {
        List<FormNode> indicators = form.indicators();
        return indicators.get(one).getCode().compareTo(indicators.get(other).getCode()) < 0;
    }

    private int lowestOf(PlainTool tool, int... scores) {
        int lowest = tool.first();
        for (int i = tool.first() + 1; i < tool.first() + tool.count(); i++) {
            if (scores[i] < scores[lowest] || (scores[i] == scores[lowest] && isBefore(i, lowest))) {
                lowest = i;
            }
        }
        return lowest;
    }

    private boolean othersReach(int needed, int but, int... sums) {
        for (int i = 0; i < sums.length; i++) {
            if (i != but && PlainForm.rounded(sums[i], form.tools().get(i).count()) < needed) {
                return false;
            }
        }
        return true;
    }

    /** The step, no further than is needed. */
    private StepToBand raised(Agency agency, PlainOutcome outcome, int rank, int raised, int... scores) {
        int[] after = scores.clone();
        int tooLow = scores[raised];
        int enough = Hundredths.FULL;
        while (enough - tooLow > 1) {
            after[raised] = (tooLow + enough) / 2;
            if (form.outcome(after).rank() < rank) {
                enough = after[raised];
            } else {
                tooLow = after[raised];
            }
        }
        after[raised] = enough;
        FormNode node = form.indicators().get(raised);
        return step(agency, outcome, form.outcome(after), rank)
                .step(PathStep.builder()
                        .code(node.getCode())
                        .score(Hundredths.toScore(scores[raised]))
                        .to(Hundredths.toScore(enough).orElseThrow())
                        .gain(node.inOverall(Hundredths.toPoints((long) enough - scores[raised])))
                        .build())
                .build();
    }

    private ImmutableStepToBand.Builder step(Agency agency, PlainOutcome before, PlainOutcome after, int rank) {
        var step = StepToBand.builder()
                .agency(agency)
                .overall(Hundredths.toScore(before.overall()).orElseThrow())
                .band(form.bands().get(rank).getCode())
                .nextBand(form.bands().get(rank - 1).getCode())
                .after(Hundredths.toScore(after.overall()).orElseThrow());
        if (after.isProvisional()) {
            form.tools().stream()
                    .flatMap(tool -> tool.node().getParts().stream())
                    .forEach(part -> step.addDependsOn(part.getCode()));
        }
        return step;
    }
}
