package io.github.openita.io.agencies;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.overview.KnownAgency;
import io.github.openita.core.overview.PreparedResult;
import io.github.openita.core.overview.ResultColumns;
import io.github.openita.core.problem.Place;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a table of many agencies that can be used. This class is immutable and thread-safe. */
public final class AgencyScoresRow {

    private final Agency agency;
    private final AgencyForm form;
    /** In hundredths, {@link RawRow#BLANK} where there is none; nothing where they are not all such. */
    private final int @Nullable [] hundredths;

    private final @Nullable List<Optional<Score>> scores;
    private final Optional<Score> overall;
    private final Optional<String> band;
    private final @Nullable String sheet;
    private final int line;

    AgencyScoresRow(
            Agency agency,
            AgencyForm form,
            List<Optional<Score>> scores,
            Optional<Score> overall,
            Optional<String> band,
            @Nullable String sheet,
            int line) {
        this(agency, form, null, Collections.unmodifiableList(scores), overall, band, sheet, line);
    }

    AgencyScoresRow(
            Agency agency,
            AgencyForm form,
            int[] hundredths,
            Optional<Score> overall,
            Optional<String> band,
            @Nullable String sheet,
            int line) {
        this(agency, form, hundredths, null, overall, band, sheet, line);
    }

    private AgencyScoresRow(
            Agency agency,
            AgencyForm form,
            int @Nullable [] hundredths,
            @Nullable List<Optional<Score>> scores,
            Optional<Score> overall,
            Optional<String> band,
            @Nullable String sheet,
            int line) {
        this.agency = agency;
        this.form = form;
        this.hundredths = hundredths;
        this.scores = scores;
        this.overall = overall;
        this.band = band;
        this.sheet = sheet;
        this.line = line;
    }

    static Score scoreOf(int hundredths) {
        return Score.of(Points.ofFraction(hundredths, 100));
    }

    AgencyForm form() {
        return form;
    }

    /** {@return the agency, which has a name or an identifier} */
    public Agency getAgency() {
        return agency;
    }

    /** {@return the edition that it is of} */
    public Edition getEdition() {
        return form.edition();
    }

    /** {@return the node codes of the columns of scores, each once} */
    public List<NodeCode> getCodes() {
        return form.codes();
    }

    /**
     * {@return whether its columns are those of another row: both stand on one sheet of one table, and are of one edition}
     *
     * @param other a row
     */
    public boolean hasColumnsOf(AgencyScoresRow other) {
        return form == other.form;
    }

    /** {@return the score in each of these columns; empty where that is not assessed} */
    public List<Optional<Score>> getScores() {
        if (scores != null) {
            return scores;
        }
        List<Optional<Score>> all = new ArrayList<>();
        for (int score : Objects.requireNonNull(hundredths)) {
            all.add(score == RawRow.BLANK ? Optional.empty() : Optional.of(scoreOf(score)));
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * {@return the row, prepared for an overview}
     *
     * @param columns the columns of its {@linkplain #getEdition() edition} and {@linkplain #getCodes() codes}
     * @param named the agency, as the overview names it
     * @throws IllegalArgumentException where the columns and the agency are of two overviews
     */
    public PreparedResult prepare(ResultColumns columns, KnownAgency named) {
        return hundredths == null
                ? columns.prepare(named, getScores(), overall, band)
                : columns.prepareShown(named, hundredths, overall, band);
    }

    /** {@return the overall score that was published} */
    public Optional<Score> getOverall() {
        return overall;
    }

    /** {@return the band that was published, as printed} */
    public Optional<String> getBand() {
        return band;
    }

    /** {@return where it stands} */
    public Place getPlace() {
        return sheet == null ? Place.of("", line, 1) : Place.onSheet(sheet, "", line, 1);
    }

    /** {@return the result that it says} */
    public AssessmentResult toResult() {
        return AssessmentResult.builder()
                .agency(agency)
                .edition(Editions.nameOf(getEdition()))
                .scores(KnownScores.ofRow(getCodes(), getScores()))
                .published(PublishedFigures.ofWhole(overall, band))
                .build();
    }

    /** {@return the agency, the edition and the line} */
    @Override
    public String toString() {
        return agency.getName().or(agency::getId).orElse("") + " "
                + getEdition().getFiscalYear() + ", line " + line;
    }
}
