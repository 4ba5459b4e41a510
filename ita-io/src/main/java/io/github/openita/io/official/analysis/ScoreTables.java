package io.github.openita.io.official.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.scoring.DerivedScore;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.io.official.draft.Cells;
import io.github.openita.io.official.result.TargetRow;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of the scores of one result, with the headings that agencies use. Static methods only; thread-safe. */
final class ScoreTables {

    private ScoreTables() {}

    /** แบบสำรวจ / ตัวชี้วัดที่ / รายละเอียดตัวชี้วัด / คะแนน. */
    static Table byIndicator(ScoreCard card) {
        Edition edition = card.getEdition();
        List<List<Cell>> rows = new ArrayList<>();
        for (Tool tool : edition.getWeights().keySet()) {
            String shown = tool.name();
            for (Indicator indicator : edition.indicatorsOf(tool)) {
                rows.add(List.of(
                        Cell.of(shown),
                        Cell.of(Integer.toString(indicator.getNumber())),
                        Cell.of(indicator.getNameTh().orElse("")),
                        Cells.score(card.scoreOf(NodeCode.ofIndicator(indicator.getNumber())), edition)));
                shown = "";
            }
        }
        return new Table(
                Optional.empty(),
                List.of(),
                List.of(
                        Column.words("แบบสำรวจ"),
                        Column.words("ตัวชี้วัดที่"),
                        Column.words("รายละเอียดตัวชี้วัด"),
                        Column.number("คะแนน")),
                rows,
                false);
    }

    /** Each tool and part held against the target, and where its score is from. */
    static Table target(ScoreCard card, Score target) {
        Edition edition = card.getEdition();
        List<List<Cell>> rows = new ArrayList<>();
        for (TargetRow row : TargetRow.of(card)) {
            boolean part = row.code().getPart().isPresent();
            String said = row.reaches(target)
                    .map(reached -> reached ? "บรรลุ" : "ไม่บรรลุ")
                    .orElse("ไม่ทราบ");
            Tone tone = row.reaches(target)
                    .map(reached -> reached ? Tone.FULL : Tone.LOST)
                    .orElse(Tone.NONE);
            rows.add(List.of(
                    Cell.of(
                                    part
                                            ? ThaiProse.node(row.code(), edition)
                                            : row.code().toString())
                            .withIndent(part ? 1 : 0),
                    Cells.score(row.score(), edition),
                    Cell.of(said).withTone(tone),
                    Cell.of(source(row))));
        }
        return new Table(
                Optional.empty(),
                List.of(),
                List.of(
                        Column.words("เครื่องมือ"),
                        Column.number("คะแนน"),
                        Column.words("ผล"),
                        Column.words("ที่มาของคะแนน")),
                rows,
                false);
    }

    private static String source(TargetRow row) {
        return row.derived()
                .map(ScoreTables::range)
                .orElse(row.score().isPresent() ? "ผลการประเมิน" : "ไม่มีคะแนนในผลการประเมิน");
    }

    private static String range(DerivedScore derived) {
        return "คำนวณย้อนจากคะแนนรวมและอีกส่วน (" + derived.getLow() + "–" + derived.getHigh() + ")";
    }
}
