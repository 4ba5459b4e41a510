package io.github.openita.core.overview.plain;

import io.github.openita.core.analysis.PathStep;
import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.overview.plain.PlainForm.PlainTool;
import io.github.openita.core.overview.step.FoundStep;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds in whole numbers the one score that keeps a plain result from the next band. Immutable and thread-safe. */
final class PlainStep {

    private final PlainForm form;
    /** Where each indicator stands in the order of codes. */
    private final int[] byCode;
    /** The parts of all tools. */
    private final List<NodeCode> parts;

    PlainStep(PlainForm form) {
        this.form = form;
        List<NodeCode> codes = form.indicators().stream().map(FormNode::getCode).toList();
        List<NodeCode> sorted = codes.stream().sorted().toList();
        byCode = codes.stream().mapToInt(sorted::indexOf).toArray();
        parts = Arrays.stream(form.tools())
                .flatMap(tool -> tool.node().getParts().stream())
                .map(FormNode::getCode)
                .toList();
    }

    /** The step from a band that is not the highest; nothing where no single one does. */
    @Nullable
    FoundStep of(PlainOutcome outcome, PlainBand band, int... scores) {
        return band.above() < 0 ? raised(outcome, scores) : lookedUp(outcome, band);
    }

    /** Where the published band rules out a higher one, some part is too low, which one is not known. */
    private @Nullable FoundStep lookedUp(PlainOutcome outcome, PlainBand band) {
        Band next = form.bands().get(band.rank() - 1);
        List<FormNode> low = form.toolsOf(band);
        if (low.size() != 1 || next.getEachToolAtLeast().isEmpty()) {
            return null;
        }
        PathStep step = PathStep.builder()
                .code(low.get(0).getCode())
                .to(next.getEachToolAtLeast().get())
                .gain(Points.ZERO)
                .build();
        return new FoundStep(band.rank(), outcome.overall(), dependsOn(outcome), () -> step);
    }

    /** Where several bands are possible, the parts whose scores are not known decide. */
    private List<NodeCode> dependsOn(PlainOutcome outcome) {
        return outcome.isProvisional() ? parts : List.of();
    }

    /** The indicator that brings most of those of which one alone brings the next band. */
    private @Nullable FoundStep raised(PlainOutcome outcome, int... scores) {
        int rank = outcome.rank();
        long wanted = form.exactAtLeast(rank - 1) - outcome.exact();
        int best = -1;
        int enough = 0;
        long most = 0;
        PlainTool[] tools = form.tools();
        for (int t = 0; t < tools.length; t++) {
            PlainTool tool = tools[t];
            int lowest = lowestOf(tool, scores);
            int room = Hundredths.FULL - scores[lowest];
            long inTool = form.sumAtLeast(rank - 1, tool) - outcome.sums()[t];
            long needed = Math.max(inTool, (wanted + tool.weight() - 1) / tool.weight());
            long gain = room * tool.weight();
            if (needed <= room
                    && (gain > most || (gain == most && best >= 0 && byCode[lowest] < byCode[best]))
                    && othersReach(rank - 1, t, outcome.sums())) {
                best = lowest;
                most = gain;
                enough = scores[lowest] + (int) needed;
            }
        }
        return best < 0 ? null : found(rank, best, enough, scores);
    }

    private int lowestOf(PlainTool tool, int... scores) {
        int lowest = tool.first();
        for (int i = lowest + 1; i < tool.first() + tool.count(); i++) {
            if (scores[i] < scores[lowest] || (scores[i] == scores[lowest] && byCode[i] < byCode[lowest])) {
                lowest = i;
            }
        }
        return lowest;
    }

    private boolean othersReach(int rank, int but, int... sums) {
        for (int i = 0; i < sums.length; i++) {
            if (i != but && sums[i] < form.sumAtLeast(rank, form.tools()[i])) {
                return false;
            }
        }
        return true;
    }

    private FoundStep found(int rank, int raised, int enough, int... scores) {
        int[] raisedScores = scores.clone();
        raisedScores[raised] = enough;
        PlainOutcome outcome = form.outcome(raisedScores);
        int before = scores[raised];
        return new FoundStep(rank, outcome.overall(), dependsOn(outcome), () -> step(raised, before, enough));
    }

    private PathStep step(int raised, int before, int enough) {
        FormNode node = form.indicators().get(raised);
        return PathStep.builder()
                .code(node.getCode())
                .score(Hundredths.toScore(before))
                .to(Hundredths.toScore(enough).orElseThrow())
                .gain(node.inOverall(Hundredths.toPoints((long) enough - before)))
                .build();
    }
}
