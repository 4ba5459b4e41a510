package io.github.openita.core.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.overview.agency.NamedAgency;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.overview.plain.PlainForm;
import io.github.openita.core.overview.step.FoundStep;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.BandSource;
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

    private final NamedAgency agency;
    private final YearForm form;
    private final short overall;
    private final boolean published;
    private final boolean differing;
    private final @Nullable AwardedBand band;
    /** The name that the form has for the band that was published; nothing where that is {@link #band}. */
    private final @Nullable String publishedBand;
    /** Hundredths of the overall score that was published and the scores contradict. */
    private final short publishedOverall;

    private final short[] scores;
    /** What each tool brings in the overall score, in the order of the form; nothing where the kept scores say it. */
    private final @Nullable List<Optional<Score>> contributions;
    /** The single score that keeps it from the next band; nothing where there is none, or nobody asked. */
    private final @Nullable FoundStep step;

    AgencyResult(
            NamedAgency agency,
            YearForm form,
            int overall,
            boolean published,
            boolean differing,
            @Nullable AwardedBand band,
            @Nullable String publishedBand,
            int publishedOverall,
            short[] scores,
            @Nullable List<Optional<Score>> contributions,
            @Nullable FoundStep step) {
        this.agency = agency;
        this.form = form;
        this.overall = (short) overall;
        this.published = published;
        this.differing = differing;
        this.band = band;
        this.publishedBand = isPublished(band) ? null : publishedBand;
        this.publishedOverall = (short) publishedOverall;
        this.scores = scores;
        this.contributions = contributions;
        this.step = step;
    }

    private static boolean isPublished(@Nullable AwardedBand band) {
        return band != null && band.getSource() == BandSource.PUBLISHED;
    }

    /**
     * {@return a builder of a result as it stands in a document of an overview, with nothing else set}
     *
     * @param edition the edition that it was scored by
     * @param agency the agency
     */
    public static AgencyResultBuilder builder(Edition edition, Agency agency) {
        return new AgencyResultBuilder(edition, agency);
    }

    /** {@return the agency} */
    public Agency getAgency() {
        return agency.agency();
    }

    NamedAgency known() {
        return agency;
    }

    /** What is kept of each node; not to be changed. */
    short[] scores() {
        return scores;
    }

    /** {@return the edition it was scored by} */
    public Edition getEdition() {
        return form.nodes().edition();
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

    /**
     * {@return the name that the form has for the band that was published, whatever the scores come to; empty where none
     * was, or none of the form}
     */
    public Optional<String> getPublishedBand() {
        return isPublished(band) ? getBand().map(AwardedBand::getNameTh) : Optional.ofNullable(publishedBand);
    }

    /**
     * {@return the overall score that was published, where the scores come to another one; of several that were published
     * the first of these. Empty where none was, or the scores agree with it or make none}
     */
    public Optional<Score> getPublishedOverall() {
        return Hundredths.toScore(publishedOverall);
    }

    /** {@return the shown scores of tools, their parts and indicators, as far as they are assessed} */
    public SortedMap<NodeCode, Score> getScores() {
        SortedMap<NodeCode, Score> known = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            NodeCode code = form.nodes().node(i).getCode();
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
        return form.nodes().keptNumber(code).flatMap(number -> Hundredths.toScore(scores[number]));
    }

    /** Hundredths of the overall score. */
    int overall() {
        return overall;
    }

    /** What each tool brings in the overall score; tools by their order in the form. */
    List<Optional<Score>> contributions() {
        if (contributions != null) {
            return contributions;
        }
        PlainForm plain = form.plain();
        return plain == null ? List.of() : plain.contributions(scores);
    }

    @Nullable
    FoundStep step() {
        return step;
    }

    /** The rank of the band among those of the edition, 0 for the highest; −1 where it is not known. */
    int bandRank() {
        return band == null ? -1 : form.nodes().rankOf(band.getCode());
    }

    boolean isProvisional() {
        return band != null && band.isProvisional();
    }

    YearForm form() {
        return form;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencyResult that
                && getAgency().equals(that.getAgency())
                && getEdition().nameWithRevision().equals(that.getEdition().nameWithRevision())
                && overall == that.overall
                && published == that.published
                && differing == that.differing
                && Objects.equals(band, that.band)
                && Objects.equals(publishedBand, that.publishedBand)
                && publishedOverall == that.publishedOverall
                && Arrays.equals(scores, that.scores);
    }

    @Override
    public int hashCode() {
        return Objects.hash(getAgency(), overall, Arrays.hashCode(scores));
    }

    /** {@return the name, the year and the overall score} */
    @Override
    public String toString() {
        return agency + " "
                + getEdition().getFiscalYear() + " "
                + getOverall().map(Score::toString).orElse("—");
    }
}
