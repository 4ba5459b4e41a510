package io.github.openita.core.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A gap analysis as a document: what is lost where, and one path. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
    "edition",
    "agency",
    "overall",
    "band",
    "lost",
    "roundingDifference",
    "gaps",
    "notAssessed",
    "nextBand"
})
public interface GapReport {

    /** {@return the edition it was scored by} */
    Edition getEdition();

    /** {@return the agency, where the result says whose it is} */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    Optional<Agency> getAgency();

    /** {@return the overall score; {@code null} where a tool is not assessed} */
    @Nullable
    Score getOverall();

    /** {@return the level; {@code null} where there is none} */
    @Nullable
    AwardedBand getBand();

    /** {@return the sum of all gaps; {@code null} where a tool is not assessed} */
    @Nullable
    Points getLost();

    /**
     * {@return 100 less the shown overall score and less that sum, of either sign; {@code null} where a tool is not
     * assessed}
     */
    @Nullable
    Points getRoundingDifference();

    /** {@return the gaps, by what they cost} */
    List<Gap> getGaps();

    /** {@return the highest addresses of which nothing is known} */
    List<NodeCode> getNotAssessed();

    /** {@return the path; {@code null} at the highest level, or where there is no overall score or no level} */
    @Nullable
    BandPath getNextBand();

    /** {@return a builder with nothing set} */
    static ImmutableGapReport.Builder builder() {
        return ImmutableGapReport.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableGapReport.Builder toBuilder() {
        return builder().from(this);
    }
}
