package io.github.openita.core.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an overview keeps of one agency's result of one year: the shown scores of tools, their parts and indicators.
 * This class is immutable and thread-safe.
 */
public final class AgencyResult {

    private final Agency agency;
    private final FormPlaces places;
    private final int overall;
    private final boolean published;
    private final boolean differing;
    private final @Nullable AwardedBand band;
    private final short[] scores;
    /** What each tool brings in the overall score, in the order of the form. */
    private final List<Optional<Score>> contributions;

    AgencyResult(
            Agency agency,
            FormPlaces places,
            int overall,
            boolean published,
            boolean differing,
            @Nullable AwardedBand band,
            short[] scores,
            List<Optional<Score>> contributions) {
        this.agency = agency;
        this.places = places;
        this.overall = overall;
        this.published = published;
        this.differing = differing;
        this.band = band;
        this.scores = scores;
        this.contributions = contributions;
    }

    /** The same of that agency, which is equal. */
    AgencyResult withAgency(Agency same) {
        return same == agency
                ? this
                : new AgencyResult(same, places, overall, published, differing, band, scores, contributions);
    }

    /** {@return the agency} */
    public Agency getAgency() {
        return agency;
    }

    /** {@return the edition it was scored by} */
    public Edition getEdition() {
        return places.edition();
    }

    /** {@return the shown overall score; empty where it is not assessed} */
    public Optional<Score> getOverall() {
        return Hundredths.toScore(overall);
    }

    /** {@return whether the overall score is the published one, since the given scores do not make one} */
    public boolean isPublished() {
        return published;
    }

    /** {@return whether figures of the result differ from each other, or from what was published} */
    public boolean isDiffering() {
        return differing;
    }

    /** {@return the band; empty where it is not known} */
    public Optional<AwardedBand> getBand() {
        return Optional.ofNullable(band);
    }

    /** {@return the shown scores of tools, their parts and indicators, as far as they are assessed} */
    public SortedMap<NodeCode, Score> getScores() {
        SortedMap<NodeCode, Score> known = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            NodeCode code = places.node(i).getCode();
            Hundredths.toScore(scores[i]).ifPresent(score -> known.put(code, score));
        }
        return Collections.unmodifiableSortedMap(known);
    }

    /**
     * {@return the shown score there; empty where it is not assessed, or no tool, part of one or indicator}
     *
     * @param code a node code
     */
    public Optional<Score> scoreOf(NodeCode code) {
        return places.keptNumber(code).flatMap(number -> Hundredths.toScore(scores[number]));
    }

    /** Hundredths of the overall score. */
    int overall() {
        return overall;
    }

    /** What each tool brings in the overall score; tools by their order in the form. */
    List<Optional<Score>> contributions() {
        return contributions;
    }

    FormPlaces places() {
        return places;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencyResult that
                && agency.equals(that.agency)
                && getEdition().nameWithRevision().equals(that.getEdition().nameWithRevision())
                && overall == that.overall
                && published == that.published
                && differing == that.differing
                && Objects.equals(band, that.band)
                && Arrays.equals(scores, that.scores)
                && contributions.equals(that.contributions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agency, overall, Arrays.hashCode(scores));
    }

    /** {@return the name, the year and the overall score} */
    @Override
    public String toString() {
        return agency.getName().or(agency::getId).orElse("") + " "
                + getEdition().getFiscalYear() + " "
                + getOverall().map(Score::toString).orElse("—");
    }
}
