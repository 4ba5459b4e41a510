package io.github.openita.core.overview.step;

import io.github.openita.core.analysis.BandPath;
import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.PathEnd;
import io.github.openita.core.analysis.PathStep;
import io.github.openita.core.edition.Band;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.overview.form.NumberedNodes;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds whether a single score keeps a result from the next band. Immutable and thread-safe. */
public final class OneStep {

    /** More than rounding on the way of a score can add to the overall one. */
    private static final Points BY_ROUNDING = Points.ofFraction(1, 20);

    private final NumberedNodes nodes;
    private final OneStepBound bound;

    /** Of the results of a form. */
    public OneStep(NumberedNodes nodes) {
        this.nodes = nodes;
        bound = new OneStepBound(nodes);
    }

    /**
     * The step of a result; nothing where no single one does.
     *
     * @param scores what the card has at each node
     */
    public @Nullable FoundStep of(ScoreCard card, int... scores) {
        Optional<Score> overall = card.getOverall();
        int rank = card.getBand().map(band -> nodes.rankOf(band.getCode())).orElse(-1);
        if (overall.isEmpty() || rank < 1 || !bound.mayReach(Hundredths.of(overall.get()), rank, scores)) {
            return null;
        }
        GapAnalysis gaps = GapAnalysis.of(card);
        Band next = nodes.edition().getBands().get(rank - 1);
        if (!mayDo(gaps, overall.get(), next)) {
            return null;
        }
        return gaps.pathToNextBand()
                .filter(path -> path.isReachable() && path.getSteps().size() == 1)
                .flatMap(path -> path.getAfter().map(end -> found(rank, path, end)))
                .orElse(null);
    }

    /** Whether the largest gap, closed in full, could bring the total that the next band asks for. */
    private static boolean mayDo(GapAnalysis gaps, Score overall, Band next) {
        Points most = gaps.getGaps().stream().findFirst().map(Gap::getLost).orElse(Points.ZERO);
        Points reachable = overall.toPoints().plus(most).plus(BY_ROUNDING);
        return reachable.compareTo(next.getOverallAtLeast().toPoints()) >= 0;
    }

    private static FoundStep found(int rank, BandPath path, PathEnd end) {
        PathStep step = path.getSteps().get(0);
        return new FoundStep(rank, Hundredths.of(end.getOverall()), path.getDependsOn(), () -> step);
    }
}
