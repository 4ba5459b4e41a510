package io.github.openita.io.proofreading.data;

import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.scoring.DerivedScore;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.proofreading.heading.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data that a document is held against. Immutable.
 *
 * @param cards the results, the oldest first; none for a document that is of no result
 * @param series the same, where there are several
 * @param edition the form whose codes the document names, where it is known
 * @param titles the titles of that form
 * @param years the fiscal years that the document may name on its cover
 * @param planned the fiscal year of its measures
 * @param progress the progress that it reports
 * @param tables the tables that such a document has, one of each set
 */
public record KnownData(
        List<ScoreCard> cards,
        Optional<Series> series,
        Optional<Edition> edition,
        Optional<Titles> titles,
        Set<FiscalYear> years,
        Optional<FiscalYear> planned,
        Optional<ProgressReport> progress,
        List<Set<TableKind>> tables) {

    /** Copies the lists and the set. */
    public KnownData {
        cards = List.copyOf(cards);
        years = Set.copyOf(years);
        tables = tables.stream().map(Set::copyOf).toList();
    }

    /** The newest result; empty where the document is of none. */
    public Optional<ScoreCard> last() {
        return cards.isEmpty() ? Optional.empty() : Optional.of(cards.get(cards.size() - 1));
    }

    /** The result of a year; the last one where no year is named, none of a year that is not known. */
    public Optional<ScoreCard> card(Optional<Integer> year) {
        return year.isEmpty()
                ? last()
                : cards.stream().filter(card -> yearOf(card) == year.get()).reduce((one, other) -> other);
    }

    /** The fiscal year of a result (B.E.). */
    public static int yearOf(ScoreCard card) {
        return card.getEdition().getFiscalYear().getValue();
    }

    /** All figures that a result has of something: of the whole and of each part. */
    public List<Score> scores(ScoreCard card, Subject subject) {
        if (subject.code().isEmpty()) {
            return card.getOverall().stream().toList();
        }
        NodeCode code = codeIn(card, subject.code().get().whole());
        List<Score> scores = new ArrayList<>();
        if (code != null) {
            card.scores().forEach((node, score) -> {
                if (node.whole().equals(code)) {
                    scores.add(score);
                }
            });
            for (DerivedScore derived : card.getDerived()) {
                if (derived.getCode().whole().equals(code)) {
                    scores.addAll(List.of(derived.getScore(), derived.getLow(), derived.getHigh()));
                }
            }
        }
        return scores;
    }

    /** What a place of the last form was in the form of one of the results. */
    private @Nullable NodeCode codeIn(ScoreCard card, NodeCode code) {
        Optional<NodeCode> here = Optional.of(code);
        for (int i = cards.size() - 1; i > 0 && cards.get(i) != card; i--) {
            int step = i - 1;
            here = here.flatMap(
                    node -> series.flatMap(all -> all.getComparisons().get(step).oldCodeOf(node)));
        }
        return here.orElse(null);
    }

    /** Whether an item got nothing in the last result, in every figure that there is of it. */
    public boolean isZero(NodeCode code) {
        List<Score> scores = last().map(card -> scores(card, Subject.of(code))).orElse(List.of());
        return !scores.isEmpty()
                && scores.stream().allMatch(score -> score.rounded().equals(Score.ZERO));
    }
}
