package io.github.openita.io.report.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.overview.BandCount;
import io.github.openita.core.overview.DisclosureGroup;
import io.github.openita.core.overview.DisclosureOverview;
import io.github.openita.core.overview.GroupOverview;
import io.github.openita.core.overview.Grouping;
import io.github.openita.core.overview.MoveCount;
import io.github.openita.core.overview.NodeOverview;
import io.github.openita.core.overview.Overview;
import io.github.openita.core.overview.ScoreDistribution;
import io.github.openita.core.overview.StepToBand;
import io.github.openita.core.overview.TargetCount;
import io.github.openita.core.overview.YearOverview;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Level;
import io.github.openita.io.report.draft.Charts;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.text.CsvRenderer;
import io.github.openita.io.report.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many agencies and years on one page: first the years, then each year by itself, the newest first. */
public final class OverviewView {

    /** So many rows of a long table stand in lines of text. */
    private static final int MOST_TYPED = 20;

    private final Overview overview;
    private final Language language;
    private final OverviewWords words;
    private final OverviewTables tables;
    private final DisclosureTables lacks;

    public OverviewView(Overview overview, Language language) {
        this.overview = overview;
        this.language = language;
        words = new OverviewWords(new Wording(language));
        tables = new OverviewTables(words);
        lacks = new DisclosureTables(words);
    }

    private String say(String th, String en) {
        return words.say(th, en);
    }

    public ReportDraft draft() {
        ReportDraft report = ReportDraft.titled(title(), language);
        report.lines(counts());
        List<YearOverview> years = overview.getYears();
        if (years.size() > 1) {
            report.heading(say("รายปี", "Year by year"));
            report.printed(page -> meansByYear().ifPresent(page::add));
            report.table(tables.years(overview));
        }
        for (int i = years.size() - 1; i >= 0; i--) {
            addYear(report, years.get(i));
        }
        List<DisclosureOverview> disclosures = overview.getDisclosures();
        for (int i = disclosures.size() - 1; i >= 0; i--) {
            addDisclosures(report, disclosures.get(i));
        }
        report.heading(say("ที่มาของตัวเลข", "Where the figures come from"));
        report.remarks(basis());
        report.technical(editions()
                .map(edition -> new FormNames(edition, words.wording()).technical())
                .distinct()
                .collect(Collectors.joining(" · ")));
        return report.csv(this::csv);
    }

    private String csv() {
        boolean onlyChecks =
                overview.getYears().isEmpty() && !overview.getDisclosures().isEmpty();
        return CsvRenderer.render(onlyChecks ? lacks.all(overview.getDisclosures()) : tables.all(overview));
    }

    private String title() {
        String years = editions()
                .map(edition -> new FormNames(edition, words.wording()).form())
                .distinct()
                .collect(Collectors.joining(", "));
        boolean onlyChecks =
                overview.getYears().isEmpty() && !overview.getDisclosures().isEmpty();
        return (onlyChecks
                        ? say("ภาพรวมความครบถ้วนของการเปิดเผยข้อมูล (OIT)", "Overview of disclosures (OIT)")
                        : say("ภาพรวมผลการประเมิน ITA", "Overview of ITA results"))
                + (years.isEmpty() ? "" : say(" ปีงบประมาณ พ.ศ. ", ", fiscal years ") + years);
    }

    /** Of results, then of checked disclosures. */
    private Stream<Edition> editions() {
        return Stream.concat(
                overview.getYears().stream().map(YearOverview::getEdition),
                overview.getDisclosures().stream().map(DisclosureOverview::getEdition));
    }

    private List<List<Span>> counts() {
        List<List<Span>> lines = new ArrayList<>();
        int checked = overview.getDisclosures().stream()
                .mapToInt(year -> year.getAll().getDisclosures())
                .sum();
        String th = OverviewWords.number(overview.getAgencies()) + " หน่วยงาน";
        String en = OverviewWords.counted(overview.getAgencies(), "agency", "agencies");
        if (overview.getResults() > 0 || checked == 0) {
            th += " " + OverviewWords.number(overview.getResults()) + " ผล";
            en += ", " + OverviewWords.counted(overview.getResults(), "result", "results");
        }
        if (checked > 0) {
            th += " ตรวจการเปิดเผยข้อมูล " + OverviewWords.number(checked) + " ฉบับ";
            en += ", " + OverviewWords.counted(checked, "disclosure checked", "disclosures checked");
        }
        lines.add(Wording.line(say(th, en)));
        if (overview.getRefused() > 0) {
            lines.add(Wording.line(
                    say("ใช้ไม่ได้ ไม่อยู่ในภาพรวมนี้: ", "could not be used and are not in this overview: "),
                    say(
                            OverviewWords.number(overview.getRefused()) + " แถวหรือเอกสาร",
                            OverviewWords.counted(overview.getRefused(), "row or document", "rows or documents"))));
        }
        return lines;
    }

