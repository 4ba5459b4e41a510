package io.github.openita.core.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.scoring.DerivedScore;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Agency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A result by issue (การวิเคราะห์ผลรายประเด็น): what is at fault, what is to develop, what is to keep, and which items
 * the edition's recommendations point to. Immutable and thread-safe.
 *
 * <p>An edition without issues is reviewed by indicator: by its questions and items as far as their scores are known,
 * else by the sub-indicator or the indicator itself. A question with its parts of EIT is one row; where only one part is
 * known, that part is the row.
 */
@ItaModel
@Value.Immutable
public interface Review {

    /** {@return the edition that was scored by} */
    Edition getEdition();

    /** {@return the agency, where the result says whose it is} */
    Optional<Agency> getAgency();

    /** {@return the thresholds between the classes} */
    Thresholds getThresholds();

    /** {@return the issues or, where the edition has none, the indicators, in the order of the form} */
    @Value.Redacted
    List<ReviewArea> getAreas();

    /** {@return the scores of parts that only follow from others; none of them is a row} */
    @Value.Redacted
    List<DerivedScore> getDerived();

    /**
     * {@return its review by the standard thresholds}
     *
     * @param card a score card
     */
    static Review of(ScoreCard card) {
        return of(card, Thresholds.standard());
    }

    /**
     * {@return its review}
     *
     * @param card a score card
     * @param thresholds the thresholds between the classes
     */
    static Review of(ScoreCard card, Thresholds thresholds) {
        return new CardReview(card, thresholds).build();
    }

    /** {@return a builder with nothing set} */
    static ImmutableReview.Builder builder() {
        return ImmutableReview.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableReview.Builder toBuilder() {
        return builder().from(this);
    }
}
