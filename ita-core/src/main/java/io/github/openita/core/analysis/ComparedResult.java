package io.github.openita.core.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.Inconsistency;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One of the two results that are compared. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface ComparedResult {

    /** {@return the agency, where the result says whose it is} */
    Optional<Agency> getAgency();

    /** {@return the edition it was scored by} */
    Edition getEdition();

    /** {@return the overall score, exact; empty where a tool is not assessed} */
    Optional<Score> getOverall();

    /** {@return the band; empty where the overall score is not assessed or the scheme has no bands} */
    Optional<AwardedBand> getBand();

    /** {@return the figures of this result that differ from each other; the comparison is of the computed ones} */
    @Value.Redacted
    List<Inconsistency> getInconsistencies();

    /**
     * {@return what a comparison says of it as a whole}
     *
     * @param card a score card
     */
    static ComparedResult of(ScoreCard card) {
        return builder()
                .agency(card.getAgency())
                .edition(card.getEdition())
                .overall(card.getOverall())
                .band(card.getBand())
                .inconsistencies(card.getInconsistencies())
                .build();
    }

    /** {@return a builder with nothing set} */
    static ImmutableComparedResult.Builder builder() {
        return ImmutableComparedResult.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableComparedResult.Builder toBuilder() {
        return builder().from(this);
    }
}
