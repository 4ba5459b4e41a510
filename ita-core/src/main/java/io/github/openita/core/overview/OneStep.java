package io.github.openita.core.overview;

import io.github.openita.core.analysis.BandPath;
import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.PathEnd;
import io.github.openita.core.edition.Band;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;

/** Finds whether a single score keeps a result from the next band. Static methods only. */
final class OneStep {

    /** More than rounding on the way of a score can add to the overall one. */
    private static final Points BY_ROUNDING = Points.ofFraction(1, 20);

    private OneStep() {}

    static Optional<FoundStep> of(Agency agency, ScoreCard card, FormPlaces places, int... scores) {
        Optional<Score> overall = card.getOverall();
        Optional<AwardedBand> band = card.getBand();
        if (overall.isEmpty()
                || band.isEmpty()
                || isFirst(band.get(), card)
                || !places.bound()
                        .mayReach(Hundredths.of(overall.get()), band.get().getCode(), scores)) {
            return Optional.empty();
        }
        GapAnalysis gaps = GapAnalysis.of(card);
        if (!mayDo(gaps, band.get(), card)) {
            return Optional.empty();
        }
        return gaps.pathToNextBand()
                .filter(path -> path.isReachable() && path.getSteps().size() == 1)
                .flatMap(path -> path.getAfter().map(end -> found(step(agency, card, path, end))));
    }

    private static boolean isFirst(AwardedBand band, ScoreCard card) {
        return card.getEdition().getBands().get(0).getCode().equals(band.getCode());
    }

    /** Whether the largest gap, closed in full, could bring the total that the next band asks for. */
    private static boolean mayDo(GapAnalysis gaps, AwardedBand band, ScoreCard card) {
        List<Band> bands = card.getEdition().getBands();
        Points wanted = Points.ZERO;
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).getCode().equals(band.getCode())) {
                wanted = bands.get(i - 1).getOverallAtLeast().toPoints();
            }
        }
        Points most = gaps.getGaps().stream().findFirst().map(Gap::getLost).orElse(Points.ZERO);
        Points reachable = card.getOverall().orElseThrow().toPoints().plus(most).plus(BY_ROUNDING);
        return reachable.compareTo(wanted) >= 0;
    }

    private static FoundStep found(StepToBand step) {
        return new FoundStep(Hundredths.of(step.getAfter()) - Hundredths.of(step.getOverall()), () -> step);
    }

    private static StepToBand step(Agency agency, ScoreCard card, BandPath path, PathEnd end) {
        return StepToBand.builder()
                .agency(agency)
                .overall(card.getOverall().orElseThrow().rounded())
                .band(card.getBand().orElseThrow().getCode())
                .nextBand(path.getCode())
                .step(path.getSteps().get(0))
                .after(end.getOverall().rounded())
                .dependsOn(path.getDependsOn())
                .build();
    }
}