    private Optional<Chart> meansByYear() {
        List<YearOverview> years = overview.getYears();
        List<Optional<BigDecimal>> means = new ArrayList<>();
        years.forEach(year -> means.add(year.getAll().getOverall().getMean().map(mean -> mean.toBigDecimal(2))));
        String alternative = years.stream()
                .map(year -> new FormNames(year.getEdition(), words.wording()).form() + " "
                        + OverviewWords.points(year.getAll().getOverall().getMean())
                                .text())
                .collect(Collectors.joining(", "));
        return means.stream().noneMatch(Optional::isPresent)
                ? Optional.empty()
                : Optional.of(new Chart(
                        Chart.Kind.LINES,
                        say("ค่าเฉลี่ยคะแนนภาพรวมรายปี", "Mean overall score by year"),
                        years.stream()
                                .map(year -> new FormNames(year.getEdition(), words.wording()).form())
                                .toList(),
                        List.of(new Chart.Series(say("ค่าเฉลี่ย", "Mean"), means)),
                        BigDecimal.valueOf(100),
                        years.get(years.size() - 1)
                                .getEdition()
                                .getTarget()
                                .map(target -> new Chart.Target(
                                        say("ค่าเป้าหมาย ", "Target ") + Wording.figure(target), target.toShown())),
                        alternative));
    }

    private void addYear(ReportDraft report, YearOverview year) {
        FormNames names = new FormNames(year.getEdition(), words.wording());
        String form = names.form();
        report.heading(say("ปีงบประมาณ พ.ศ. ", "Fiscal year ") + form);
        report.lines(summary(year.getAll()));
        report.printed(page -> bandChart(year.getAll()).ifPresent(page::add));
        add(report, say("ระดับผลการประเมิน", "Bands"), form, tables.bands(year.getAll()));
        add(report, say("อันดับ", "Ranking"), form, tables.ranking(year));
        add(report, say("ผลที่ตัวเลขไม่ตรงกัน", "Results with figures that differ"), form, tables.differing(year));
        for (Grouping grouping : telling(year)) {
            add(report, say("ตาม", "By ") + words.of(grouping), form, tables.groups(year, grouping));
        }
        add(report, say("เพิ่มขึ้นและลดลงจากปีก่อน", "Rose and fell"), form, tables.moves(year));
        addLosses(report, year, names);
        year.getOneStep().ifPresent(steps -> addOneStep(report, steps, names));
        add(report, say("หน่วยงานกับตัวชี้วัด", "Agencies by indicators"), form, tables.heat(year));
    }

    /** What divides the agencies of the year: a single group would only say again what is said of all. */
    private List<Grouping> telling(YearOverview year) {
        return overview.getGroupings().stream()
                .filter(grouping -> year.groupsBy(grouping).size() > 1)
                .toList();
    }

    private void add(ReportDraft report, String name, String form, Table table) {
        add(report, name, form, RowsOf.of(table.columns(), table.rows(), row -> row));
    }

    /** A table with its heading; in lines of text a long one is cut, which is said. */
    private void add(ReportDraft report, String name, String form, RowsOf<?> rows) {
        if (rows.size() == 0) {
            return;
        }
        report.add(new Heading(2, name + " " + form));
        report.printed(page -> page.table(Tables.named(name + " " + form, rows.table())));
        report.typed(text -> {
            text.table(rows.first(MOST_TYPED));
            if (rows.size() > MOST_TYPED) {
                text.remarks(List.of(say(
                        "แสดง " + MOST_TYPED + " จาก " + OverviewWords.number(rows.size())
                                + " แถว ครบทุกแถวใน html, xlsx, csv",
                        MOST_TYPED + " of " + OverviewWords.number(rows.size())
                                + " rows are shown; html, xlsx and csv have all")));
            }
        });
    }

