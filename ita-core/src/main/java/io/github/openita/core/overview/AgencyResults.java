package io.github.openita.core.overview;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.BandSource;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes of a score card what an overview keeps of it. Static methods only. */
final class AgencyResults {

    static final Published NOTHING_PUBLISHED = new Published(Optional.empty(), Optional.empty());

    private AgencyResults() {}

    /** The overall score and the band as they were published. */
    record Published(Optional<Score> overall, Optional<Band> band) {}

    /** What was published; an overall score that is printed in several ways says nothing. */
    static Published publishedOf(AssessmentResult result, Edition edition) {
        if (result.getPublished().isEmpty()) {
            return NOTHING_PUBLISHED;
        }
        PublishedFigures figures = result.getPublished().get();
        return new Published(
                figures.getOverall()
                        .filter(figure -> figure.getValues().size() == 1)
                        .map(figure -> figure.getValues().get(0)),
                figures.getBand()
                        .flatMap(name -> edition.getBands().stream()
                                .filter(band -> band.isCalled(name))
                                .findFirst()));
    }

    static AgencyResult of(KnownAgency agency, ScoreCard card, Published published, FormPlaces places, int... scores) {
        boolean computed = card.getOverall().isPresent();
        Optional<Score> overall = computed ? card.getOverall() : published.overall();
        return new AgencyResult(
                agency,
                places,
                Hundredths.of(overall),
                !computed && overall.isPresent(),
                !card.getInconsistencies().isEmpty(),
                computed ? card.getBand().orElse(null) : bandOf(published, card.getEdition()),
                places.keptOf(scores),
                contributions(card));
    }

    /** The band that was published or, where the total alone decides, the one that it leads to. */
    private static @Nullable AwardedBand bandOf(Published published, Edition edition) {
        if (published.band().isPresent()) {
            return awarded(published.band().get(), BandSource.PUBLISHED);
        }
        return published
                .overall()
                .flatMap(edition::bandOf)
                .map(band -> awarded(band, BandSource.COMPUTED))
                .orElse(null);
    }

    private static AwardedBand awarded(Band band, BandSource source) {
        return AwardedBand.builder()
                .code(band.getCode())
                .nameTh(band.getNameTh())
                .nameEn(band.getNameEn())
                .source(source)
                .provisional(false)
                .build();
    }

    private static List<Optional<Score>> contributions(ScoreCard card) {
        List<Optional<Score>> all = new ArrayList<>();
        for (FormNode tool : card.getEdition().form().getTools()) {
            all.add(card.getTools().stream()
                    .filter(found -> found.getCode().equals(tool.getCode()))
                    .findFirst()
                    .flatMap(ToolScore::getContribution));
        }
        return List.copyOf(all);
    }
}
