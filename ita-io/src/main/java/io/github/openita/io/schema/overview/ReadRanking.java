package io.github.openita.io.schema.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.overview.AgencyResult;
import io.github.openita.core.overview.RankedAgency;
import io.github.openita.core.overview.YearMove;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.schema.shape.Reading;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is read of an agency in the ranking of an overview. Used for one, not shared. */
final class ReadRanking {

    private final Edition edition;
    /** Whether the codes of the scores were held against the edition. */
    private final boolean known;

    @Nullable
    Integer rank;

    Agency agency = Agency.builder().build();

    @Nullable
    Score overall;

    boolean published;
    boolean differing;

    @Nullable
    AwardedBand band;

    @Nullable
    String publishedBand;

    @Nullable
    Score publishedOverall;

    Map<NodeCode, Score> scores = Map.of();

    @Nullable
    YearMove move;

    ReadRanking(Reading reading) {
        edition = OverviewShapes.editionIn(reading);
        known = reading.edition().isPresent();
    }

    RankedAgency build() {
        AgencyResult result = AgencyResult.builder(edition, agency)
                .overall(Optional.ofNullable(overall))
                .published(published)
                .differing(differing)
                .band(Optional.ofNullable(band))
                .publishedBand(Optional.ofNullable(publishedBand))
                .publishedOverall(Optional.ofNullable(publishedOverall))
                .scores(known ? scores : Map.of())
                .build();
        return RankedAgency.of(Optional.ofNullable(rank), result, Optional.ofNullable(move));
    }
}
