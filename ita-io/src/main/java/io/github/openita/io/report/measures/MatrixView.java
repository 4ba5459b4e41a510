package io.github.openita.io.report.measures;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.Item;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.responsibility.CarriedMatrix;
import io.github.openita.core.responsibility.MatrixReport;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.MovedRow;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.responsibility.SplitRow;
import io.github.openita.core.responsibility.StaleItem;
import io.github.openita.core.responsibility.StaleItems;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.csv.MatrixCsv;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A matrix of responsibility as a report: its rows by indicator, what was found, what falls to whom. */
public final class MatrixView {

    private final MatrixReport checked;
    private final ResponsibilityMatrix matrix;
    private final Edition edition;
    /** Of the matrix, then what says that the disclosure does not belong to it. */
    private final List<RowFinding> findings;

    private final Language language;
    private final Wording wording;

    public MatrixView(MatrixReport checked, Language language) {
        this.checked = checked;
        this.matrix = checked.getMatrix();
        this.edition = checked.getEdition();
        this.findings = Stream.concat(
                        checked.getFindings().stream(),
                        checked.getStale().stream().flatMap(stale -> stale.getFindings().stream()))
                .toList();
        this.language = language;
        this.wording = new Wording(language);
    }

    public ReportDraft draft() {
        ReportDraft report = ReportDraft.titled(
                wording.say(
                                "ตารางบทบาทหน้าที่ความรับผิดชอบ ประจำปีงบประมาณ พ.ศ. ",
                                "Matrix of responsibility, fiscal year ")
                        + matrix.getFiscalYear(),
                wording.language());
        report.paragraph(summary());
        addRows(report);
        addActions(report);
        addFindings(report);
        addLoad(report);
        checked.getStale().ifPresent(stale -> addStale(report, stale));
        checked.getCarried().ifPresent(carried -> addCarried(report, carried));
        FoundRules.addTo(report, findings, wording);
        report.technical(new FormNames(edition, wording).technical());
        return report.csv(() -> MatrixCsv.write(
                checked.getCarried().map(MatrixView::carriedRows).orElseGet(matrix::getRows)));
    }

    /** The carried rows, then those without a successor: whoever goes on with the table decides what becomes of them. */
    private static List<MatrixRow> carriedRows(CarriedMatrix moved) {
        List<MatrixRow> rows = new ArrayList<>(moved.getMatrix().getRows());
        for (MatrixRow row : moved.getWithoutSuccessor()) {
            rows.add(MatrixRow.builder().from(row).item(Optional.empty()).build());
        }
        return rows;
    }

    private String[] summary() {
        Map<Severity, Long> found =
                findings.stream().collect(Collectors.groupingBy(RowFinding::getSeverity, Collectors.counting()));
        String counts = Stream.of(Severity.values())
                .map(severity -> wording.of(severity) + " " + found.getOrDefault(severity, 0L))
                .collect(Collectors.joining(" · "));
        int rows = matrix.getRows().size();
        return Stream.concat(
                        matrix.getAgency().flatMap(Agency::getName).stream(),
                        Stream.of(wording.say(
                                rows + " แถว สำหรับ " + edition.getItems().size() + " ข้อ · " + counts,
                                rows + " rows for " + edition.getItems().size() + " items · " + counts)))
                .toArray(String[]::new);
    }

    private void addRows(ReportDraft report) {
        Map<String, List<List<String>>> groups = new LinkedHashMap<>();
        for (Indicator indicator : edition.getIndicators()) {
            groups.put(nameOf(NodeCode.ofIndicator(indicator.getNumber())), new ArrayList<>());
        }
        String others = wording.say("ไม่อยู่ในข้อของแบบประเมิน", "of no item of the form");
        matrix.getRows().stream()
                .sorted(this::byItem)
                .forEach(row -> groups.computeIfAbsent(
                                row.itemIn(edition).flatMap(this::indicatorOf).orElse(others), key -> new ArrayList<>())
                        .add(cells(row)));
        List<Column> columns = List.of(
                wording.words("ข้อ", "Item"),
                wording.words("ประเภทข้อมูล", "Data"),
                wording.words("จัดทำ", "Prepares"),
                wording.words("รวบรวม", "Collects"),
                wording.words("เผยแพร่", "Publishes"),
                wording.words("ความถี่", "How often"));
        groups.forEach((name, rows) -> report.table(name, columns, rows));
    }

