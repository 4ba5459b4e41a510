package th.go.example.agency.page;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A year's result in the table of an agency, as shown.
 *
 * @param year its fiscal year
 * @param edition the edition that it is of
 * @param iit the score of IIT
 * @param eit the score of EIT
 * @param oit the score of OIT
 * @param overall the overall score
 * @param change by how much it differs from the result before
 * @param direction whether it rose or fell: {@code up}, {@code down}, {@code same}; empty where that cannot be told
 * @param band the band
 * @param version what a later file for this year replaces
 */
record ResultRow(
        String year,
        String edition,
        String iit,
        String eit,
        String oit,
        String overall,
        String change,
        String direction,
        String band,
        long version) {

    /** Returns a row for each card, the newest first. */
    static List<ResultRow> of(List<ScoreCard> cards, List<Long> versions, Wording words) {
        if (cards.isEmpty()) {
            return List.of();
        }
        List<Comparison> comparisons = Series.of(cards).getComparisons();
        List<ResultRow> rows = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            Optional<Comparison> before = i == 0 ? Optional.empty() : Optional.of(comparisons.get(i - 1));
            rows.add(of(cards.get(i), before, versions.get(i), words));
        }
        Collections.reverse(rows);
        return rows;
    }

    private static ResultRow of(ScoreCard card, Optional<Comparison> before, long version, Wording words) {
        return new ResultRow(
                card.getEdition().getFiscalYear().toString(),
                card.getEdition().getName(),
                words.score(tool(card, "IIT")),
                words.score(tool(card, "EIT")),
                words.score(tool(card, "OIT")),
                words.score(card.getOverall()),
                words.change(before.flatMap(Comparison::getDifference)),
                before.flatMap(Comparison::getChange)
                        .map(change -> change.getCode())
                        .orElse(""),
                words.band(card.getBand()),
                version);
    }

    private static Optional<Score> tool(ScoreCard card, String code) {
        return card.getTools().stream()
                .filter(tool -> tool.getCode().toString().equals(code))
                .findFirst()
                .flatMap(ToolScore::getScore);
    }
}
