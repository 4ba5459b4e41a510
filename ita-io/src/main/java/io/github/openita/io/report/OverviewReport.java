package io.github.openita.io.report;

import io.github.openita.core.overview.BandCount;
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

/** Many agencies and years on one page: first the years, then each year by itself, the newest first. */
final class OverviewReport {

    /** So many rows of a long table stand in lines of text. */
    private static final int MOST_TYPED = 20;

    private final Overview overview;
    private final Language language;
    private final OverviewWords words;
    private final OverviewTables tables;

    OverviewReport(Overview overview, Language language) {
        this.overview = overview;
        this.language = language;
        words = new OverviewWords(new Wording(language));
        tables = new OverviewTables(words);
    }

    private String say(String th, String en) {
        return words.say(th, en);
    }

    Report build() {
        ReportBuilder report = ReportBuilder.titled(title(), language);
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
        report.heading(say("ที่มาของตัวเลข", "Where the figures come from"));
        report.remarks(basis());
        report.csv(() -> CsvRenderer.render(tables.all(overview)));
        report.technical(years.stream()
                .map(year -> new FormNames(year.getEdition(), words.wording()).technical())
                .collect(Collectors.joining(" · ")));
        return report.build();
    }

    private String title() {
        String years = overview.getYears().stream()
                .map(year -> new FormNames(year.getEdition(), words.wording()).form())
                .collect(Collectors.joining(", "));
        return say("ภาพรวมผลการประเมิน ITA", "Overview of ITA results")
                + (years.isEmpty() ? "" : say(" ปีงบประมาณ พ.ศ. ", ", fiscal years ") + years);
    }

    private List<List<Span>> counts() {
        List<List<Span>> lines = new ArrayList<>();
        lines.add(Wording.line(say(
                OverviewWords.number(overview.getAgencies()) + " หน่วยงาน "
                        + OverviewWords.number(overview.getResults()) + " ผล",
                OverviewWords.counted(overview.getAgencies(), "agency", "agencies") + ", "
                        + OverviewWords.counted(overview.getResults(), "result", "results"))));
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

    private void addYear(ReportBuilder report, YearOverview year) {
        FormNames names = new FormNames(year.getEdition(), words.wording());
        String form = names.form();
        report.heading(say("ปีงบประมาณ พ.ศ. ", "Fiscal year ") + form);
        report.lines(summary(year.getAll()));
        report.printed(page -> bandChart(year.getAll()).ifPresent(page::add));
        add(report, say("ระดับผลการประเมิน", "Levels"), form, tables.bands(year.getAll()));
        add(report, say("อันดับ", "Ranking"), form, tables.ranking(year));
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

    /** A table with its heading; in lines of text a long one is cut, which is said. */
    private void add(ReportBuilder report, String name, String form, Table table) {
        int rows = table.rows().size();
        if (rows == 0) {
            return;
        }
        report.add(new Heading(2, name + " " + form));
        Table named = Tables.named(name + " " + form, table);
        report.printed(page -> page.table(named));
        report.typed(text -> {
            text.table(new Table(
                    Optional.empty(),
                    table.spanning(),
                    table.columns(),
                    table.rows().subList(0, Math.min(rows, MOST_TYPED)),
                    table.wide()));
            if (rows > MOST_TYPED) {
                text.remarks(List.of(say(
                        "แสดง " + MOST_TYPED + " จาก " + OverviewWords.number(rows)
                                + " แถว ครบทุกแถวใน html, xlsx, csv",
                        MOST_TYPED + " of " + OverviewWords.number(rows)
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
                    OverviewWords.number(all.getDiffering()) + " ผลมีตัวเลขที่ไม่ตรงกัน: ดูด้วยคำสั่ง score",
                    OverviewWords.number(all.getDiffering())
                            + " results have figures that differ: see them with score")));
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
                        say("จำนวนหน่วยงานตามระดับ", "Agencies by level"),
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

    private void addLosses(ReportBuilder report, YearOverview year, FormNames names) {
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

    private void addOneStep(ReportBuilder report, List<StepToBand> steps, FormNames names) {
        String name = say("ขาดอีกข้อเดียวจะถึงระดับถัดไป", "One score away from the next level");
        if (steps.isEmpty()) {
            report.add(new Heading(2, name + " " + names.form()));
            report.paragraph(say("ไม่มี", "None"));
        } else {
            add(report, name, names.form(), tables.oneStep(steps, names));
        }
    }

    private List<String> basis() {
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
