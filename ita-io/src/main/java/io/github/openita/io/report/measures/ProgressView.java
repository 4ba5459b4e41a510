package io.github.openita.io.report.measures;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.progress.DueReport;
import io.github.openita.core.progress.IndicatorProgress;
import io.github.openita.core.progress.MeasureProgress;
import io.github.openita.core.progress.PlanProgress;
import io.github.openita.core.progress.ProgressCounts;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.progress.ReportingRound;
import io.github.openita.core.progress.UnitProgress;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.csv.ProgressCsv;
import io.github.openita.io.report.draft.Charts;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A progress report as the agencies print it: a table for each indicator, in their order, then the numbers, then which
 * reports are awaited, missing or came late.
 */
public final class ProgressView {

    private static final String TICK = "✓";
    private static final String AND = " · ";

    private final ProgressReport read;
    private final ProgressReport report;
    private final ProgressSummary summary;
    private final @Nullable Edition edition;
    private final Wording wording;

    public ProgressView(ProgressReport report, ProgressSummary summary, @Nullable Edition edition, Language language) {
        this.read = report;
        this.report = edition == null ? report : report.withIndicatorsOf(edition);
        this.summary = summary;
        this.edition = edition;
        this.wording = new Wording(language);
    }

    public ReportDraft draft() {
        ReportDraft built = ReportDraft.titled(title(), wording.language())
                .paragraph(lines())
                .printed(this::addCharts)
                .csv(() -> ProgressCsv.write(read));
        report.getEntries().stream()
                .collect(Collectors.groupingBy(ProgressEntry::getIndicator, LinkedHashMap::new, Collectors.toList()))
                .forEach((indicator, entries) ->
                        built.heading(nameOf(indicator)).table(entryColumns(), entryRows(entries)));
        built.heading(wording.say("สรุป", "Summary"))
                .table(
                        countColumns(wording.say("ตัวชี้วัด", "Indicator")),
                        summary.getByIndicator().stream()
                                .map(row -> counts(nameOf(row.getIndicator()), row.getCounts()))
                                .toList())
                .table(
                        countColumns(wording.say("หน่วยงาน", "Unit")),
                        summary.getByUnit().stream().map(this::unitRow).toList());
        add(built, wording.say("รอรายงาน", "Due"), summary.getDue());
        add(built, wording.say("เกินกำหนด ไม่พบวันที่รายงาน", "Overdue, no report on record"), summary.getOverdue());
        add(built, wording.say("รายงานช้ากว่ากำหนด", "Reported late"), summary.getLate());
        if (Stream.of(summary.getDue(), summary.getOverdue(), summary.getLate()).allMatch(List::isEmpty)) {
            built.remarks(List.of(wording.say(
                    "ณ วันดังกล่าวไม่มีรายงานที่รออยู่ เกินกำหนด หรือล่าช้า",
                    "On that day no report is due, overdue or late.")));
        }
        addFindings(built);
        summary.getPlan().ifPresent(plan -> addPlan(built, plan));
        if (edition != null) {
            built.technical(new FormNames(edition, wording).technical());
        }
        return built;
    }

    private void addFindings(ReportDraft built) {
        List<RowFinding> findings = summary.allFindings();
        if (!findings.isEmpty()) {
            built.heading(wording.say("ข้อสังเกต", "Remarks"));
            FoundRules.addTo(
                    built,
                    wording.words("ประเด็น/หัวข้อ", "Subject"),
                    findings,
                    row -> report.getEntries().get(row - 1).getTitle(),
                    wording);
        }
    }

    private void addPlan(ReportDraft built, PlanProgress plan) {
        List<MeasureProgress> unreported = plan.unreported();
        int all = plan.getMeasures().size();
        built.heading(wording.say("เทียบกับแผน", "Held against the plan"));
        built.paragraph(wording.say(
                        "มาตรการในแผน " + all + " รายการ · ไม่มีผู้รายงาน " + unreported.size()
                                + " รายการ · รายการที่ไม่อยู่ในแผน "
                                + plan.getNotInPlan().size(),
                        all + (all == 1 ? " measure" : " measures") + " of the plan · " + unreported.size()
                                + " that nobody reports · "
                                + plan.getNotInPlan().size()
                                + " entries that are not in the plan"))
                .table(
                        List.of(
                                wording.words("มาตรการ", "Measure"),
                                wording.words("ไม่มีผู้รายงาน", "That nobody reports")),
                        unreported.stream()
                                .map(measure -> List.of(
                                        measure.getMeasure(), measure.getTitle().orElse("")))
                                .toList())
                .remarks(plan.getNotInPlan().stream()
                        .map(entry -> wording.say("ไม่อยู่ในแผน: ", "not in the plan: ")
                                + report.getEntries().get(entry - 1).getTitle())
                        .toList());
    }

