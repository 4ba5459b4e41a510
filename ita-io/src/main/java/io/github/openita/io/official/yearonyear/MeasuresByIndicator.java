package io.github.openita.io.official.yearonyear;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.official.draft.Cells;
import io.github.openita.io.official.draft.MeasureCells;
import io.github.openita.io.official.result.ResultSentences;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures for every indicator of the form: those of the plan, else what is drafted from what was lost, else that it is to
 * be kept as it is.
 */
final class MeasuresByIndicator {

    private final ScoreCard card;
    private final Edition edition;
    private final MeasurePlan plan;
    private final MeasurePlan draft;

    MeasuresByIndicator(ScoreCard card, MeasurePlan plan, MeasurePlan draft) {
        this.card = card;
        edition = card.getEdition();
        this.plan = plan;
        this.draft = draft;
    }

    /** ตัวชี้วัด / มาตรการ / ผลการวิเคราะห์ / ขั้นตอน / ช่วงเวลา / ผู้รับผิดชอบ. */
    Table build() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Indicator indicator : edition.getIndicators()) {
            String name = indicator.getNumber()
                    + indicator.getNameTh().map(text -> " " + text).orElse("");
            for (Measure measure : measuresOf(indicator)) {
                rows.add(List.of(
                        Cell.of(name),
                        MeasureCells.activity(measure, edition),
                        measure.getAnalysis().map(Cell::of).orElseGet(() -> Cells.gap("ระบุผลการวิเคราะห์")),
                        MeasureCells.steps(measure),
                        MeasureCells.period(measure),
                        MeasureCells.responsible(measure)));
                name = "";
            }
        }
        return new Table(
                Optional.empty(),
                List.of(),
                List.of(
                        Column.words("ตัวชี้วัด"),
                        Column.words("มาตรการ หรือโครงการ หรือกิจกรรม"),
                        Column.words("ผลการวิเคราะห์ตัวชี้วัด"),
                        Column.words("ขั้นตอนหรือวิธีการดำเนินการ"),
                        Column.words("ช่วงระยะเวลาการดำเนินการ"),
                        Column.words("ผู้รับผิดชอบ")),
                rows,
                true);
    }

    private List<Measure> measuresOf(Indicator indicator) {
        List<Measure> planned = measuresOf(indicator, plan);
        List<Measure> found = planned.isEmpty() ? measuresOf(indicator, draft) : planned;
        return found.isEmpty() ? List.of(kept(indicator)) : found;
    }

    private List<Measure> measuresOf(Indicator indicator, MeasurePlan from) {
        return from.getMeasures().stream()
                .filter(measure -> indicatorOf(measure)
                        .filter(number -> number == indicator.getNumber())
                        .isPresent())
                .toList();
    }

    private Optional<Integer> indicatorOf(Measure measure) {
        return measure.getIndicator()
                .or(() -> measure.getAnswers().stream()
                        .flatMap(code -> edition.form().find(code.whole()).stream())
                        .flatMap(node -> node.at(Level.INDICATOR).stream())
                        .map(FormNode::getCode)
                        .flatMap(code -> code.getIndicator().stream())
                        .findFirst());
    }

    private Measure kept(Indicator indicator) {
        NodeCode code = NodeCode.ofIndicator(indicator.getNumber());
        boolean known = card.scoreOf(code).isPresent();
        return Measure.builder()
                .id("kept")
                .addAnswer(code)
                .activity(
                        known
                                ? Optional.of("รักษาระดับการดำเนินการตาม" + ThaiProse.node(code, edition))
                                : Optional.empty())
                .analysis(card.scoreOf(code)
                        .map(score -> "ได้ " + ThaiProse.points(score)
                                + edition.getTarget()
                                        .map(target -> " " + ResultSentences.reached(score, target))
                                        .orElse("")))
                .build();
    }
}
