package io.github.openita.core.overview;

import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;

/**
 * What was published of a result as a whole.
 *
 * @param overall the overall score, in as many ways as it is printed
 * @param band the band as printed
 */
record PlainPublished(List<Score> overall, Optional<String> band) {

    private static final PlainPublished NOTHING = new PlainPublished(List.of(), Optional.empty());

    static PlainPublished of(AssessmentResult result) {
        Optional<PublishedFigures> figures = result.getPublished();
        return figures.isEmpty()
                ? NOTHING
                : new PlainPublished(
                        figures.get()
                                .getOverall()
                                .map(PublishedFigure::getValues)
                                .orElse(List.of()),
                        figures.get().getBand());
    }

    static PlainPublished of(Optional<Score> overall, Optional<String> band) {
        return overall.isEmpty() && band.isEmpty()
                ? NOTHING
                : new PlainPublished(overall.map(List::of).orElse(List.of()), band);
    }
}
