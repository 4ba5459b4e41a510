package io.github.openita.io.official.actions;

import io.github.openita.core.edition.Item;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.MatrixRole;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.Paper;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.responsibility.Workload;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.official.draft.Cells;
import io.github.openita.io.official.draft.DocumentDraft;
import io.github.openita.io.official.draft.DocumentTables;
import io.github.openita.io.official.draft.Doubts;
import io.github.openita.io.official.wording.ThaiFormNames;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Cover;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.SpanningHeading;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was done by the measures (การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน): actions, who is
 * responsible for which data, and the way of the data to the web site. Used for one document, not shared.
 */
public final class ActionsDocument {

    private static final String MEASURES = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";

    /** A chart of more people cannot be read. */
    private static final int MOST_IN_CHART = 7;

    private final MatrixCheck check;
    private final ResponsibilityMatrix matrix;
    private final ActionOutcomes outcomes;
    private final Optional<RowFinding> mismatch;
    private final ThaiFormNames names;
    private final DocumentDraft draft;

    /** A document of a matrix and, where it is there, of the report that says what became of its actions. */
    public ActionsDocument(MatrixCheck check, Optional<ProgressReport> progress) {
        this.check = check;
        this.matrix = check.getMatrix();
        this.outcomes = new ActionOutcomes(progress);
        this.mismatch = progress.flatMap(report -> Paper.MATRIX.ofOtherAgency(
                "matrix/other-agency", matrix.getAgency(), Paper.PROGRESS, report.getAgency()));
        this.names = new ThaiFormNames(Optional.of(check.getEdition()));
        String year = "ประจำ" + ThaiProse.year(matrix.getFiscalYear());
        this.draft = new DocumentDraft(
                ActionsFields.ALL,
                "การดำเนินการตาม" + MEASURES + " " + year,
                new Cover(
                        List.of("การดำเนินการตามมาตรการ", "ส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
                        matrix.getAgency().map(ThaiProse::place).filter(place -> !place.isEmpty()),
                        List.of(year)),
                matrix.getFiscalYear());
        draft.of(matrix.getAgency());
    }

    /** {@return the document, from its cover to where to sign} */
    public Report build() {
        addPreamble();
        addActions();
        addMatrix();
        addLoads();
        addWays();
        Doubts.addTo(
                draft,
                ActionsFields.DOUBTS,
                Stream.concat(mismatch.stream(), check.getFindings().stream()).toList(),
                row -> matrix.getRows().get(row - 1).getTitle());
        return draft.signatures()
                .technical("แบบประเมิน " + check.getEdition().nameWithRevision())
                .build();
    }

    private void addPreamble() {
        String year = " ประจำ" + ThaiProse.year(matrix.getFiscalYear());
        draft.section("ความเป็นมา")
                .as(ActionsFields.INTRODUCTION)
                .lines(List.of(Stream.of(
                                Stream.of(Span.of("ตามที่ "), Span.gap("ตำแหน่งผู้เห็นชอบ")),
                                ThaiProse.ofAgency(" ได้เห็นชอบ" + MEASURES, matrix.getAgency()).stream(),
                                Stream.of(Span.of(year + " เมื่อวันที่ "), Span.gap("วันที่เห็นชอบ"), Span.of(" นั้น")))
                        .flatMap(spans -> spans)
                        .toList()))
                .as(ActionsFields.INTRODUCTION)
                .text(
                        ThaiProse.agency(matrix.getAgency()),
                        Span.of(" ได้รวบรวมผลการดำเนินการตามมาตรการดังกล่าว" + year + " รอบ "),
                        Span.gap("รอบการรายงาน"),
                        Span.of(" ดังนี้"));
    }

    private void addActions() {
        List<PlannedAction> actions = matrix.getActions();
        if (actions.isEmpty()) {
            draft.none(ActionsFields.ACTIONS);
            return;
        }
        draft.section("การดำเนินการตามมาตรการ")
                .as(ActionsFields.ACTIONS_TEXT)
                .text(ActionsSentences.actions(actions))
                .as(ActionsFields.ACTIONS_TEXT)
                .text(ActionsSentences.outcomes(actions.size(), (int) actions.stream()
                        .filter(action -> !outcomes.of(action).isEmpty())
                        .count()));
        Map<String, List<PlannedAction>> byMeasure = new LinkedHashMap<>();
        actions.forEach(action -> byMeasure
                .computeIfAbsent(action.getMeasure().orElse(""), key -> new ArrayList<>())
                .add(action));
        byMeasure.forEach((measure, of) -> {
            draft.part(measure.isEmpty() ? "กิจกรรมที่ไม่ระบุมาตรการ" : measure);
            draft.as(ActionsFields.ACTIONS)
                    .table(DocumentTables.wide(
                            List.of(
                                    Column.words("กิจกรรม"),
                                    Column.words("ขั้นตอนการปฏิบัติ"),
                                    Column.words("ผู้รับผิดชอบ"),
                                    Column.words("กำหนดเสร็จ"),
                                    Column.words("รายงานผล"),
                                    Column.words("ผลการดำเนินการ")),
                            rows(of)));
        });
    }

    /** An activity of several rows is named in the first of them. */
    private List<List<Cell>> rows(List<PlannedAction> actions) {
        List<List<Cell>> rows = new ArrayList<>();
        String above = "";
        for (PlannedAction action : actions) {
            String activity = action.getActivity();
            rows.add(row(action, activity.equals(above) ? "" : activity));
            above = activity;
        }
        return rows;
    }

    private List<Cell> row(PlannedAction action, String activity) {
        return List.of(
                Cell.of(activity),
                Cells.lines(Cells.numbered(action.getSteps())),
                Cell.of(DataWay.names(action.getResponsible())),
                Cell.of(action.getDueText()
                        .or(() -> action.getDueMonth().map(month -> ThaiDates.formatMonth(month)))
                        .orElse("—")),
                Cell.of(action.getReportingText()
                        .or(() -> quarters(action.getReportingQuarters()))
                        .orElse("—")),
                outcome(action));
    }

    private static Optional<String> quarters(List<Integer> quarters) {
        return quarters.isEmpty()
                ? Optional.empty()
                : Optional.of(quarters.stream().map(String::valueOf).collect(Collectors.joining(", ", "ไตรมาส ", "")));
    }

    /** What became of it: status, what was done and by what that is shown. */
    private Cell outcome(PlannedAction action) {
        List<ProgressEntry> found = outcomes.of(action);
        if (found.isEmpty()) {
            return Cells.gap("ระบุผลการดำเนินการ");
        }
        boolean stepwise = action.getSteps().size() > 1;
        return Cells.lines(found.stream()
                        .flatMap(entry -> Stream.of(
                                        Stream.of((stepwise ? entry.getTitle() + ": " : "")
                                                + entry.getStatus().getNameTh()),
                                        entry.getDone().stream(),
                                        entry.getDocuments().stream())
                                .flatMap(texts -> texts))
                        .toList())
                .withTone(outcomes.isDone(action) ? Tone.FULL : Tone.AT_RISK);
    }

    private void addMatrix() {
        if (matrix.getRows().isEmpty()) {
            return;
        }
        List<Column> columns = List.of(
                Column.number("ที่"),
                Column.words("ข้อ"),
                Column.words("ประเภทข้อมูล"),
                Column.words("จัดทำ"),
                Column.words("รวบรวม"),
                Column.words("เผยแพร่"),
                Column.words("ความถี่ในการเผยแพร่ข้อมูล"));
        draft.section("ตารางบทบาทหน้าที่ความรับผิดชอบหลักในการจัดทำ รวบรวมตรวจทาน และเปิดเผยข้อมูลต่อสาธารณะ")
                .as(ActionsFields.MATRIX)
                .table(new Table(
                        Optional.empty(),
                        List.of(
                                new SpanningHeading("", 3),
                                new SpanningHeading("ผู้รับผิดชอบ", 3),
                                new SpanningHeading("", 1)),
                        columns,
                        IntStream.range(0, matrix.getRows().size())
                                .mapToObj(i -> row(i + 1, matrix.getRows().get(i)))
                                .toList(),
                        true));
    }

    private List<Cell> row(int number, MatrixRow row) {
        return List.of(
                Cells.number(number),
                Cell.of(itemOf(row).map(QuestionCode::toString).orElse("—")),
                Cell.of(titleOf(row)),
                people(row.getPrepares()),
                people(row.getCollects()),
                people(row.getPublishes()),
                Cell.of(row.getFrequencyText()
                        .or(() -> row.getFrequency().map(PublicationFrequency::getNameTh))
                        .orElse("—")));
    }

    private Optional<QuestionCode> itemOf(MatrixRow row) {
        return row.itemIn(check.getEdition()).map(Item::getCode).or(row::getItem);
    }

    /** The title, and below it what the form calls the item where that is not the same. */
    private String titleOf(MatrixRow row) {
        return row.getTitle()
                + itemOf(row)
                        .flatMap(code -> names.of(NodeCode.of(code)))
                        .filter(name -> !ThaiFormNames.isSaid(name, row.getTitle()))
                        .map(name -> "\n(แบบประเมิน: " + name + ")")
                        .orElse("");
    }

    private static Cell people(List<Responsible> people) {
        Cell named = Cell.of(DataWay.names(people));
        return people.isEmpty() ? named.withTone(Tone.LOST) : named;
    }

    private void addLoads() {
        List<Workload> loads = check.getWorkload();
        if (loads.isEmpty()) {
            return;
        }
        int rows = matrix.getRows().size();
        List<Workload> most = loads.stream()
                .filter(one -> one.getRows() == loads.get(0).getRows())
                .toList();
        draft.section("ภาระงานของผู้รับผิดชอบ")
                .as(ActionsFields.LOADS_TEXT)
                .text(ActionsSentences.mostLoaded(most, rows))
                .chart(chart(loads.subList(0, Math.min(loads.size(), MOST_IN_CHART)), most, rows))
                .as(ActionsFields.LOADS)
                .table(DocumentTables.of(
                        List.of(
                                Column.words("ผู้รับผิดชอบ"),
                                Column.number("จัดทำ"),
                                Column.number("รวบรวม"),
                                Column.number("เผยแพร่"),
                                Column.number("รวม (ประเภทข้อมูล)")),
                        loads.stream()
                                .map(one -> List.of(
                                        Cell.of(one.getWho().shown()),
                                        Cells.number(one.getPrepares()),
                                        Cells.number(one.getCollects()),
                                        Cells.number(one.getPublishes()),
                                        Cells.number(one.getRows())))
                                .toList()));
    }

    private static Chart chart(List<Workload> shown, List<Workload> most, int rows) {
        return new Chart(
                Chart.Kind.BARS,
                "จำนวนประเภทข้อมูลตามผู้รับผิดชอบและหน้าที่",
                shown.stream().map(one -> one.getWho().shown()).toList(),
                List.of(
                        series(MatrixRole.PREPARES, shown, Workload::getPrepares),
                        series(MatrixRole.COLLECTS, shown, Workload::getCollects),
                        series(MatrixRole.PUBLISHES, shown, Workload::getPublishes)),
                BigDecimal.valueOf(rows),
                Optional.empty(),
                ActionsSentences.mostLoaded(most, rows));
    }

    private static Chart.Series series(MatrixRole role, List<Workload> loads, ToIntFunction<Workload> count) {
        return new Chart.Series(
                role.getNameTh(),
                loads.stream()
                        .map(one -> Optional.of(BigDecimal.valueOf(count.applyAsInt(one))))
                        .toList());
    }

    private void addWays() {
        if (matrix.getRows().isEmpty()) {
            return;
        }
        List<DataWay> ways = DataWay.of(matrix.getRows());
        draft.section("กระบวนการและขั้นตอนการรวบรวมส่งข้อมูลสำหรับการเผยแพร่ต่อสาธารณะ")
                .as(ActionsFields.WAYS_TEXT)
                .text(ActionsSentences.ways(matrix.getRows().size(), ways.size()))
                .as(ActionsFields.WAYS_TEXT)
                .flow(DataFlow.of(matrix.getRows()))
                .part("ขั้นตอน")
                .as(ActionsFields.STEPS)
                .table(DocumentTables.of(
                        List.of(
                                Column.number("ขั้นที่"),
                                Column.words("หน้าที่"),
                                Column.words("ผู้รับผิดชอบ (จำนวนประเภทข้อมูล)"),
                                Column.words("ส่งต่อให้")),
                        steps()))
                .part("เส้นทางของข้อมูล: ผู้จัดทำ → ผู้รวบรวม → ผู้เผยแพร่")
                .as(ActionsFields.WAYS)
                .table(DocumentTables.wide(
                        List.of(
                                Column.number("เส้นทางที่"),
                                Column.words("ผู้จัดทำ → ผู้รวบรวม → ผู้เผยแพร่"),
                                Column.number("ประเภทข้อมูล"),
                                Column.words("ข้อมูล")),
                        IntStream.range(0, ways.size())
                                .mapToObj(i -> row(i + 1, ways.get(i)))
                                .toList()));
    }

    private List<List<Cell>> steps() {
        List<MatrixRole> roles = List.of(MatrixRole.values());
        return IntStream.range(0, roles.size())
                .mapToObj(i -> List.of(
                        Cells.number(i + 1L),
                        Cell.of(roles.get(i).getNameTh()),
                        Cell.of(String.join(", ", peopleIn(roles.get(i)))),
                        Cell.of(i + 1 < roles.size() ? "ผู้" + roles.get(i + 1).getNameTh() : "สาธารณะ")))
                .toList();
    }

    private List<String> peopleIn(MatrixRole role) {
        return check.getWorkload().stream()
                .filter(one -> count(one, role) > 0)
                .map(one -> one.getWho().shown() + " (" + count(one, role) + ")")
                .toList();
    }

    private static int count(Workload one, MatrixRole role) {
        return switch (role) {
            case PREPARES -> one.getPrepares();
            case COLLECTS -> one.getCollects();
            case PUBLISHES -> one.getPublishes();
        };
    }

    private List<Cell> row(int number, DataWay way) {
        return List.of(
                Cells.number(number),
                Cell.of(way.shown()),
                Cells.number(way.rows().size()),
                Cells.lines(way.rows().stream()
                        .map(row -> row.itemIn(check.getEdition())
                                        .map(item -> item.getCode() + " ")
                                        .orElse("")
                                + row.getTitle())
                        .toList()));
    }
}
