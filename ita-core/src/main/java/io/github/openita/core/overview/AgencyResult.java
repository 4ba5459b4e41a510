package io.github.openita.core.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.overview.agency.NamedAgency;
import io.github.openita.core.overview.form.FormPlaces;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.overview.plain.PlainForm;
import io.github.openita.core.overview.step.FoundStep;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
            short[] scores,
            @Nullable List<Optional<Score>> contributions,
            @Nullable FoundStep step) {
        this.agency = agency;
        this.form = form;
        this.overall = (short) overall;
        this.published = published;
        this.differing = differing;
        this.band = band;
        this.scores = scores;
        this.contributions = contributions;
        this.step = step;
    }

    /**
     * {@return a result as it stands in a document of an overview, without a band}
     *
     * @param edition the edition that it was scored by
     * @param agency the agency
     * @param overall the shown overall score; empty where it is not assessed
     * @param scores the shown scores of tools, their parts and indicators
     * @throws InvalidInputException where the edition has no such tool, part or indicator; the message names the code
     */
    public static AgencyResult of(
            Edition edition, Agency agency, Optional<Score> overall, Map<NodeCode, Score> scores) {
        YearForm form = YearForm.of(edition);
        FormPlaces places = form.places();
        short[] kept = new short[places.kept()];
        Arrays.fill(kept, (short) Hundredths.NONE);
        scores.forEach((code, score) -> {
            int number = places.keptNumber(code)
                    .orElseThrow(() -> new InvalidInputException(
                            code + " ไม่ใช่เครื่องมือ ส่วน หรือตัวชี้วัดของ " + edition.getName(),
                            code + " is no tool, part or indicator of " + edition.getName()));
            kept[number] = (short) Hundredths.of(score);
        });
        return new AgencyResult(
                NamedAgency.read(agency),
                form,
                Hundredths.of(overall),
                false,
                false,
                null,
                kept,
                Collections.nCopies(edition.form().getTools().size(), Optional.empty()),
                null);
    }

    /**
     * {@return the same result with that band}
     *
     * @param awarded the band
     */
    public AgencyResult withBand(AwardedBand awarded) {
        return new AgencyResult(agency, form, overall, published, differing, awarded, scores, contributions, step);
    }

    /**
     * {@return the same result, its overall score the published one or not}
     *
     * @param isPublished what {@link #isPublished()} says from now on
     */
    public AgencyResult withPublished(boolean isPublished) {
        return new AgencyResult(agency, form, overall, isPublished, differing, band, scores, contributions, step);
    }

    /**
     * {@return the same result, its figures differing or not}
     *
     * @param isDiffering what {@link #isDiffering()} says from now on
     */
    public AgencyResult withDiffering(boolean isDiffering) {
        return new AgencyResult(agency, form, overall, published, isDiffering, band, scores, contributions, step);
    }

    /** {@return the agency} */
    public Agency getAgency() {
        return agency.agency();
    }

    NamedAgency known() {
        return agency;
    }

    /** What is kept at each place; not to be changed. */
    short[] scores() {
        return scores;
    }

    /** {@return the edition it was scored by} */
    public Edition getEdition() {
        return form.places().edition();
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
            NodeCode code = form.places().node(i).getCode();
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
        return form.places().keptNumber(code).flatMap(number -> Hundredths.toScore(scores[number]));
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
        return band == null ? -1 : form.places().rankOf(band.getCode());
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
