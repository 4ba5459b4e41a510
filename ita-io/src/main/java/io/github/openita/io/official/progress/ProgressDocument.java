package io.github.openita.io.official.progress;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
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
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.official.draft.Cells;
import io.github.openita.io.official.draft.DocumentDraft;
import io.github.openita.io.official.draft.DocumentTables;
import io.github.openita.io.official.draft.Doubts;
import io.github.openita.io.official.wording.Percent;
import io.github.openita.io.official.wording.ThaiFormNames;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Cover;
import io.github.openita.io.report.model.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The report on the measures (รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน) of a round or a
 * year. Used for one document, not shared.
 */
public final class ProgressDocument {

    private static final String MEASURES = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
    private static final String TITLE = "รายงานผลการดำเนินการตาม" + MEASURES;

    private final ProgressReport report;
    private final ProgressSummary summary;
    private final Optional<Edition> edition;
    private final Optional<MeasurePlan> plan;
    private final ThaiFormNames names;
    private final DocumentDraft draft;

    /** A document of what is reported by a day; form and plan say more where they are there. */
    public ProgressDocument(
            ProgressReport report, LocalDate asOf, Optional<Edition> edition, Optional<MeasurePlan> plan) {
        this.report = edition.map(report::withIndicatorsOf).orElse(report);
        this.summary = ProgressSummary.builder()
                .from(edition.map(form -> ProgressSummary.of(report, form, asOf))
                        .orElseGet(() -> ProgressSummary.of(report, asOf)))
                .plan(plan.map(held -> PlanProgress.of(held, report)))
                .build();
        this.edition = edition;
        this.plan = plan;
        this.names = new ThaiFormNames(edition);
        this.draft = new DocumentDraft(
                ProgressFields.ALL, TITLE + " " + String.join(" ", period()), cover(), report.getFiscalYear());
    }

    /** {@return the document, from its cover to where to sign} */
    public Report build() {
        addValues();
        addPreamble();
        addSummary();
        addEntries();
        addReports();
        summary.getPlan().ifPresent(this::addPlan);
        draft.section("ปัญหา อุปสรรค และข้อเสนอแนะ")
                .as(ProgressFields.PROBLEMS)
                .lines(DocumentTables.open(List.of("ระบุปัญหา อุปสรรค และข้อเสนอแนะในการดำเนินการตามมาตรการ")));
        Doubts.addTo(
                draft,
                ProgressFields.DOUBTS,
                summary.allFindings(),
                row -> report.getEntries().get(row - 1).getTitle());
        edition.ifPresent(form -> draft.technical("แบบประเมิน " + form.nameWithRevision()));
        return draft.signatures().build();
    }

    /** What stands in the sentences, for templates that have their own. */
    private void addValues() {
        ProgressCounts counts = summary.getCounts();
        draft.of(report.getAgency())
                .value(ProgressFields.AS_OF, ThaiDates.format(summary.getAsOf()))
                .value(ProgressFields.ENTRIES_ALL, Integer.toString(counts.getEntries()))
                .value(ProgressFields.DONE, Integer.toString(counts.getDone()))
                .value(ProgressFields.UNDER_WAY, Integer.toString(counts.getUnderWay()))
                .value(ProgressFields.NOT_STARTED, Integer.toString(counts.getNotStarted()));
        Percent.of(counts.getDone(), counts.getEntries())
                .ifPresent(percent -> draft.value(ProgressFields.DONE_PERCENT, percent.toPlainString()));
        report.getRound()
                .ifPresent(round -> draft.value(ProgressFields.ROUND, round.getNameTh())
                        .value(ProgressFields.ROUND_DAYS, months(round.daysOf(report.getFiscalYear()))));
    }