    private List<List<Span>> summary(GroupOverview all) {
        List<List<Span>> lines = new ArrayList<>();
        ScoreDistribution overall = all.getOverall();
        overall.getMean()
                .ifPresent(mean -> lines.add(Wording.line(
                        say("ค่าเฉลี่ย ", "Mean "),
                        say(
                                mean + " จาก " + OverviewWords.number(overall.getCount()) + " หน่วยงานที่มีคะแนนภาพรวม",
                                mean + " over "
                                        + OverviewWords.counted(overall.getCount(), "agency", "agencies")
                                        + " with an overall score"))));
        int without = all.getResults() - overall.getCount();
        if (without > 0) {
            lines.add(Wording.line(say(
                    OverviewWords.number(without) + " หน่วยงานยังไม่มีคะแนนภาพรวม (ไม่ใช่ศูนย์) ไม่อยู่ในค่าเฉลี่ย",
                    OverviewWords.number(without)
                            + " agencies have no overall score, which is not zero; they are in no mean")));
        }
        all.getTarget()
                .ifPresent((TargetCount target) -> lines.add(Wording.line(
                        say("ถึงค่าเป้าหมาย ", "Reached the target ") + Wording.figure(target.getTarget()) + ": ",
                        say(
                                OverviewWords.number(target.getReached()) + " แห่ง (" + words.percent(target.getShare())
                                        + ")",
                                OverviewWords.number(target.getReached()) + " (" + words.percent(target.getShare())
                                        + ")"))));
        MoveCount moves = all.getMoves();
        if (moves.getCompared() > 0) {
            lines.add(Wording.line(
                    say("เทียบกับปีก่อน ", "Against the year before, ")
                            + OverviewWords.number(moves.getCompared())
                            + say(" หน่วยงาน: ", " agencies: "),
                    say(
                            "เพิ่มขึ้น " + moves.getRose() + " ลดลง " + moves.getFell() + " เท่าเดิม "
                                    + moves.getStayed(),
                            moves.getRose() + " rose, " + moves.getFell() + " fell, " + moves.getStayed()
                                    + " stayed")));
        }
        if (all.getDiffering() > 0) {
            lines.add(Wording.line(say(
                    OverviewWords.number(all.getDiffering()) + " ผลมีตัวเลขที่ไม่ตรงกัน รายชื่ออยู่ด้านล่าง",
                    OverviewWords.number(all.getDiffering())
                            + " results have figures that differ; they are listed below")));
        }
        return lines;
    }

    private Optional<Chart> bandChart(GroupOverview all) {
        List<BandCount> bands = all.getBands();
        if (bands.isEmpty() || bands.stream().allMatch(band -> band.getCount() == 0)) {
            return Optional.empty();
        }
        return Optional.of(new Charts(words.wording())
                .ofCounts(
                        say("จำนวนหน่วยงานตามระดับ", "Agencies by band"),
                        bands.stream()
                                .map(band -> say(band.getNameTh(), band.getNameEn()))
                                .toList(),
                        List.of(new Chart.Series(
                                say("หน่วยงาน", "Agencies"),
                                bands.stream()
                                        .map(band -> Optional.of(BigDecimal.valueOf(band.getCount())))
                                        .toList())),
                        bands.stream()
                                .map(band -> say(band.getNameTh(), band.getNameEn()) + " " + band.getCount())
                                .collect(Collectors.joining(", "))));
    }

    private void addLosses(ReportDraft report, YearOverview year, FormNames names) {
        String form = names.form();
        List<NodeOverview> questions = year.getAll().losses(Level.QUESTION);
        List<NodeOverview> indicators = year.getAll().losses(Level.INDICATOR);
        add(
                report,
                say("ข้อที่หน่วยงานไม่ผ่านมากที่สุด", "Questions and items that most fail"),
                form,
                tables.losses(questions, names));
        add(
                report,
                say("ตัวชี้วัดที่หน่วยงานไม่ผ่านมากที่สุด", "Indicators that most fail"),
                form,
                tables.losses(indicators, names));
        List<NodeOverview> shown = questions.isEmpty() ? indicators : questions;
        for (Grouping grouping : telling(year)) {
            if (!shown.isEmpty()) {
                add(
                        report,
                        say("คะแนนที่ไม่ได้รับเฉลี่ย ตาม", "Mean points lost by ") + words.of(grouping),
                        form,
                        tables.groupLosses(year, grouping, shown));
            }
        }
    }

    private void addOneStep(ReportDraft report, List<StepToBand> steps, FormNames names) {
        String name = say("ขาดอีกข้อเดียวจะถึงระดับถัดไป", "One score away from the next band");
        if (steps.isEmpty()) {
            report.add(new Heading(2, name + " " + names.form()));
            report.paragraph(say("ไม่มี", "None"));
        } else {
            add(report, name, names.form(), tables.oneStep(steps, names));
        }
    }

    /** What is missing before the assessor comes. */
    private void addDisclosures(ReportDraft report, DisclosureOverview year) {
        FormNames names = new FormNames(year.getEdition(), words.wording());
        String form = names.form();
        report.heading(say(
                        "สิ่งที่ยังขาดก่อนรับการประเมิน ปีงบประมาณ พ.ศ. ",
                        "Missing before the assessor comes, fiscal year ")
                + form);
        report.lines(summary(year));
        add(
                report,
                say("ข้อที่หน่วยงานจะไม่ได้คะแนนมากที่สุด", "Items that most would lose"),
                form,
                lacks.losses(year, names));
        add(report, say("องค์ประกอบที่ต้องแก้ไขมากที่สุด", "Elements that most must mend"), form, lacks.elements(year));
        for (Grouping grouping : overview.getGroupings()) {
            if (year.groupsBy(grouping).size() > 1) {
                add(
                        report,
                        say("การเปิดเผยข้อมูล ตาม", "Disclosures by ") + words.of(grouping),
                        form,
                        lacks.groups(year, grouping));
            }
        }
        add(
                report,
                say("หน่วยงานที่ต้องแก้ไขมากที่สุดก่อน", "Agencies, those with most to do first"),
                form,
                lacks.agencies(year));
    }

