package io.github.openita.io.official.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.IssueArea;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.official.draft.MeasureCells;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of measures as agencies write them. Static methods only; thread-safe. */
final class MeasureTables {

    private MeasureTables() {}

    /**
     * ประเด็นที่ / มาตรการ / ผู้รับผิดชอบ / ขั้นตอน / วัน เดือน ปี: every issue of the form with its measures, then what
     * answers none; an issue without one is to be kept as it is.
     */
    static Table byIssue(MeasurePlan plan, Edition edition) {
        List<List<Cell>> rows = new ArrayList<>();
        for (IssueArea issue : edition.getIssueAreas()) {
            List<Measure> measures = plan.getMeasures().stream()
                    .filter(measure -> measure.getIssue()
                            .filter(number -> number == issue.getNumber())
                            .isPresent())
                    .toList();
            String name = "(" + issue.getNumber() + ") " + issue.getNameTh();
            if (measures.isEmpty()) {
                rows.add(kept(name, "รักษาระดับการดำเนินการในประเด็นนี้"));
            }
            addAll(rows, measures, name, edition);
        }
        String above = "";
        for (Measure measure : plan.getMeasures()) {
            boolean ofNone = measure.getIssue()
                    .filter(number -> edition.getIssueAreas().stream().anyMatch(issue -> issue.getNumber() == number))
                    .isEmpty();
            if (ofNone) {
                String subject = subject(measure, edition);
                addAll(rows, List.of(measure), subject.equals(above) ? "" : subject, edition);
                above = subject;
            }
        }
        return new Table(
                Optional.empty(),
                List.of(),
                List.of(
                        Column.words("ประเด็นที่"),
                        Column.words("มาตรการ/โครงการ/กิจกรรม"),
                        Column.words("ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง"),
                        Column.words("ขั้นตอน/วิธีปฏิบัติ"),
                        Column.words("วัน เดือน ปี ที่ดำเนินการ")),
                rows,
                true);
    }

    private static void addAll(List<List<Cell>> rows, List<Measure> measures, String name, Edition edition) {
        String shown = name;
        for (Measure measure : measures) {
            rows.add(List.of(
                    Cell.of(shown),
                    MeasureCells.activity(measure, edition),
                    MeasureCells.responsible(measure),
                    MeasureCells.steps(measure),
                    MeasureCells.period(measure)));
            shown = "";
        }
    }

    private static List<Cell> kept(String name, String activity) {
        Measure open = Measure.builder().id("kept").build();
        return List.of(
                Cell.of(name),
                Cell.of(activity),
                MeasureCells.responsible(open),
                MeasureCells.steps(open),
                MeasureCells.period(open));
    }

    /** What a measure is about that answers no issue: its indicator, or its own words. */
    private static String subject(Measure measure, Edition edition) {
        return measure.getIndicator()
                .map(number -> ThaiProse.node(NodeCode.ofIndicator(number), edition))
                .or(measure::getSubject)
                .orElse("—");
    }
}
