package io.github.openita.core.analysis;

import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /**
     * {@return the series of one agency through its years: the oldest first, in whatever order the cards are given}
     *
     * @param cards at least one score card
     * @throws InvalidInputException where there is none, where two are surely of different agencies, or of one fiscal year
     */
    public static Series throughTheYears(List<ScoreCard> cards) {
        for (int i = 0; i < cards.size(); i++) {
            for (ScoreCard later : cards.subList(i + 1, cards.size())) {
                refuseOtherAgency(cards.get(i), later);
            }
        }
        Map<FiscalYear, ScoreCard> byYear = new TreeMap<>();
        for (ScoreCard card : cards) {
            FiscalYear year = card.getEdition().getFiscalYear();
            if (byYear.put(year, card) != null) {
                throw new InvalidInputException(
                        "มีผลของปี " + year + " มากกว่าหนึ่งผล: ใช้ปีละหนึ่งผล",
                        "there is more than one result of " + year + ": take one of each year");
            }
        }
        return of(List.copyOf(byYear.values()));
    }

    private static void refuseOtherAgency(ScoreCard one, ScoreCard two) {
        one.getAgency()
                .ifPresent(own -> two.getAgency().filter(own::isOtherThan).ifPresent(other -> {
                    FiscalYear year = one.getEdition().getFiscalYear();
                    FiscalYear otherYear = two.getEdition().getFiscalYear();
                    throw new InvalidInputException(
                            "ผลปี " + year + " เป็นของ " + own.quotedBeside(other) + " แต่ผลปี " + otherYear
                                    + " เป็นของ " + other.quotedBeside(own) + ": ใช้ผลของหน่วยงานเดียวกัน",
                            "the result of " + year + " is of " + own.quotedBeside(other) + ", the one of " + otherYear
                                    + " of " + other.quotedBeside(own) + ": take results of one agency");
                }));
    }

    /** {@return the results in their order} */
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