    /** Rows of items in the order of the form, the others behind them as written. */
    private int byItem(MatrixRow one, MatrixRow other) {
        return Integer.compare(placeOf(one), placeOf(other));
    }

    private int placeOf(MatrixRow row) {
        int place = row.itemIn(edition).map(edition.getItems()::indexOf).orElse(-1);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private Optional<String> indicatorOf(Item item) {
        return edition.form()
                .find(NodeCode.of(item.getCode()))
                .flatMap(node -> node.at(Level.INDICATOR))
                .map(node -> nameOf(node.getCode()));
    }

    private String nameOf(NodeCode indicator) {
        return wording.say("ตัวชี้วัดที่ ", "Indicator ")
                + indicator
                + edition.nameOf(indicator).map(name -> " " + name).orElse("");
    }

    private List<String> cells(MatrixRow row) {
        return List.of(
                row.itemIn(edition)
                        .map(Item::getCode)
                        .or(row::getItem)
                        .map(QuestionCode::toString)
                        .orElse("—"),
                row.getTitle(),
                people(row.getPrepares()),
                people(row.getCollects()),
                people(row.getPublishes()),
                row.getFrequency().map(this::often).or(row::getFrequencyText).orElse("—"));
    }

    private String often(PublicationFrequency frequency) {
        return wording.say(frequency.getNameTh(), frequency.getNameEn());
    }

    private static String people(List<Responsible> people) {
        return people.isEmpty() ? "—" : people.stream().map(Responsible::shown).collect(Collectors.joining(", "));
    }

    private void addActions(ReportDraft report) {
        List<List<String>> rows = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        for (PlannedAction action : matrix.getActions()) {
            String number = Integer.toString(rows.size() + 1);
            rows.add(List.of(
                    number,
                    action.getActivity(),
                    people(action.getResponsible()),
                    action.getDueText()
                            .or(() -> action.getDueMonth().map(month -> ThaiDates.formatMonth(month)))
                            .orElse("—"),
                    action.getReportingText()
                            .or(() -> Optional.of(action.getReportingQuarters())
                                    .filter(quarters -> !quarters.isEmpty())
                                    .map(quarters -> quarters.stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", ", wording.say("ไตรมาส ", "quarter "), ""))))
                            .orElse("—")));
            action.getSteps().forEach(step -> steps.add("(" + number + ") " + step));
        }
        report.table(
                        wording.say("กิจกรรมที่ต้องดำเนินการ", "What is to be done"),
                        List.of(
                                wording.number("ที่", "No."),
                                wording.words("กิจกรรม", "Activity"),
                                wording.words("ผู้รับผิดชอบ", "Responsible"),
                                wording.words("กำหนดเสร็จ", "Due"),
                                wording.words("รายงานผล", "Reported")),
                        rows)
                .remarks(steps);
    }

    private void addFindings(ReportDraft report) {
        report.heading(wording.say("ผลการตรวจ", "What was found"));
        if (findings.isEmpty()) {
            report.paragraph(wording.say("ไม่พบข้อที่ต้องแก้ไข", "nothing"));
        }
        report.table(Tables.ofCells(
                List.of(
                        wording.number("แถว", "Row"),
                        wording.words("ข้อ", "Item"),
                        wording.words("ระดับ", "Severity"),
                        wording.words("สิ่งที่พบ", "What")),
                findings.stream()
                        .map(found -> List.of(
                                Tables.number(
                                        found.getRow().map(String::valueOf).orElse("—")),
                                Cell.of(found.getItem()
                                        .map(QuestionCode::toString)
                                        .orElse("—")),
                                FoundRules.severity(found, wording),
                                Cell.of(found.getMessage().in(language))))
                        .toList()));
    }

    private void addLoad(ReportDraft report) {
        report.table(
                wording.say("ภาระงานตามตำแหน่ง (จำนวนแถว)", "What falls to whom (rows)"),
                List.of(
                        wording.words("ผู้รับผิดชอบ", "Responsible"),
                        wording.number("จัดทำ", "Prepares"),
                        wording.number("รวบรวม", "Collects"),
                        wording.number("เผยแพร่", "Publishes"),
                        wording.number("รวมแถว", "Rows")),
                checked.getWorkload().stream()
                        .map(one -> List.of(
                                one.getWho().shown(),
                                Integer.toString(one.getPrepares()),
                                Integer.toString(one.getCollects()),
                                Integer.toString(one.getPublishes()),
                                Integer.toString(one.getRows())))
                        .toList());
    }

    private void addStale(ReportDraft report, StaleItems items) {
        report.heading(
                wording.say("ข้อมูลที่เกินกำหนดปรับปรุง ณ วันที่ ", "Out of date as of ") + date(items.getAsOf()));
        if (items.getStale().isEmpty()) {
            report.paragraph(wording.say("ไม่พบ ในข้อที่ตัดสินได้", "nothing, of what can be told"));
        }
        report.table(
                        List.of(
                                wording.words("ข้อ", "Item"),
                                wording.words("ประเภทข้อมูล", "Data"),
                                wording.words("ความถี่", "How often"),
                                wording.words("ปรับปรุงล่าสุด", "Last changed"),
                                wording.words("ต้องปรับปรุงภายใน", "Was fresh until"),
                                wording.words("ผู้จัดทำ", "Prepares")),
                        items.getStale().stream().map(this::cells).toList())
                .remarks(notEvaluated(items));
    }

    private List<String> cells(StaleItem item) {
        return List.of(
                item.getItem().toString(),
                item.getTitle(),
                often(item.getFrequency()),
                date(item.getUpdatedOn()),
                date(item.getFreshUntil()),
                people(item.getPrepares()));
    }

    private List<String> notEvaluated(StaleItems items) {
        Map<BilingualText, List<String>> byReason = new LinkedHashMap<>();
        items.getNotEvaluated()
                .forEach(one -> byReason.computeIfAbsent(one.getWhy(), key -> new ArrayList<>())
                        .add(one.getItem().toString()));
        return byReason.entrySet().stream()
                .map(reason -> wording.say("ไม่ได้ตัดสิน ", "not evaluated: ")
                        + String.join(", ", reason.getValue())
                        + wording.say(": ", ": ")
                        + reason.getKey().in(language))
                .toList();
    }

    private String date(LocalDate day) {
        return wording.say(ThaiDates.format(day), day.toString());
    }

    private void addCarried(ReportDraft report, CarriedMatrix moved) {
        String to = moved.getMatrix().getEdition().orElse(edition.getName());
        report.heading(wording.say("ยกไปใช้กับ", "Carried to ") + FormNames.formNamed(to, wording));
        int split = moved.getSplit().size();
        report.paragraph(wording.say(
                "ยกไปได้ " + moved.getMoved().size() + " แถว · "
                        + (split == 0 ? "" : "แยกเป็นหลายข้อ " + split + " แถว · ") + "ไม่มีข้อรองรับ "
                        + moved.getWithoutSuccessor().size() + " แถว · ข้อที่ยังไม่มีผู้รับผิดชอบ "
                        + moved.getWithoutRow().size() + " ข้อ",
                moved.getMoved().size() + " rows carried · "
                        + (split == 0 ? "" : split + " split · ")
                        + moved.getWithoutSuccessor().size() + " without a successor · "
                        + moved.getWithoutRow().size() + " items without a row"));
        report.table(
                List.of(
                        wording.words("ข้อเดิม", "From"),
                        wording.words("ข้อใหม่", "To"),
                        wording.words("ประเภทข้อมูล", "Data"),
                        wording.words("ตรงกันที่", "By")),
                Stream.concat(
                                moved.getMoved().stream().map(this::cells),
                                moved.getSplit().stream().map(this::cells))
                        .toList());
        report.remarks(Stream.concat(
                        moved.getWithoutSuccessor().stream()
                                .map(row -> wording.say("ไม่มีข้อรองรับ: ", "no successor: ")
                                        + row.getItem().map(code -> code + " ").orElse("")
                                        + ThaiText.quoted(row.getTitle())),
                        moved.getWithoutRow().isEmpty()
                                ? Stream.empty()
                                : Stream.of(wording.say("ข้อที่ยังไม่มีแถว: ", "items without a row: ")
                                        + moved.getWithoutRow().stream()
                                                .map(QuestionCode::toString)
                                                .collect(Collectors.joining(", "))))
                .toList());
    }

    private List<String> cells(MovedRow row) {
        return List.of(
                row.getOldItem().map(QuestionCode::toString).orElse("—"),
                row.getNewItem().toString(),
                row.getTitle(),
                wording.of(row.getBy()));
    }

    private List<String> cells(SplitRow row) {
        return List.of(
                row.getOldItem().toString(),
                row.getNewItems().stream().map(QuestionCode::toString).collect(Collectors.joining(", ")),
                row.getTitle(),
                wording.of(row.getBy()));
    }
}