    private Cover cover() {
        return new Cover(
                List.of("รายงานผลการดำเนินการตามมาตรการ", "ส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
                report.getAgency().map(ThaiProse::place).filter(name -> !name.isEmpty()),
                period());
    }

    /** The year, and the round with its months. */
    private List<String> period() {
        String year = "ประจำปีงบประมาณ พ.ศ. " + report.getFiscalYear();
        return report.getRound()
                .map(round -> List.of(
                        year + " " + round.getNameTh(), "(" + months(round.daysOf(report.getFiscalYear())) + ")"))
                .orElseGet(() -> List.of(year));
    }

    private static String months(DateSpan days) {
        return "เดือน" + month(days.getFirstDay()) + " – เดือน" + month(days.getLastDay());
    }

    private static String month(LocalDate day) {
        return ThaiDates.nameOf(day.getMonth()) + " " + (day.getYear() + FiscalYear.BUDDHIST_ERA);
    }

    private void addPreamble() {
        draft.section("ความเป็นมา")
                .as(ProgressFields.INTRODUCTION)
                .lines(List.of(Stream.of(
                                Stream.of(Span.of("ตามที่ "), Span.gap("ตำแหน่งผู้เห็นชอบ")),
                                ThaiProse.ofAgency(" ได้เห็นชอบ" + MEASURES, report.getAgency()).stream(),
                                Stream.of(
                                        Span.of(" ประจำปีงบประมาณ พ.ศ. " + report.getFiscalYear() + analysed()
                                                + " เมื่อวันที่ "),
                                        Span.gap("วันที่เห็นชอบ"),
                                        Span.of(" นั้น")))
                        .flatMap(spans -> spans)
                        .toList()))
                .as(ProgressFields.INTRODUCTION)
                .text(
                        ThaiProse.agency(report.getAgency()),
                        Span.of(" ขอรายงานผลการดำเนินการตามมาตรการดังกล่าว ประจำปีงบประมาณ พ.ศ. "
                                + report.getFiscalYear()
                                + report.getRound().map(this::inWords).orElse("") + " จำนวน "
                                + report.getEntries().size() + " รายการ ดังนี้"));
    }

    /** The year whose result the plan was drawn from, where that is known. */
    private String analysed() {
        return plan.flatMap(MeasurePlan::getEdition)
                .flatMap(name -> edition.filter(form -> form.isNamed(name)))
                .map(form ->
                        " ซึ่งกำหนดขึ้นจากการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. "
                                + form.getFiscalYear())
                .orElse("");
    }

    private String inWords(ReportingRound round) {
        DateSpan days = round.daysOf(report.getFiscalYear());
        return " " + round.getNameTh() + " (" + ThaiDates.format(days.getFirstDay()) + " ถึง "
                + ThaiDates.format(days.getLastDay()) + ")";
    }

    private void addSummary() {
        draft.section("สรุปผลการดำเนินการ")
                .as(ProgressFields.SUMMARY)
                .text(ProgressSentences.counts(summary.getCounts()));
        if (report.getEntries().isEmpty()) {
            draft.none(ProgressFields.BY_INDICATOR).none(ProgressFields.BY_UNIT).none(ProgressFields.ENTRIES);
            return;
        }
        draft.chart(chart())
                .part("จำแนกตามตัวชี้วัด")
                .as(ProgressFields.BY_INDICATOR)
                .table(DocumentTables.of(
                        countColumns("ตัวชี้วัด"),
                        Stream.concat(
                                        summary.getByIndicator().stream()
                                                .map(row ->
                                                        counts(names.ofIndicator(row.getIndicator()), row.getCounts())),
                                        Stream.of(counts("รวม", summary.getCounts())))
                                .toList()))
                .part("จำแนกตามหน่วยงานผู้รับผิดชอบ")
                .as(ProgressFields.BY_UNIT)
                .table(DocumentTables.of(
                        countColumns("หน่วยงาน"),
                        summary.getByUnit().stream()
                                .map((UnitProgress row) ->
                                        counts(row.getUnit().orElse("ไม่ระบุหน่วยงาน"), row.getCounts()))
                                .toList()));
    }

    private Chart chart() {
        List<IndicatorProgress> indicators = summary.getByIndicator();
        List<Chart.Series> series =
                new ArrayList<>(List.of(series(ProgressStatus.DONE, indicators, ProgressCounts::getDone)));
        if (summary.getCounts().getUnderWay() > 0) {
            series.add(series(ProgressStatus.UNDER_WAY, indicators, ProgressCounts::getUnderWay));
        }
        if (summary.getCounts().getNotStarted() > 0) {
            series.add(series(ProgressStatus.NOT_STARTED, indicators, ProgressCounts::getNotStarted));
        }
        return new Chart(
                Chart.Kind.BARS,
                "ร้อยละของรายการตามสถานะการดำเนินการ",
                indicators.stream()
                        .map(row -> names.ofIndicator(row.getIndicator()))
                        .toList(),
                series,
                BigDecimal.valueOf(100),
                Optional.empty(),
                indicators.stream()
                        .map(row ->
                                names.ofIndicator(row.getIndicator()) + " " + ProgressSentences.done(row.getCounts()))
                        .collect(Collectors.joining(" · ")));
    }

    private static Chart.Series series(
            ProgressStatus status, List<IndicatorProgress> indicators, ToIntFunction<ProgressCounts> part) {
        return new Chart.Series(
                status.getNameTh(),
                indicators.stream()
                        .map(IndicatorProgress::getCounts)
                        .map(counts -> Percent.of(part.applyAsInt(counts), counts.getEntries()))
                        .toList());
    }

    private static List<Column> countColumns(String first) {
        return List.of(
                Column.words(first),
                Column.number("ทั้งหมด"),
                Column.number(ProgressStatus.NOT_STARTED.getNameTh()),
                Column.number(ProgressStatus.UNDER_WAY.getNameTh()),
                Column.number(ProgressStatus.DONE.getNameTh()),
                Column.number("ร้อยละที่ดำเนินการแล้ว"));
    }

    private static List<Cell> counts(String name, ProgressCounts counts) {
        return List.of(
                Cell.of(name),
                Cells.number(counts.getEntries()),
                Cells.number(counts.getNotStarted()),
                Cells.number(counts.getUnderWay()),
                Cells.number(counts.getDone()),
                Cells.percent(counts.getDone(), counts.getEntries()));
    }

    private void addEntries() {
        if (report.getEntries().isEmpty()) {
            return;
        }
        draft.section("ผลการดำเนินการรายมาตรการ");
        Map<Optional<Integer>, List<Integer>> byIndicator = IntStream.rangeClosed(
                        1, report.getEntries().size())
                .boxed()
                .collect(Collectors.groupingBy(
                        number -> report.getEntries().get(number - 1).getIndicator(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        EntryTable table = new EntryTable(report.getEntries(), this::stepsOf, this::followUpOf, names);
        byIndicator.forEach((indicator, numbers) -> {
            List<ProgressEntry> entries = numbers.stream()
                    .map(number -> report.getEntries().get(number - 1))
                    .toList();
            draft.part(names.ofIndicator(indicator))
                    .as(ProgressFields.ENTRIES_TEXT)
                    .text(ProgressSentences.counts(ProgressCounts.of(entries)));
            draft.as(ProgressFields.ENTRIES).table(table.of(numbers), EntryTable.COLUMNS, table.whole(numbers));
        });
    }

    /** The steps of an entry or, where it gives none, of what it reports of the plan. */
    private List<String> stepsOf(int number) {
        List<String> own = report.getEntries().get(number - 1).getSteps();
        return own.isEmpty() ? ofPlan(number, measure -> measure.getSteps().stream()) : own;
    }

    /** What the plan says of when a measure is done and reported. */
    private List<String> followUpOf(int number) {
        return ofPlan(
                number,
                measure -> measure.getPeriodText().or(() -> measure.getPeriod().map(ThaiProse::days)).stream()
                        .flatMap(String::lines));
    }

    private List<String> ofPlan(int number, Function<Measure, Stream<String>> texts) {
        List<Measure> planned = planned();
        List<MeasureProgress> progress =
                summary.getPlan().map(PlanProgress::getMeasures).orElse(List.of());
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < planned.size(); i++) {
            if (progress.get(i).getEntries().contains(number)) {
                texts.apply(planned.get(i)).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private void addReports() {
        draft.section("การรายงานตามกำหนด").as(ProgressFields.REPORTS).text(ProgressSentences.reports(summary));
        ReportTable table = new ReportTable(summary.getAsOf(), names);
        table.addTo(draft, ProgressFields.OVERDUE, "เกินกำหนดและไม่พบวันที่รายงาน", summary.getOverdue());
        table.addTo(draft, ProgressFields.LATE, "รายงานช้ากว่ากำหนด", summary.getLate());
        table.addTo(draft, ProgressFields.DUE, "ถึงกำหนดและรอรายงาน", summary.getDue());
    }

    private void addPlan(PlanProgress progress) {
        draft.section("เทียบกับแผน").as(ProgressFields.PLAN_TEXT).text(ProgressSentences.plan(progress));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < progress.getMeasures().size(); i++) {
            if (progress.getMeasures().get(i).getEntries().isEmpty()) {
                rows.add(List.of(
                        Cells.number(rows.size() + 1L),
                        Cell.of(progress.getMeasures()
                                .get(i)
                                .getTitle()
                                .orElse(progress.getMeasures().get(i).getMeasure())),
                        Cells.lines(responsible(i))));
            }
        }
        draft.none(ProgressFields.UNREPORTED).none(ProgressFields.NOT_IN_PLAN);
        if (!rows.isEmpty()) {
            draft.part("มาตรการในแผนที่ไม่มีผู้รายงาน")
                    .as(ProgressFields.UNREPORTED)
                    .table(DocumentTables.of(
                            List.of(Column.number("ที่"), Column.words("มาตรการ"), Column.words("ผู้รับผิดชอบตามแผน")),
                            rows));
        }
        if (!progress.getNotInPlan().isEmpty()) {
            draft.part("รายการที่ไม่อยู่ในแผน")
                    .as(ProgressFields.NOT_IN_PLAN)
                    .lines(progress.getNotInPlan().stream()
                            .map(number -> List.of(
                                    Span.of(report.getEntries().get(number - 1).getTitle())))
                            .toList());
        }
    }

    private List<String> responsible(int measure) {
        return planned().get(measure).getResponsible().stream()
                .map(Responsible::shown)
                .toList();
    }

    /** The measures of the plan; none without one. */
    private List<Measure> planned() {
        return plan.map(MeasurePlan::getMeasures).orElse(List.of());
    }
}
