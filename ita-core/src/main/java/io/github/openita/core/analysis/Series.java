package io.github.openita.core.analysis;

import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several results in a row, each compared with the one before it. This class is immutable and thread-safe. */
public final class Series {

    private final List<ScoreCard> cards;
    private final List<Comparison> comparisons;

    private Series(List<ScoreCard> cards) {
        this.cards = cards;
        List<Comparison> pairs = new ArrayList<>();
        for (int i = 1; i < cards.size(); i++) {
            pairs.add(Comparison.of(cards.get(i - 1), cards.get(i)));
        }
        comparisons = List.copyOf(pairs);
    }

    /**
     * {@return the series}
     *
     * @param cards at least one score card, in the order to compare them, the oldest first
     * @throws InvalidInputException where there is none
     */
    public static Series of(List<ScoreCard> cards) {
        if (cards.isEmpty()) {
            throw new InvalidInputException("ไม่มีผล: ต้องมีอย่างน้อยหนึ่งผล", "no results: give at least one");
        }
        return new Series(List.copyOf(cards));
    }

    /** {@return the results in the order given} */
    public List<ScoreCard> getCards() {
        return cards;
    }

    /** {@return each result but the first, compared with the one before it; empty for a single result} */
    public List<Comparison> getComparisons() {
        return comparisons;
    }

    /** {@return the fiscal years and their overall scores, {@code 2567 95.42, 2568 98.27}} */
    @Override
    public String toString() {
        return cards.stream()
                .map(card -> card.getEdition().getFiscalYear() + " "
                        + card.getOverall().map(Score::toString).orElse("—"))
                .collect(Collectors.joining(", "));
    }
}