    private List<List<Span>> summary(DisclosureOverview year) {
        DisclosureGroup all = year.getAll();
        List<List<Span>> lines = new ArrayList<>();
        lines.add(List.of(
                Span.of(say("มีสิ่งที่ต้องแก้ไข ", "With errors: ")),
                Span.strong(say(
                        OverviewWords.number(all.getWithErrors()) + " จาก " + OverviewWords.number(all.getDisclosures())
                                + " หน่วยงาน",
                        OverviewWords.number(all.getWithErrors()) + " of "
                                + OverviewWords.counted(all.getDisclosures(), "agency", "agencies"))),
                Span.of(say(
                        " · ต้องแก้ไข " + OverviewWords.number(all.getErrors()) + " · ควรแก้ไข "
                                + OverviewWords.number(all.getWarnings()),
                        ", " + OverviewWords.number(all.getErrors()) + " errors, "
                                + OverviewWords.number(all.getWarnings()) + " warnings"))));
        all.getForecast()
                .getMean()
                .ifPresent(mean -> lines.add(List.of(
                        Span.of(say("คะแนน OIT ที่คาดเฉลี่ย ", "Mean OIT score to expect ")),
                        Span.strong(mean.toString()),
                        Span.of(all.getAtWorst()
                                .getMean()
                                .map(worst -> say(" · อย่างต่ำ ", ", at worst ") + worst)
                                .orElse("")),
                        Span.of(say(
                                " จาก " + OverviewWords.number(all.getForecast().getCount()) + " หน่วยงาน",
                                ", over "
                                        + OverviewWords.counted(
                                                all.getForecast().getCount(), "agency", "agencies"))))));
        return lines;
    }

    private List<String> basis() {
        List<String> all = new ArrayList<>();
        if (!overview.getYears().isEmpty() || overview.getDisclosures().isEmpty()) {
            all.addAll(basisOfResults());
        }
        if (!overview.getDisclosures().isEmpty()) {
            all.add(
                    say(
                            "คะแนน OIT ที่คาดให้ข้อที่ไม่มีหรือไม่ครบเป็น 0 และข้ออื่นเป็น 100 ส่วนอย่างต่ำให้ข้อที่ยังไม่ตรวจองค์ประกอบหรือควรแก้ไขเป็น 0 ด้วย ไม่ใช่ผลของผู้ประเมิน",
                            "The OIT score to expect takes an item that is absent or incomplete for 0 and any other for 100, the one at worst also those for 0 that are only claimed or have a warning; the assessor decides"));
        }
        return all;
    }

    private List<String> basisOfResults() {
        return List.of(
                say(
                        "ทุกตัวเลขสรุป (ค่าเฉลี่ย มัธยฐาน ควอร์ไทล์ ร้อยละ อันดับ) คำนวณจากคะแนนที่แสดงสองตำแหน่ง ไม่ใช่ตัวเลขที่ ป.ป.ช. ประกาศ",
                        "All summary figures (means, medians, quartiles, shares, places) are derived from the shown scores of two decimals; the commission did not publish them"),
                say(
                        "ควอร์ไทล์ตามนิยามที่ 7 ของ Hyndman และ Fan (1996) ซึ่งตรงกับ QUARTILE.INC ของโปรแกรมตารางคำนวณ",
                        "Quartiles are those of definition 7 of Hyndman and Fan (1996), QUARTILE.INC of spreadsheets"),
                say(
                        "คะแนนเท่ากันได้อันดับเดียวกัน และอันดับถัดไปเว้นตามจำนวน (1, 2, 2, 4)",
                        "Equal scores share a place, and the next one is as many lower (1, 2, 2, 4)"),
                say(
                        "ไม่ผ่าน คือคะแนนที่แสดงต่ำกว่าค่าเป้าหมายของแบบประเมิน (ถ้าไม่มีค่าเป้าหมาย คือต่ำกว่า 100)",
                        "Failing is a shown score below the target of the form (below 100 where it has none)"),
                say(
                        "ที่ไม่ได้ประเมินไม่นับเป็นศูนย์ และไม่อยู่ในค่าเฉลี่ยใด",
                        "What is not assessed is not zero, and in no mean"));
    }
}
