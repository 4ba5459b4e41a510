package io.github.openita.io.official.yearonyear;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;

/**
 * Results of several years, asked by the places of the last form. What has no counterpart in an earlier form has no score
 * there.
 *
 * @param series two results or more, the oldest first
 */
record Years(Series series) {

    List<ScoreCard> cards() {
        return series.getCards();
    }

    ScoreCard last() {
        return cards().get(cards().size() - 1);
    }

    ScoreCard beforeLast() {
        return cards().get(cards().size() - 2);
    }

    Edition edition() {
        return last().getEdition();
    }

    /** The score of a place of the last form in one of the results. */
    Optional<Score> scoreOf(ScoreCard card, NodeCode code) {
        return codeIn(card, code).flatMap(card::scoreOf);
    }

    /** What a place of the last form was in the form of one of the results. */
    Optional<NodeCode> codeIn(ScoreCard card, NodeCode code) {
        Optional<NodeCode> here = Optional.of(code);
        for (int i = cards().size() - 1; i > 0 && cards().get(i) != card; i--) {
            Comparison step = series.getComparisons().get(i - 1);
            here = here.flatMap(step::oldCodeOf);
        }
        return here;
    }

    /** How the score of a place moved in the last step. */
    Optional<YearChange> change(NodeCode code) {
        return YearChange.of(scoreOf(beforeLast(), code), scoreOf(last(), code));
    }

    /** How the overall score moved in the last step. */
    Optional<YearChange> change() {
        return YearChange.of(beforeLast().getOverall(), last().getOverall());
    }
}
