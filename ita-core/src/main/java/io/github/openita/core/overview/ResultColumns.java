package io.github.openita.core.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.overview.agency.KnownAgencies;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.overview.plain.PlainForm;
import io.github.openita.core.overview.plain.Published;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of results, each of one node of the form: it prepares row after row for the collector that gave
 * it, as that would the {@linkplain AssessmentResult result} that the row stands for. This class is thread-safe.
 */
public final class ResultColumns {

    private final YearForm form;
    private final KnownAgencies agencies;
    private final boolean paths;
    private final List<NodeCode> codes;
    /** The column of each indicator of the form; nothing where one has none. */
    private final int @Nullable [] indicators;

    ResultColumns(YearForm form, KnownAgencies agencies, boolean paths, List<NodeCode> codes) {
        this.form = form;
        this.agencies = agencies;
        this.paths = paths;
        this.codes = List.copyOf(codes);
        refuse(edition(), this.codes);
        PlainForm plain = form.plain();
        indicators = plain == null ? null : columnsOf(plain.indicators(), this.codes);
    }

    private static void refuse(Edition edition, List<NodeCode> codes) {
        Set<NodeCode> seen = new HashSet<>();
        for (NodeCode code : codes) {
            edition.refusalOf(code).ifPresent(refusal -> {
                throw new InvalidInputException(refusal);
            });
            if (!seen.add(code)) {
                throw new InvalidInputException(
                        code + " ซ้ำ: ให้เหลือเพียงคอลัมน์เดียว", code + " stands twice: keep one column");
            }
        }
    }

    private static int @Nullable [] columnsOf(List<FormNode> indicators, List<NodeCode> codes) {
        int[] columns = new int[indicators.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = codes.indexOf(indicators.get(i).getCode());
            if (columns[i] < 0) {
                return null;
            }
        }
        return columns;
    }

    /**
     * Scores a row and does all else that takes time, but adds nothing yet.
     *
     * @param agency the agency, as the collector {@linkplain OverviewCollector#named names} it
     * @param scores what the row has in each of these columns, in their order; empty where that is not assessed
     * @param overall the overall score that was published
     * @param band the band that was published, as printed
     * @return the result, to be {@linkplain OverviewCollector#add(PreparedResult) added} to the collector
     * @throws IllegalArgumentException where there are not as many scores as columns, or another collector names the agency
     */
    public PreparedResult prepare(
            KnownAgency agency, List<Optional<Score>> scores, Optional<Score> overall, Optional<String> band) {
        refuse(agency, scores.size());
        PreparedResult prepared = preparedPlainly(agency, shown(scores), overall, band);
        return prepared == null ? form.prepare(resultOf(agency, scores, overall, band), agencies, paths) : prepared;
    }

    /**
     * Scores a row of scores of two decimals and does all else that takes time, but adds nothing yet.
     *
     * @param agency the agency, as the collector {@linkplain OverviewCollector#named names} it
     * @param hundredths what the row has in each of these columns, in their order, in hundredths of a point, 0 to 10000; −1
     *     where that is not assessed
     * @param overall the overall score that was published
     * @param band the band that was published, as printed
     * @return the result, to be {@linkplain OverviewCollector#add(PreparedResult) added} to the collector
     * @throws IllegalArgumentException where there are not as many scores as columns, one is out of range, or another
     *     collector names the agency
     */
    public PreparedResult prepareShown(
            KnownAgency agency, int[] hundredths, Optional<Score> overall, Optional<String> band) {
        refuse(agency, hundredths.length);
        for (int score : hundredths) {
            if (score < Hundredths.NONE || score > Hundredths.FULL) {
                throw new IllegalArgumentException("a score of " + score + " hundredths");
            }
        }
        PreparedResult prepared = preparedPlainly(agency, hundredths, overall, band);
        if (prepared != null) {
            return prepared;
        }
        List<Optional<Score>> scores = new ArrayList<>();
        for (int score : hundredths) {
            scores.add(Hundredths.toScore(score));
        }
        return form.prepare(resultOf(agency, scores, overall, band), agencies, paths);
    }

    private void refuse(KnownAgency agency, int scores) {
        if (!agency.named().isOf(agencies)) {
            throw new IllegalArgumentException("another collector names " + agency);
        }
        if (scores != codes.size()) {
            throw new IllegalArgumentException(scores + " scores in " + codes.size() + " columns");
        }
    }

    /** A row in hundredths; nothing where a score has more than two decimals. */
    private static int @Nullable [] shown(List<Optional<Score>> scores) {
        int[] hundredths = new int[scores.size()];
        for (int i = 0; i < hundredths.length; i++) {
            Optional<Score> score = scores.get(i);
            if (score.isPresent() && !PlainForm.isPrinted(score.get())) {
                return null;
            }
            hundredths[i] = Hundredths.of(score);
        }
        return hundredths;
    }

    /** What is prepared in whole numbers; nothing where the row or the form takes more than that. */
    private @Nullable PreparedResult preparedPlainly(
            KnownAgency agency, int @Nullable [] hundredths, Optional<Score> overall, Optional<String> band) {
        PlainForm plain = form.plain();
        int[] all = hundredths == null ? null : ofIndicators(hundredths);
        return plain == null || all == null
                ? null
                : form.prepare(plain, agency.named(), all, Published.of(overall, band), paths);
    }

    /** The scores of all indicators; nothing where the row says anything else, or less. */
    private int @Nullable [] ofIndicators(int... hundredths) {
        int said = 0;
        for (int score : hundredths) {
            said += score == Hundredths.NONE ? 0 : 1;
        }
        if (indicators == null || said != indicators.length) {
            return null;
        }
        int[] all = new int[indicators.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = hundredths[indicators[i]];
            if (all[i] == Hundredths.NONE) {
                return null;
            }
        }
        return all;
    }

    /**
     * {@return the result that a row stands for}
     *
     * @param agency the agency
     * @param scores what the row has in each of these columns, in their order
     * @param overall the overall score that was published
     * @param band the band that was published, as printed
     */
    private AssessmentResult resultOf(
            KnownAgency agency, List<Optional<Score>> scores, Optional<Score> overall, Optional<String> band) {
        return AssessmentResult.builder()
                .agency(agency.getAgency())
                .edition(edition().nameWithRevision())
                .scores(KnownScores.ofRow(codes, scores))
                .published(PublishedFigures.ofWhole(overall, band))
                .build();
    }

    private Edition edition() {
        return form.nodes().edition();
    }

    /** {@return the edition and the node codes} */
    @Override
    public String toString() {
        return edition().nameWithRevision() + " " + codes;
    }
}
