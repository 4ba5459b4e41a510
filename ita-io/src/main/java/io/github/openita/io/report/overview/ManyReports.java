package io.github.openita.io.report.overview;

import io.github.openita.core.analysis.BandPath;
import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.io.report.disclosure.CheckReportView;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import io.github.openita.io.report.result.ComparisonView;
import io.github.openita.io.report.result.GapReportView;
import io.github.openita.io.report.result.ScoreCardView;
import io.github.openita.io.report.result.SeriesView;
import io.github.openita.io.report.wording.Tones;
import io.github.openita.io.report.wording.Wording;
import io.github.openita.rules.BaselineComparison;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.CheckSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several results, checks or comparisons in one report: a summary with a row for each, then each as it is shown by itself. */
public final class ManyReports {

    private final Language language;
    private final Wording wording;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<ReportDraft> reports = new ArrayList<>();

    private ManyReports(Language language) {
        this.language = language;
        wording = new Wording(language);
    }

    public static ReportDraft scoreCards(List<ScoreCard> cards, Language language) {
        ManyReports many = new ManyReports(language).ofResults();
        for (ScoreCard card : cards) {
            List<Cell> row = many.start(card.getAgency(), card.getEdition(), card.getOverall(), card.getBand());
            row.add(Tables.number(Integer.toString(card.getInconsistencies().size())));
            many.add(row, new ScoreCardView(card, language).draft());
        }
        return many.number("ตัวเลขไม่ตรงกัน", "Differing")
                .build(many.titled("ผลการประเมิน ITA", "ITA results", "ผล", "results"));
    }

    public static ReportDraft gaps(List<GapReport> reports, Language language) {
        ManyReports many = new ManyReports(language).ofResults();
        for (GapReport gaps : reports) {
            List<Cell> row = many.start(gaps.getAgency(), gaps.getEdition(), gaps.getOverall(), gaps.getBand());
            row.add(Tables.number(gaps.getLost().map(Points::toString).orElse("—")));
            row.add(Cell.of(gaps.getGaps().stream()
                    .findFirst()
                    .map((Gap gap) -> gap.getCode() + " (" + gap.getLost() + ")")
                    .orElse("")));
            row.add(Cell.of(many.next(gaps)));
            many.add(row, new GapReportView(gaps, language).draft());
        }
        return many.number("ไม่ได้รับ", "Lost")
                .words("ไม่ได้รับมากที่สุด", "Most lost")
                .words("สู่ระดับ", "To the band")
                .build(many.titled("คะแนนที่ไม่ได้รับในการประเมิน ITA", "Gaps of ITA results", "ผล", "results"));
    }

    public static ReportDraft checks(
            List<CheckReport> reports, Function<CheckReport, Edition> editions, Language language) {
        ManyReports many = new ManyReports(language)
                .words("หน่วยงาน", "Agency")
                .words("ปีงบประมาณ", "Fiscal year")
                .words("ผลการตรวจ", "Found")
                .number("ต้องแก้ไข", "Errors")
                .number("ควรแก้ไข", "Warnings")
                .number("ไม่มี", "Absent")
                .number("ไม่ครบ", "Incomplete")
                .number("ยังไม่ตรวจองค์ประกอบ", "Claimed")
                .number("ครบ", "Complete")
                .number("OIT ที่คาด", "OIT expected")
                .number("อย่างต่ำ", "At worst");
        boolean compared =
                reports.stream().anyMatch(report -> report.getBaseline().isPresent());
        if (compared) {
            many.number("ใหม่", "New").number("พบมาก่อน", "Known before");
        }
        for (CheckReport report : reports) {
            Edition edition = editions.apply(report);
            List<Cell> row = many.row(report, edition);
            if (compared) {
                row.addAll(besideFormer(report.getBaseline()));
            }
            many.add(row, new CheckReportView(report, edition, language).draft());
        }
        return many.build(many.titled(
                "ตรวจความครบถ้วนของการเปิดเผยข้อมูล (OIT)",
                "Completeness of disclosures (OIT)",
                "ฉบับ",
                "disclosures"));
    }

    private static List<Cell> besideFormer(Optional<BaselineComparison> baseline) {
        return baseline.map(beside -> List.of(
                        OverviewWords.count(beside.getNewErrors() + beside.getNewWarnings() + beside.getNewInfos()),
                        OverviewWords.count(beside.getUnchanged())))
                .orElse(List.of(Cell.of("—"), Cell.of("—")));
    }

