package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Results in the order of their years. */
public final class OldestFirst {

    private OldestFirst() {}

    /** The oldest first; where results of one agency were given otherwise, that is said. */
    public static List<ScoreCard> of(List<ScoreCard> cards, Console console, Language language) {
        List<ScoreCard> sorted = cards.stream()
                .sorted(Comparator.comparing(card -> card.getEdition().getFiscalYear()))
                .toList();
        if (sorted.equals(cards)
                || Series.of(sorted).getComparisons().stream().anyMatch(Comparison::ofDifferentAgencies)) {
            return cards;
        }
        String years = sorted.stream()
                .map(card -> card.getEdition().getFiscalYear().toString())
                .collect(Collectors.joining(", "));
        console.tell(List.of(BilingualText.of(
                        "เรียงปีเก่าก่อน: " + years + " (ลำดับที่ระบุไว้ต่างไป)",
                        "the oldest first: " + years + " (they were given in another order)")
                .in(language)));
        return sorted;
    }
}
