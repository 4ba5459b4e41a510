package io.github.openita.io.official.result;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Chart.Kind;
import io.github.openita.io.report.model.Chart.Series;
import io.github.openita.io.report.model.Chart.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Charts of scores, held against the target of the form. Static methods only; thread-safe. */
public final class ScoreCharts {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private ScoreCharts() {}

    /** The scores of the tools; empty where none is known. */
    public static Optional<Chart> byTool(ScoreCard card) {
        List<NodeCode> tools = card.getEdition().getWeights().keySet().stream()
                .map(NodeCode::of)
                .toList();
        return bars(
                "ผลการประเมินรายเครื่องมือ",
                tools,
                tools.stream().map(NodeCode::toString).toList(),
                List.of(card),
                ScoreCard::scoreOf);
    }

    /** The scores of the indicators, of one result or of several; empty where none is known. */
    public static Optional<Chart> byIndicator(List<ScoreCard> cards, Counterparts scores) {
        List<Indicator> indicators = last(cards).getEdition().getIndicators();
        return bars(
                "ผลการประเมินรายตัวชี้วัด",
                indicators.stream()
                        .map(indicator -> NodeCode.ofIndicator(indicator.getNumber()))
                        .toList(),
                indicators.stream()
                        .map(indicator -> indicator.getNumber()
                                + indicator.getNameTh().map(name -> " " + name).orElse(""))
                        .toList(),
                cards,
                scores);
    }

    /** The tools and the overall score through the years. */
    public static Chart throughTheYears(List<ScoreCard> cards, Counterparts scores) {
        Edition edition = last(cards).getEdition();
        List<Series> lines = new ArrayList<>();
        for (Tool tool : edition.getWeights().keySet()) {
            lines.add(new Series(
                    tool.name(),
                    cards.stream()
                            .map(card -> figure(scores.of(card, NodeCode.of(tool))))
                            .toList()));
        }
        lines.add(new Series(
                "คะแนนภาพรวม",
                cards.stream().map(card -> figure(card.getOverall())).toList()));
        List<String> years = cards.stream().map(ScoreCharts::year).toList();
        String overall = cards.stream()
                .map(card -> year(card) + " "
                        + card.getOverall().map(ThaiProse::points).orElse("ไม่ทราบคะแนน"))
                .collect(Collectors.joining(", "));
        // Lines of two years hide each other: bars stand side by side.
        boolean bars = cards.size() <= 2;
        return new Chart(
                bars ? Kind.BARS : Kind.LINES,
                "คะแนนภาพรวมและคะแนนรายเครื่องมือ รายปี",
                bars ? lines.stream().map(Series::name).toList() : years,
                bars ? turned(lines, years) : lines,
                FULL,
                target(edition),
                "คะแนนภาพรวม: " + overall);
    }

    /** A series for each year instead of one for each score. */
    private static List<Series> turned(List<Series> scores, List<String> years) {
        return IntStream.range(0, years.size())
                .mapToObj(year -> new Series(
                        "ปี " + years.get(year),
                        scores.stream().map(one -> one.values().get(year)).toList()))
                .toList();
    }

    /** Finds the score of a place of the last form in the result of any year. */
    public interface Counterparts {
        Optional<Score> of(ScoreCard card, NodeCode code);
    }

    private static Optional<Chart> bars(
            String title, List<NodeCode> codes, List<String> labels, List<ScoreCard> cards, Counterparts scores) {
        Function<ScoreCard, List<Optional<Score>>> all =
                card -> codes.stream().map(code -> scores.of(card, code)).toList();
        if (cards.stream().flatMap(card -> all.apply(card).stream()).noneMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        List<Series> series = cards.stream()
                .map(card -> new Series(
                        "ปี " + year(card),
                        all.apply(card).stream().map(ScoreCharts::figure).toList()))
                .toList();
        String said = cards.stream()
                .map(card -> "ปี " + year(card) + ": "
                        + said(
                                codes.stream()
                                        .map(code ->
                                                ThaiProse.node(code, last(cards).getEdition()))
                                        .toList(),
                                all.apply(card)))
                .collect(Collectors.joining(" · "));
        return Optional.of(new Chart(
                Kind.BARS, title, labels, series, FULL, target(last(cards).getEdition()), said));
    }

    private static String said(List<String> names, List<Optional<Score>> scores) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parts.add(names.get(i) + " " + scores.get(i).map(ThaiProse::points).orElse("ไม่ทราบคะแนน"));
        }
        return String.join(", ", parts);
    }

    private static Optional<BigDecimal> figure(Optional<Score> score) {
        return score.map(Score::toShown);
    }

    private static Optional<Target> target(Edition edition) {
        return edition.getTarget().map(score -> new Target("ค่าเป้าหมาย " + ThaiProse.limit(score), score.toShown()));
    }

    private static ScoreCard last(List<ScoreCard> cards) {
        return cards.get(cards.size() - 1);
    }

    private static String year(ScoreCard card) {
        return card.getEdition().getFiscalYear().toString();
    }
}