    /** How many entries have which status, and what part of them is done for each indicator. */
    private void addCharts(ReportDraft built) {
        ProgressCounts counts = summary.getCounts();
        if (counts.getEntries() == 0) {
            return;
        }
        Charts charts = new Charts(wording);
        String entries = wording.say("รายการ", "Entries");
        List<String> statuses = List.of(
                wording.say(ProgressStatus.DONE.getNameTh(), "Done"),
                wording.say(ProgressStatus.UNDER_WAY.getNameTh(), "Under way"),
                wording.say(ProgressStatus.NOT_STARTED.getNameTh(), "Not started"));
        List<Integer> numbers = List.of(counts.getDone(), counts.getUnderWay(), counts.getNotStarted());
        built.add(charts.ofCounts(
                wording.say("สถานะการดำเนินการ (รายการ)", "Entries by status"),
                statuses,
                List.of(new Chart.Series(
                        entries,
                        numbers.stream()
                                .map(number -> Optional.of(BigDecimal.valueOf(number)))
                                .toList())),
                wording.say("ทั้งหมด ", "of ")
                        + counts.getEntries()
                        + wording.say(" รายการ: ", " entries: ")
                        + IntStream.range(0, statuses.size())
                                .mapToObj(i -> statuses.get(i) + " " + numbers.get(i) + " ("
                                        + percent(numbers.get(i), counts) + "%)")
                                .collect(Collectors.joining(AND))));
        List<IndicatorProgress> rows = summary.getByIndicator();
        built.add(charts.ofPercents(
                wording.say("ดำเนินการแล้วรายตัวชี้วัด (ร้อยละ)", "Done, in percent of the entries of each indicator"),
                rows.stream().map(row -> nameOf(row.getIndicator())).toList(),
                new Chart.Series(
                        wording.say("ร้อยละ", "Percent"),
                        rows.stream()
                                .map(row -> Optional.of(percent(row.getCounts().getDone(), row.getCounts())))
                                .toList()),
                rows.stream()
                        .map(row -> nameOf(row.getIndicator()) + " "
                                + row.getCounts().getDone() + "/"
                                + row.getCounts().getEntries())
                        .collect(Collectors.joining(AND))));
    }

