package io.github.openita.core.analysis;

import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

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
     * @param cards at least two score cards, in the order to compare them, the oldest first
     * @return the series
     * @throws InvalidInputException where there are fewer than two
     */
    public static Series of(List<ScoreCard> cards) {
        if (cards.size() < 2) {
            throw new InvalidInputException(
                    "มีผลเพียง " + cards.size() + ": ต้องมีอย่างน้อยสองผลจึงจะเปรียบเทียบได้",
                    cards.size() + " results: it takes at least two to compare");
        }
        return new Series(List.copyOf(cards));
    }

    /** {@return the results in the order given} */
    public List<ScoreCard> getCards() {
        return cards;
    }

    /** {@return each result but the first, compared with the one before it} */
    public List<Comparison> getComparisons() {
        return comparisons;
    }
}
