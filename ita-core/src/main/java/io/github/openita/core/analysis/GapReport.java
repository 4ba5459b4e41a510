package io.github.openita.core.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.DerivedScore;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A gap analysis as a document: what is lost where, and one path. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface GapReport {

    /** {@return the edition it was scored by} */
    Edition getEdition();

    /** {@return the agency, where the result says whose it is} */
    Optional<Agency> getAgency();

    /** {@return the overall score; empty where a tool is not assessed} */
    Optional<Score> getOverall();

    /** {@return the band; empty where there is none} */
    Optional<AwardedBand> getBand();

    /** {@return the sum of all gaps; empty where a tool is not assessed} */
    Optional<Points> getLost();

    /**
     * {@return 100 less the shown overall score and less that sum, of either sign; empty where a tool is not
     * assessed}
     */
    Optional<Points> getRoundingDifference();

    /** {@return the gaps, by what they cost} */
    @Value.Redacted
    List<Gap> getGaps();

    /** {@return the highest node codes of which nothing is known} */
    @Value.Redacted
    List<NodeCode> getNotAssessed();

    /** {@return the scores of parts that only follow from others; what they lose is in the gaps of their wholes} */
    @Value.Redacted
    List<DerivedScore> getDerived();

    /** {@return the path; empty at the highest band, or where there is no overall score or no band} */
    @Value.Redacted
    Optional<BandPath> getNextBand();

    /** {@return a builder with nothing set} */
    static ImmutableGapReport.Builder builder() {
        return ImmutableGapReport.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableGapReport.Builder toBuilder() {
        return builder().from(this);
    }
}
