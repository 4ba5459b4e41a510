package io.github.openita.core.scoring;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A scored result (ผลคะแนน): the overall score, the band, and every level of the form of which anything is given.
 * Immutable and thread-safe.
 *
 * <p>A document of a card holds the figures that people are shown: what is read from it equals {@link #toShown()}, not
 * the card. Store the {@linkplain AssessmentResult result} that a card was scored from, and score it again.
 *
 * <p>Scores are exact; {@link Score#toString()} shows them as printed. What is not assessed is empty, never
 * zero.
 */
@ItaModel
@Value.Immutable
public interface ScoreCard {

    /** {@return the edition it was scored by} */
    Edition getEdition();

    /** {@return the agency, where the result says whose it is} */
    Optional<Agency> getAgency();

    /** {@return the overall score (คะแนนภาพรวม), exact; empty where a tool is not assessed} */
    Optional<Score> getOverall();

    /** {@return the band; empty where the overall score is not assessed or the scheme has no bands} */
    Optional<AwardedBand> getBand();

    /** {@return the tools of which anything is given, in the order of the form} */
    @Value.Redacted
    List<ToolScore> getTools();

    /**
     * {@return the highest node codes under which nothing is given though a score above them needs it, in the order of
     * the form}
     */
    @Value.Redacted
    List<NodeCode> getNotAssessed();

    /** {@return the scores of parts that follow from the others and stand nowhere else on the card} */
    @Value.Redacted
    List<DerivedScore> getDerived();

    /** {@return which scores of questions are read as those of one part, though the result does not say so} */
    @Value.Redacted
    List<PartReading> getReadings();

    /**
     * {@return the figures that differ: first what the result gives beside what finer scores make of it, then overall,
     * band and the others as they were published, in the order of the form}
     */
    @Value.Redacted
    List<Inconsistency> getInconsistencies();

    /** {@return what other groupings of the items would move; empty where the edition has none, or they move nothing} */
    @Value.Redacted
    List<RegroupedScores> getOtherGroupings();

    /**
     * {@return the scores that it was made from; of a card that was read from a document, all that stand on it. Two cards
     * with the same figures are equal whatever these are.}
     */
    @Value.Auxiliary
    @Value.Redacted
    @Value.Default
    default KnownScores getKnown() {
        return KnownScores.of(scores());
    }

    /**
     * {@return the exact score there; empty where it is not assessed or not on the card}
     *
     * @param code a node code at any level, with a part or without
     */
    default Optional<Score> scoreOf(NodeCode code) {
        return Optional.ofNullable(scores().get(code));
    }

    /** {@return every score on the card, exact, by its node code; none that is only derived} */
    default NavigableMap<NodeCode, Score> scores() {
        return CardScores.of(this);
    }

    /** {@return the nodes of the form, tool by tool, with what each score here comes from} */
    default List<ScoreNode> nodes() {
        return ScoreTree.of(getEdition(), getKnown()).getTools();
    }

    /** {@return this card with every figure rounded to two decimals, half-up, as people are shown it} */
    default ScoreCard toShown() {
        return ShownCard.of(this);
    }

    /** {@return a builder with nothing set} */
    static ImmutableScoreCard.Builder builder() {
        return ImmutableScoreCard.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableScoreCard.Builder toBuilder() {
        return builder().from(this);
    }
}
