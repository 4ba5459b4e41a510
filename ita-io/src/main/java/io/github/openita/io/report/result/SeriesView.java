package io.github.openita.io.report.result;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.io.report.draft.Charts;
import io.github.openita.io.report.draft.Charts.Scores;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart.Kind;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Several results in a row: tools and indicators of the last form through the years, then each step by itself. */
public final class SeriesView {

    private final Series series;
    private final Language language;
    private final Wording wording;
    private final List<ScoreCard> cards;
    private final Edition last;
    /** Whether it goes from agency to agency rather than from year to year. */
    private final boolean ofAgencies;

    public SeriesView(Series series, Language language) {
        this.series = series;
        this.language = language;
        wording = new Wording(language);
        cards = series.getCards();
        last = cards.get(cards.size() - 1).getEdition();
        ofAgencies = series.getComparisons().stream().anyMatch(Comparison::ofDifferentAgencies);
    }

    /** What a result is called among the others: its year or, of different agencies, the agency with its year. */
    private String nameOf(ScoreCard card) {
        String year = wording.say("ปี ", "FY ") + card.getEdition().getFiscalYear();
        return ofAgencies ? card.getAgency().map(Wording::nameOf).orElse("—") + " " + year : year;
    }

    public ReportDraft draft() {
        List<Column> columns = new ArrayList<>();
        columns.add(wording.words("รหัส", "Code"));
        columns.add(wording.words("ตัวชี้วัด", "Name"));
        cards.forEach(card -> columns.add(Column.number(nameOf(card))));
        ReportDraft report = ReportDraft.titled(
                wording.say("ผลการประเมิน ITA รายปี: ", "ITA results over the years: ")
                        + cards.stream()
                                .map(card -> card.getEdition().getFiscalYear().toString())
                                .collect(Collectors.joining(", ")),
                wording.language());
        wording.named(cards.get(cards.size() - 1).getAgency().filter(agency -> !ofAgencies))
                .ifPresent(report::paragraph);
        report.printed(this::addCharts);
        Table table = Tables.ofCells(columns, rows());
        report.table(table).main(table);
        report.technical(cards.stream()
                .map(card -> new FormNames(card.getEdition(), wording).technical())
                .distinct()
                .collect(Collectors.joining(" · ")));
        for (Comparison comparison : series.getComparisons()) {
            ComparisonView step = new ComparisonView(comparison, language);
            report.heading(step.years());
            step.addTo(report, step.years() + " · ");
        }
        return report;
    }

    private void addCharts(ReportDraft report) {
        Charts charts = new Charts(wording);
        FormNames names = new FormNames(last, wording);
        List<String> years = cards.stream()
                .map(card -> ofAgencies
                        ? nameOf(card)
                        : card.getEdition().getFiscalYear().toString())
                .toList();
        charts.ofScores(
                        Kind.LINES,
                        wording.say("คะแนนภาพรวมรายปี", "Overall score over the years"),
                        years,
                        List.of(new Scores(
                                wording.say("คะแนนภาพรวม", "Overall score"),
                                cards.stream().map(ScoreCard::getOverall).toList())),
                        last)
                .ifPresent(report::add);
        List<NodeCode> codes = last.getIndicators().stream()
                .map(indicator -> NodeCode.ofIndicator(indicator.getNumber()))
                .toList();
        List<Scores> scores = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            int at = year;
            scores.add(new Scores(
                    nameOf(cards.get(year)),
                    codes.stream().map(code -> scores(code).get(at)).toList()));
        }
        charts.ofScores(
                        Kind.BARS,
                        wording.say("คะแนนรายตัวชี้วัดรายปี", "Scores of the indicators over the years"),
                        codes.stream().map(names::withCode).toList(),
                        scores,
                        last)
                .ifPresent(report::add);
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        FormNames names = new FormNames(last, wording);
        for (Tool tool : last.getWeights().keySet()) {
            rows.add(row(0, NodeCode.of(tool), names));
            for (Indicator indicator : last.indicatorsOf(tool)) {
                rows.add(row(1, NodeCode.ofIndicator(indicator.getNumber()), names));
            }
        }
        rows.add(row(
                Cell.of(""),
                wording.say("คะแนนภาพรวม", "Overall score"),
                cards.stream()
                        .map(card -> Tables.number(Wording.shown(card.getOverall())))
                        .toList()));
        rows.add(row(
                Cell.of(""),
                wording.say("ระดับ", "Band"),
                cards.stream()
                        .map(card ->
                                Cell.of(card.getBand().map(wording::describe).orElse("—")))
                        .toList()));
        return rows;
    }

    private List<Cell> row(int depth, NodeCode code, FormNames names) {
        List<Optional<Score>> scores = scores(code);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            cells.add(Tables.score(scores.get(i), cards.get(i).getEdition()));
        }
        return row(Cell.of(code.toString()).withIndent(depth), names.of(code), cells);
    }

    private static List<Cell> row(Cell code, String name, List<Cell> figures) {
        List<Cell> row = new ArrayList<>(List.of(code, Cell.of(name)));
        row.addAll(figures);
        return row;
    }

    /** The scores of a place of the last form, followed back from each year to the one before. */
    private List<Optional<Score>> scores(NodeCode code) {
        List<Optional<Score>> scores = new ArrayList<>();
        Optional<NodeCode> here = Optional.of(code);
        for (int i = cards.size() - 1; i >= 0; i--) {
            scores.add(0, here.flatMap(cards.get(i)::scoreOf));
            int step = i - 1;
            here = step < 0
                    ? Optional.empty()
                    : here.flatMap(series.getComparisons().get(step)::oldCodeOf);
        }
        return scores;
    }
}
