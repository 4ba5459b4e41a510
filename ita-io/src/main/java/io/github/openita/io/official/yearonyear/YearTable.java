package io.github.openita.io.official.yearonyear;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.io.official.draft.Cells;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.SpanningHeading;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The indicators, the tools and the whole, year beside year, with the change of the last step in words, points and
 * percent.
 *
 * @param years the results
 */
record YearTable(Years years) {

    /** So many years stand side by side on a page that stands upright. */
    private static final int ON_ONE_PAGE = 2;

    Table build() {
        Edition edition = years.edition();
        List<List<Cell>> rows = new ArrayList<>();
        for (Tool tool : edition.getWeights().keySet()) {
            String shown = tool.name();
            for (Indicator indicator : edition.indicatorsOf(tool)) {
                rows.add(row(
                        shown,
                        Integer.toString(indicator.getNumber()),
                        indicator.getNameTh().orElse(""),
                        NodeCode.ofIndicator(indicator.getNumber())));
                shown = "";
            }
            rows.add(row(shown, "", "คะแนนรวม " + tool, NodeCode.of(tool)));
        }
        rows.add(row(
                "",
                "",
                "คะแนนภาพรวม",
                years.cards().stream()
                        .map(card -> Cells.score(card.getOverall(), card.getEdition()))
                        .toList(),
                years.change()));
        rows.add(bands());
        int count = years.cards().size();
        List<Column> columns = new ArrayList<>(
                List.of(Column.words("เครื่องมือ"), Column.words("ลำดับ"), Column.words("รายละเอียดตัวชี้วัด")));
        years.cards()
                .forEach(card -> columns.add(
                        Column.number(card.getEdition().getFiscalYear().toString())));
        columns.add(Column.number("คะแนน"));
        columns.add(Column.number("ร้อยละ"));
        columns.add(Column.words("ผล"));
        return new Table(
                Optional.empty(),
                List.of(
                        new SpanningHeading("", 3),
                        new SpanningHeading("คะแนน ปีงบประมาณ พ.ศ.", count),
                        new SpanningHeading("การเปลี่ยนแปลง", 3)),
                columns,
                rows,
                count > ON_ONE_PAGE);
    }

    private List<Cell> row(String tool, String number, String name, NodeCode code) {
        List<Cell> scores = new ArrayList<>();
        for (ScoreCard card : years.cards()) {
            Optional<Score> score = years.scoreOf(card, code);
            scores.add(Cells.score(score, card.getEdition()));
        }
        return row(tool, number, name, scores, years.change(code));
    }

    private static List<Cell> row(
            String tool, String number, String name, List<Cell> scores, Optional<YearChange> change) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(tool), Cell.of(number), Cell.of(name)));
        row.addAll(scores);
        row.add(change.map(known -> new Cell(known.signed(), Optional.of(known.difference()), 0, Tone.NONE))
                .orElse(Cell.of("—")));
        row.add(Cell.of(change.flatMap(YearChange::signedPercent).orElse("—")));
        row.add(change.map(known -> Cell.of(known.word()).withTone(tone(known))).orElse(Cell.of("—")));
        return row;
    }

    private static Tone tone(YearChange change) {
        int sign = change.difference().signum();
        return sign > 0 ? Tone.FULL : sign < 0 ? Tone.AT_RISK : Tone.NONE;
    }

    private List<Cell> bands() {
        List<Cell> cells = years.cards().stream()
                .map(card -> Cell.of(card.getBand().map(AwardedBand::getNameTh).orElse("—")))
                .toList();
        Optional<AwardedBand> old = years.beforeLast().getBand();
        Optional<AwardedBand> newer = years.last().getBand();
        boolean same = old.isPresent()
                && newer.isPresent()
                && old.get().getNameTh().equals(newer.get().getNameTh());
        List<Cell> row = new ArrayList<>(List.of(Cell.of(""), Cell.of(""), Cell.of("ระดับผลการประเมิน")));
        row.addAll(cells);
        row.addAll(List.of(Cell.of(""), Cell.of(""), Cell.of(same ? "ระดับเดิม" : "")));
        return row;
    }
}