    private List<Cell> row(CheckReport report, Edition edition) {
        CheckSummary numbers = report.getSummary();
        String name = report.getAgency()
                .map(Wording::nameOf)
                .filter(text -> !text.isEmpty())
                .or(report::getSource)
                .orElse("—");
        Optional<Severity> heaviest = Stream.of(Severity.ERROR, Severity.WARNING)
                .filter(report::hasAtLeast)
                .findFirst();
        return new ArrayList<>(List.of(
                Cell.of(name),
                Cell.of(new FormNames(edition, wording).form()),
                heaviest.map(found -> Cell.of(wording.of(found)).withTone(Tones.of(found)))
                        .orElse(Cell.of(say("ไม่พบ", "nothing")).withTone(Tone.FULL)),
                OverviewWords.count(numbers.getErrors()),
                OverviewWords.count(numbers.getWarnings()),
                OverviewWords.count(numbers.getAbsent()),
                OverviewWords.count(numbers.getIncomplete()),
                OverviewWords.count(numbers.getClaimed()),
                OverviewWords.count(numbers.getComplete()),
                Tables.number(Wording.shown(report.getForecast().getOit())),
                Tables.number(Wording.shown(report.getForecast().getAtWorst()))));
    }

    public static ReportDraft series(List<Series> all, Language language) {
        ManyReports many = new ManyReports(language)
                .words("หน่วยงาน", "Agency")
                .words("ปีงบประมาณ", "Fiscal years")
                .number("ปีแรก", "First")
                .number("ปีสุดท้าย", "Last")
                .number("ผลต่าง", "Difference")
                .words("การเปลี่ยนแปลง", "Change")
                .words("ระดับปีสุดท้าย", "Last band");
        for (Series series : all) {
            List<ScoreCard> cards = series.getCards();
            List<Comparison> comparisons = series.getComparisons();
            ReportDraft report = comparisons.size() == 1
                    ? new ComparisonView(comparisons.get(0), language).draft()
                    : new SeriesView(series, language).draft();
            many.add(many.row(cards), report);
        }
        return many.build(many.titled("เปรียบเทียบผลการประเมิน ITA", "ITA results compared", "หน่วยงาน", "agencies"));
    }

    private List<Cell> row(List<ScoreCard> cards) {
        ScoreCard first = cards.get(0);
        ScoreCard last = cards.get(cards.size() - 1);
        Comparison whole = Comparison.of(first, last);
        return new ArrayList<>(List.of(
                Cell.of(last.getAgency().map(Wording::nameOf).orElse("—")),
                Cell.of(cards.stream()
                        .map(card -> new FormNames(card.getEdition(), wording).form())
                        .collect(Collectors.joining(", "))),
                Tables.number(Wording.shown(first.getOverall())),
                Tables.number(Wording.shown(last.getOverall())),
                OverviewWords.difference(whole.getDifference()),
                Cell.of(whole.getChange()
                                .map(change -> say(change.getNameTh(), change.getCode()))
                                .orElse("—"))
                        .withTone(Tones.of(whole.getChange())),
                Cell.of(last.getBand().map(wording::describe).orElse("—"))));
    }

    private String next(GapReport gaps) {
        FormNames names = new FormNames(gaps.getEdition(), wording);
        return gaps.getNextBand()
                .map((BandPath path) -> names.ofBand(path.getCode())
                        + (path.isReachable()
                                ? say(
                                        " (" + path.getSteps().size() + " ข้อ)",
                                        " (" + path.getSteps().size() + " steps)")
                                : say(" (ยังบอกไม่ได้)", " (not known)")))
                .orElse("");
    }

    private String say(String th, String en) {
        return wording.say(th, en);
    }

    /** Whose result it is, of which form, and what it came to. */
    private List<Cell> start(
            Optional<Agency> agency, Edition edition, Optional<Score> overall, Optional<AwardedBand> band) {
        String name =
                agency.map(Wording::nameOf).filter(text -> !text.isEmpty()).orElse("—");
        return new ArrayList<>(List.of(
                Cell.of(name),
                Cell.of(new FormNames(edition, wording).form()),
                Tables.score(overall, edition),
                Cell.of(band.map(wording::describe).orElse("—"))));
    }

    private void add(List<Cell> row, ReportDraft report) {
        rows.add(row);
        reports.add(report);
    }

    private ManyReports ofResults() {
        return words("หน่วยงาน", "Agency")
                .words("ปีงบประมาณ", "Fiscal year")
                .number("คะแนนภาพรวม", "Overall")
                .words("ระดับ", "Band");
    }

    private ManyReports words(String th, String en) {
        columns.add(Column.words(say(th, en)));
        return this;
    }

    private ManyReports number(String th, String en) {
        columns.add(Column.number(say(th, en)));
        return this;
    }

    /** A title that says how many of what there are. */
    private String titled(String th, String en, String ofTh, String ofEn) {
        return say(th + " " + rows.size() + " " + ofTh, en + ": " + rows.size() + " " + ofEn);
    }

    private ReportDraft build(String title) {
        Table summary = Tables.ofCells(columns, rows);
        ReportDraft report = ReportDraft.titled(title, language).add(summary).main(summary);
        for (int i = 0; i < reports.size(); i++) {
            List<Cell> row = rows.get(i);
            report.heading(row.get(0).text() + " · " + row.get(1).text()).below(reports.get(i));
        }
        return report;
    }
}
