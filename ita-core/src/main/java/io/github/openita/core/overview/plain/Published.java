package io.github.openita.core.overview.plain;

import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;

/**
 * What was published of a result as a whole.
 *
 * @param overall the overall score, in as many ways as it is printed
 * @param band the band as printed
 */
public record Published(List<Score> overall, Optional<String> band) {

    public static final Published NOTHING = new Published(List.of(), Optional.empty());

    public static Published of(AssessmentResult result) {
        return result.getPublished()
                .map(figures -> new Published(
                        figures.getOverall().map(PublishedFigure::getValues).orElse(List.of()), figures.getBand()))
                .orElse(NOTHING);
    }

    public static Published of(Optional<Score> overall, Optional<String> band) {
        return overall.isEmpty() && band.isEmpty()
                ? NOTHING
                : new Published(overall.map(List::of).orElse(List.of()), band);
    }
}
