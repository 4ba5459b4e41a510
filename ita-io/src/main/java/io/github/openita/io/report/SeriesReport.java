package io.github.openita.io.report;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.ComparisonRow;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Several results in a row: tools and indicators of the last form through the years, then each step by itself. */
final class SeriesReport {

    private final Series series;
    private final Language language;
    private final Wording wording;
    private final List<ScoreCard> cards;
    private final Edition last;

    SeriesReport(Series series, Language language) {
        this.series = series;
        this.language = language;
        wording = new Wording(language);
        cards = series.getCards();
        last = cards.get(cards.size() - 1).getEdition();
    }

    Report build() {
        List<Report.Column> columns = new ArrayList<>();
        columns.add(Report.Column.words(wording.say("รหัส", "Code")));
        columns.add(Report.Column.words(wording.say("ตัวชี้วัด", "Name")));
        cards.forEach(card -> columns.add(Report.Column.number(
                wording.say("ปี ", "FY ") + card.getEdition().getFiscalYear())));
        Report.Builder report = Report.titled(wording.say("ผลการประเมิน ITA รายปี: ", "ITA results over the years: ")
                + cards.stream()
                        .map(card -> card.getEdition().getFiscalYear().toString())
                        .collect(Collectors.joining(", ")));
        cards.get(cards.size() - 1)
                .getAgency()
                .map(wording::describe)
                .filter(text -> !text.isEmpty())
                .ifPresent(report::paragraph);
        report.table(columns, rows());
        for (Comparison comparison : series.getComparisons()) {
            ComparisonReport step = new ComparisonReport(comparison, language);
            report.heading(step.years());
            step.addTo(report, step.years() + " · ");
        }
        return report.build();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        FormNames names = new FormNames(last, wording);
        for (Tool tool : last.getWeights().keySet()) {
            rows.add(row(NodeCode.of(tool).toString(), names.of(NodeCode.of(tool)), scores(NodeCode.of(tool))));
            for (Indicator indicator : last.indicatorsOf(tool)) {
                NodeCode code = NodeCode.ofIndicator(indicator.getNumber());
                rows.add(row("  " + code, names.of(code), scores(code)));
            }
        }
        rows.add(row(
                "",
                wording.say("คะแนนภาพรวม", "Overall score"),
                cards.stream().map(card -> Wording.shown(card.getOverall())).toList()));
        rows.add(row(
                "",
                wording.say("ระดับ", "Level"),
                cards.stream()
                        .map(card -> card.getBand().map(wording::describe).orElse("—"))
                        .toList()));
        return rows;
    }

    private static List<String> row(String code, String name, List<String> figures) {
        List<String> row = new ArrayList<>(List.of(code, name));
        row.addAll(figures);
        return row;
    }

    /** The scores of a place of the last form, followed back from each year to the one before. */
    private List<String> scores(NodeCode code) {
        List<String> scores = new ArrayList<>();
        Optional<NodeCode> here = Optional.of(code);
        for (int i = cards.size() - 1; i >= 0; i--) {
            Optional<Score> score = here.flatMap(cards.get(i)::scoreOf);
            scores.add(0, Wording.shown(score));
            int step = i - 1;
            here = step < 0
                    ? Optional.empty()
                    : here.flatMap(known -> before(series.getComparisons().get(step), known));
        }
        return scores;
    }

    private static Optional<NodeCode> before(Comparison comparison, NodeCode code) {
        boolean isNew =
                comparison.onlyNew().stream().anyMatch(row -> row.getCode().equals(code));
        return isNew
                ? Optional.empty()
                : comparison.getRows().stream()
                        .filter(row -> row.getCode().equals(code))
                        .filter(row -> !comparison.onlyOld().contains(row))
                        .findFirst()
                        .map((ComparisonRow row) -> row.getOldCode().orElse(code));
    }
}
