package io.github.openita.io.report.draft;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.Score;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Chart.Kind;
import io.github.openita.io.report.model.Chart.Series;
import io.github.openita.io.report.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Charts of what views say in tables, each with the same said in a sentence or two.
 *
 * @param wording the words of the report
 */
public record Charts(Wording wording) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Scores of several places.
     *
     * @param name what the scores are of, such as a year
     * @param scores one for each place
     */
    public record Scores(String name, List<Optional<Score>> scores) {

        Series series() {
            return new Series(
                    name,
                    scores.stream().map(score -> score.map(Charts::figure)).toList());
        }
    }

    /** Scores from 0 to 100 with the target of the form; nothing where no score is known. */
    public Optional<Chart> ofScores(
            Kind kind, String title, List<String> places, List<Scores> scores, Edition edition) {
        boolean known = scores.stream().flatMap(one -> one.scores().stream()).anyMatch(Optional::isPresent);
        if (!known) {
            return Optional.empty();
        }
        Optional<Chart.Target> target = edition.getTarget()
                .map(score -> new Chart.Target(
                        wording.say("ค่าเป้าหมาย ", "Target ") + Wording.figure(score), figure(score)));
        return Optional.of(new Chart(
                kind,
                title,
                places,
                scores.stream().map(Scores::series).toList(),
                HUNDRED,
                target,
                said(places, scores, edition)));
    }

    /** The highest and the lowest of each series, and what is below the target. */
    private String said(List<String> places, List<Scores> scores, Edition edition) {
        return scores.stream()
                .map(one -> (scores.size() == 1 ? "" : one.name() + ": ") + ends(places, one.scores(), edition))
                .collect(Collectors.joining(" · "));
    }

    private String ends(List<String> places, List<Optional<Score>> scores, Edition edition) {
        int highest = -1;
        int lowest = -1;
        List<String> below = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Optional<Score> score = scores.get(i);
            if (score.isEmpty()) {
                continue;
            }
            highest = highest < 0 || score.get().compareTo(scores.get(highest).orElseThrow()) > 0 ? i : highest;
            lowest = lowest < 0 || score.get().compareTo(scores.get(lowest).orElseThrow()) < 0 ? i : lowest;
            if (isBelow(score.get(), edition)) {
                below.add(places.get(i));
            }
        }
        if (highest < 0) {
            return wording.say("ไม่มีคะแนน", "no scores");
        }
        String ends = wording.say("สูงสุด ", "highest ")
                + named(places, scores, highest)
                + (scores.size() == 1 ? "" : wording.say(" ต่ำสุด ", ", lowest ") + named(places, scores, lowest));
        return edition.getTarget()
                .map(target -> ends
                        + (below.isEmpty()
                                ? wording.say(
                                        " ทุกรายการที่ทราบถึงค่าเป้าหมาย ", "; all that is known reaches the target ")
                                : wording.say(" ต่ำกว่าค่าเป้าหมาย ", "; below the target "))
                        + Wording.figure(target)
                        + (below.isEmpty() ? "" : ": " + String.join(", ", below)))
                .orElse(ends);
    }

    /** A score as it is shown. */
    private static BigDecimal figure(Score score) {
        return score.toShown();
    }

    private static boolean isBelow(Score score, Edition edition) {
        return edition.getTarget()
                .filter(target -> score.rounded().compareTo(target) < 0)
                .isPresent();
    }

    private static String named(List<String> places, List<Optional<Score>> scores, int place) {
        return places.get(place) + " " + scores.get(place).orElseThrow();
    }

    /** Numbers of things, from 0 to the highest of them. */
    public Chart ofCounts(String title, List<String> places, List<Series> counts, String alternative) {
        BigDecimal highest = counts.stream()
                .flatMap(series -> series.values().stream())
                .flatMap(Optional::stream)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE)
                .max(BigDecimal.ONE);
        return new Chart(Kind.BARS, title, places, counts, highest, Optional.empty(), alternative);
    }

    /** Shares in percent. */
    public Chart ofPercents(String title, List<String> places, Series percents, String alternative) {
        return new Chart(Kind.BARS, title, places, List.of(percents), HUNDRED, Optional.empty(), alternative);
    }
}