    private static BigDecimal percent(int part, ProgressCounts counts) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(Math.max(1, counts.getEntries())), 2, RoundingMode.HALF_UP);
    }

    private String title() {
        return wording.say("ผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ", "Progress of measures, fiscal year ")
                + report.getFiscalYear()
                + report.getRound()
                        .map(round -> wording.say(" " + round.getNameTh(), ", " + round.getCode()))
                        .orElse("");
    }

    private String[] lines() {
        List<String> lines = new ArrayList<>();
        wording.named(report.getAgency()).ifPresent(lines::add);
        ProgressCounts counts = summary.getCounts();
        lines.add(wording.say(
                "ทั้งหมด " + counts.getEntries() + " รายการ: " + ProgressStatus.DONE.getNameTh() + " "
                        + counts.getDone()
                        + AND + ProgressStatus.UNDER_WAY.getNameTh() + " " + counts.getUnderWay() + AND
                        + ProgressStatus.NOT_STARTED.getNameTh() + " " + counts.getNotStarted(),
                counts.getEntries() + " entries: " + counts.getDone() + " done, " + counts.getUnderWay()
                        + " under way, " + counts.getNotStarted() + " not started"));
        report.getRound()
                .map((ReportingRound round) -> shown(round.daysOf(report.getFiscalYear())))
                .ifPresent(days -> lines.add(wording.say("รอบการรายงาน ", "Round ") + days));
        lines.add(wording.say("กำหนดรายงาน ณ วันที่ ", "Reports due as of ") + shown(summary.getAsOf()));
        return lines.toArray(String[]::new);
    }

    private String nameOf(Optional<Integer> indicator) {
        return indicator
                .map(number -> wording.say("ตัวชี้วัดที่ ", "Indicator ")
                        + number
                        + (edition == null
                                ? ""
                                : edition.nameOf(NodeCode.ofIndicator(number))
                                        .map(name -> " " + name)
                                        .orElse("")))
                .orElseGet(() -> wording.say("ไม่ระบุตัวชี้วัด", "Without an indicator"));
    }

    private List<Column> entryColumns() {
        List<Column> columns = new ArrayList<>(List.of(
                wording.number("ลำดับที่", "No."),
                wording.words("ประเด็น/หัวข้อ", "Subject"),
                wording.words(ProgressStatus.NOT_STARTED.getNameTh(), "Not started"),
                wording.words(ProgressStatus.UNDER_WAY.getNameTh(), "Under way"),
                wording.words(ProgressStatus.DONE.getNameTh(), "Done"),
                wording.words("เอกสารที่เกี่ยวข้อง", "Documents"),
                wording.words("หน่วยงานผู้รับผิดชอบ", "Unit"),
                wording.words("ผู้รับผิดชอบ", "Persons")));
        if (hasSteps()) {
            columns.add(2, wording.words("ขั้นตอนหรือวิธีการ", "Steps"));
        }
        if (hasResults()) {
            columns.add(wording.words("ผลการดำเนินการ", "What was done"));
        }
        if (hasNotes()) {
            columns.add(wording.words("หมายเหตุ", "Remarks"));
        }
        return columns;
    }

    /** The columns that only some trackers have are the same in all tables of one. */
    private boolean hasResults() {
        return report.getEntries().stream()
                .anyMatch(entry ->
                        entry.getDone().isPresent() || entry.getDoneOn().isPresent());
    }

    private boolean hasSteps() {
        return report.getEntries().stream().anyMatch(entry -> !entry.getSteps().isEmpty());
    }

    private boolean hasNotes() {
        return report.getEntries().stream().anyMatch(entry -> entry.getNote().isPresent());
    }

    private List<List<String>> entryRows(List<ProgressEntry> entries) {
        List<List<String>> rows = new ArrayList<>();
        for (ProgressEntry entry : entries) {
            List<String> row = new ArrayList<>(List.of(
                    Integer.toString(rows.size() + 1),
                    entry.getTitle(),
                    tick(entry, ProgressStatus.NOT_STARTED),
                    tick(entry, ProgressStatus.UNDER_WAY),
                    tick(entry, ProgressStatus.DONE),
                    String.join(AND, entry.getDocuments()),
                    String.join(AND, entry.getUnits()),
                    String.join(AND, entry.getPersons())));
            if (hasSteps()) {
                row.add(2, String.join(AND, entry.getSteps()));
            }
            if (hasResults()) {
                row.add(entry.getDone()
                        .or(() -> entry.getDoneOn().map(this::shown))
                        .orElse(""));
            }
            if (hasNotes()) {
                row.add(entry.getNote().orElse(""));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String tick(ProgressEntry entry, ProgressStatus status) {
        return entry.getStatus() == status ? TICK : "";
    }

    private List<Column> countColumns(String first) {
        return List.of(
                Column.words(first),
                wording.number("ทั้งหมด", "Entries"),
                wording.number(ProgressStatus.NOT_STARTED.getNameTh(), "Not started"),
                wording.number(ProgressStatus.UNDER_WAY.getNameTh(), "Under way"),
                wording.number(ProgressStatus.DONE.getNameTh(), "Done"));
    }

    private List<String> unitRow(UnitProgress row) {
        return counts(row.getUnit().orElseGet(() -> wording.say("ไม่ระบุหน่วยงาน", "Without a unit")), row.getCounts());
    }

    private static List<String> counts(String name, ProgressCounts counts) {
        return List.of(
                name,
                Integer.toString(counts.getEntries()),
                Integer.toString(counts.getNotStarted()),
                Integer.toString(counts.getUnderWay()),
                Integer.toString(counts.getDone()));
    }

    private void add(ReportDraft built, String heading, List<DueReport> reports) {
        built.table(
                heading,
                List.of(
                        wording.words("กำหนด", "Due on"),
                        wording.words("งวด", "Period"),
                        wording.words("ประเด็น/หัวข้อ", "Subject"),
                        wording.words("หน่วยงาน/ผู้รับผิดชอบ", "Responsible"),
                        wording.words("รายงานเมื่อ", "Reported on"),
                        wording.number("เกินกำหนด (วัน)", "Days over")),
                reports.stream()
                        .map(one -> List.of(
                                shown(one.getDueOn()),
                                one.getPeriod().map(this::shown).orElse(wording.say("กำหนดแล้วเสร็จ", "deadline")),
                                one.getTitle(),
                                Stream.concat(one.getUnits().stream(), one.getPersons().stream())
                                        .collect(Collectors.joining(AND)),
                                one.getReportedOn().map(this::shown).orElse(""),
                                daysOver(one)))
                        .toList());
    }

    private String daysOver(DueReport one) {
        long days = ChronoUnit.DAYS.between(one.getDueOn(), one.getReportedOn().orElse(summary.getAsOf()));
        return days > 0 ? Long.toString(days) : "";
    }

    private String shown(LocalDate day) {
        return wording.say(ThaiDates.formatShort(day), day.toString());
    }

    private String shown(DateSpan days) {
        return days.isOneDay()
                ? shown(days.getFirstDay())
                : shown(days.getFirstDay()) + wording.say(" – ", " to ") + shown(days.getLastDay());
    }
}
