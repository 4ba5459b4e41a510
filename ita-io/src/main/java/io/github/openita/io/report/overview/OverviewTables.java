package io.github.openita.io.report.overview;

import io.github.openita.core.analysis.Contribution;
import io.github.openita.core.analysis.PathStep;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.overview.AgencyResult;
import io.github.openita.core.overview.BandCount;
import io.github.openita.core.overview.GroupOverview;
import io.github.openita.core.overview.Grouping;
import io.github.openita.core.overview.MoveCount;
import io.github.openita.core.overview.NodeOverview;
import io.github.openita.core.overview.Overview;
import io.github.openita.core.overview.RankedAgency;
import io.github.openita.core.overview.ScoreDistribution;
import io.github.openita.core.overview.StepToBand;
import io.github.openita.core.overview.TargetCount;
import io.github.openita.core.overview.YearMove;
import io.github.openita.core.overview.YearOverview;
import io.github.openita.core.scoring.BandSource;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of an overview. */
final class OverviewTables {

    /** So many of the costliest places are shown beside each group. */
    private static final int MOST_LOSSES = 5;

    private final OverviewWords words;

    OverviewTables(OverviewWords words) {
        this.words = words;
    }

    private String say(String th, String en) {
        return words.say(th, en);
    }

    /** A row per year, the oldest first. */
    Table years(Overview overview) {
        List<Column> columns = new ArrayList<>(List.of(words.words("ปีงบประมาณ", "Fiscal year")));
        columns.addAll(spreadColumns());
        return Tables.wide(Tables.ofCells(
                columns,
                overview.getYears().stream()
                        .map(year -> {
                            List<Cell> row = new ArrayList<>(
                                    List.of(Cell.of(new FormNames(year.getEdition(), words.wording()).form())));
                            row.addAll(spread(year.getAll()));
                            return row;
                        })
                        .toList()));
    }

    /** A row per group. */
    RowsOf<GroupOverview> groups(YearOverview year, Grouping grouping) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(words.of(grouping))));
        columns.addAll(spreadColumns());
        return RowsOf.of(columns, year.groupsBy(grouping), group -> {
                    List<Cell> row = new ArrayList<>(List.of(Cell.of(words.of(group))));
                    row.addAll(spread(group));
                    return row;
                })
                .onItsSide();
    }

    private List<Column> spreadColumns() {
        return List.of(
                words.number("ผล", "Results"),
                words.number("มีคะแนน", "Scored"),
                words.number("ค่าเฉลี่ย", "Mean"),
                words.number("ต่ำสุด", "Least"),
                words.number("ควอร์ไทล์ 1", "Quartile 1"),
                words.number("มัธยฐาน", "Median"),
                words.number("ควอร์ไทล์ 3", "Quartile 3"),
                words.number("สูงสุด", "Most"),
                words.number("ถึงเป้าหมาย", "On target"),
                words.number("ร้อยละ", "%"),
                words.number("เพิ่มขึ้น", "Rose"),
                words.number("ลดลง", "Fell"),
                words.number("เท่าเดิม", "Same"),
                words.number("เปลี่ยนเฉลี่ย", "Mean change"));
    }

    private static List<Cell> spread(GroupOverview group) {
        ScoreDistribution overall = group.getOverall();
        MoveCount moves = group.getMoves();
        return List.of(
                OverviewWords.count(group.getResults()),
                OverviewWords.count(overall.getCount()),
                OverviewWords.points(overall.getMean()),
                OverviewWords.points(overall.getLeast()),
                OverviewWords.points(overall.getLowerQuartile()),
                OverviewWords.points(overall.getMedian()),
                OverviewWords.points(overall.getUpperQuartile()),
                OverviewWords.points(overall.getMost()),
                group.getTarget()
                        .map((TargetCount target) -> OverviewWords.count(target.getReached()))
                        .orElse(Cell.of("—")),
                OverviewWords.points(group.getTarget().flatMap(TargetCount::getShare)),
                OverviewWords.count(moves.getRose()),
                OverviewWords.count(moves.getFell()),
                OverviewWords.count(moves.getStayed()),
                OverviewWords.difference(moves.getMeanDifference()));
    }

    /** A row per band, and one for those whose band is not known. */
    Table bands(GroupOverview group) {
        List<List<Cell>> rows = new ArrayList<>();
        for (BandCount band : group.getBands()) {
            rows.add(List.of(
                    Cell.of(say(band.getNameTh(), band.getNameEn())),
                    OverviewWords.count(band.getCount()),
                    OverviewWords.points(band.getShare()),
                    OverviewWords.count(band.getProvisional())));
        }
        if (group.getWithoutBand() > 0 && !group.getBands().isEmpty()) {
            rows.add(List.of(
                    Cell.of(say("ไม่ทราบระดับ", "Band not known")),
                    OverviewWords.count(group.getWithoutBand()),
                    Cell.of("—"),
                    Cell.of("—")));
        }
        return Tables.ofCells(
                List.of(
                        words.words("ระดับ", "Band"),
                        words.number("จำนวน", "Count"),
                        words.number("ร้อยละ", "%"),
                        words.number("เป็นผลเบื้องต้น", "Provisional")),
                rows);
    }

    /** A row per agency, in the order of their places. */
    RowsOf<RankedAgency> ranking(YearOverview year) {
        return RowsOf.of(
                        List.of(
                                words.number("อันดับ", "Rank"),
                                words.words("หน่วยงาน", "Agency"),
                                words.words("ประเภท", "Type"),
                                words.words("พื้นที่", "Place"),
                                words.number("คะแนนภาพรวม", "Overall"),
                                words.words("ระดับ", "Band"),
                                words.number("ปีก่อน", "Year before"),
                                words.number("เปลี่ยนแปลง", "Change")),
                        year.getRanking(),
                        agency -> {
                            AgencyResult result = agency.getResult();
                            return List.of(
                                    rank(agency),
                                    Cell.of(Wording.nameOf(result.getAgency())),
                                    Cell.of(OverviewWords.typeOf(result.getAgency())),
                                    Cell.of(OverviewWords.placeOf(result.getAgency())),
                                    Tables.score(result.getOverall(), year.getEdition()),
                                    Cell.of(words.bandOf(result)),
                                    Tables.number(Wording.shown(agency.getBefore())),
                                    OverviewWords.difference(agency.getDifference()));
                        })
                .onItsSide();
    }

    private static Cell rank(RankedAgency agency) {
        return agency.getRank().map(OverviewWords::count).orElse(Cell.of("—"));
    }

    /** Who rose and fell, the largest fall first. */
    RowsOf<RankedAgency> moves(YearOverview year) {
        List<RankedAgency> moved = byDifference(year.getRanking());
        return RowsOf.of(
                List.of(
                        words.words("หน่วยงาน", "Agency"),
                        words.number("ปีก่อน", "Year before"),
                        words.number("คะแนนภาพรวม", "Overall"),
                        words.number("เปลี่ยนแปลง", "Change"),
                        words.words("", ""),
                        words.words("เครื่องมือที่ทำให้เปลี่ยนมากที่สุด", "Most by")),
                moved,
                agency -> {
                    YearMove move = agency.getMove().orElseThrow();
                    return List.of(
                            Cell.of(Wording.nameOf(agency.getResult().getAgency())),
                            Tables.number(move.getBefore().toString()),
                            OverviewWords.points(move.getBefore().toPoints().plus(move.getDifference())),
                            OverviewWords.difference(Optional.of(move.getDifference())),
                            Cell.of(say(
                                    move.getChange().getNameTh(),
                                    move.getChange().getCode())),
                            Cell.of(mostBy(move)));
                });
    }

    /** Those that moved, the largest fall first; the differences are computed once each. */
    private static List<RankedAgency> byDifference(List<RankedAgency> ranking) {
        record Moved(RankedAgency agency, Points difference) {}
        return ranking.stream()
                .flatMap(agency -> agency.getDifference().map(points -> new Moved(agency, points)).stream())
                .filter(moved -> moved.difference.signum() != 0)
                .sorted(Comparator.comparing(Moved::difference))
                .map(Moved::agency)
                .toList();
    }

    private String mostBy(YearMove move) {
        return move.getMostBy()
                .map(tool -> tool
                        + move.getContributions().stream()
                                .filter(one -> one.getCode().equals(tool))
                                .flatMap(one -> one.getPoints().stream())
                                .findFirst()
                                .map(points -> " (" + (points.signum() > 0 ? "+" : "") + points + ")")
                                .orElse(""))
                .orElseGet(() -> move.getContributions().stream()
                                .map(Contribution::getPoints)
                                .allMatch(Optional::isPresent)
                        ? ""
                        : say("ไม่ทราบ", "not known"));
    }

    /** What most agencies fail, and what it costs. */
    Table losses(List<NodeOverview> losses, FormNames names) {
        return Tables.ofCells(
                List.of(
                        words.words("รหัส", "Code"),
                        words.words("ชื่อ", "Name"),
                        words.number("ไม่ผ่าน (แห่ง)", "Failing"),
                        words.number("จากที่มีคะแนน", "Of scored"),
                        words.number("ค่าเฉลี่ย", "Mean"),
                        words.number("ต่ำสุด", "Least"),
                        words.number("คะแนนที่ไม่ได้รับเฉลี่ย", "Mean points lost")),
                losses.stream()
                        .map(node -> List.of(
                                Cell.of(node.getCode().toString()),
                                names.cell(node.getCode()),
                                OverviewWords.count(node.getFailing()),
                                OverviewWords.count(node.getCount()),
                                OverviewWords.points(node.getMean()),
                                Tables.number(node.getLeast().toString()),
                                OverviewWords.points(node.getLost())))
                        .toList());
    }

    /** What the costliest places cost each group. */
    RowsOf<GroupOverview> groupLosses(YearOverview year, Grouping grouping, List<NodeOverview> losses) {
        List<NodeCode> codes =
                losses.stream().limit(MOST_LOSSES).map(NodeOverview::getCode).toList();
        List<Column> columns = new ArrayList<>(List.of(Column.words(words.of(grouping))));
        codes.forEach(code -> {
            columns.add(Column.number(label(code)));
            columns.add(words.number("จาก (แห่ง)", "Of"));
        });
        return RowsOf.of(columns, year.groupsBy(grouping), group -> {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(words.of(group))));
            codes.forEach(code -> {
                Optional<NodeOverview> known = group.getNodes().stream()
                        .filter(node -> node.getCode().equals(code))
                        .findFirst();
                row.add(OverviewWords.points(known.map(NodeOverview::getLost)));
                row.add(OverviewWords.count(known.map(NodeOverview::getCount).orElse(0)));
            });
            return row;
        });
    }

    /** Whose figures differ from each other, or from what was published. */
    RowsOf<RankedAgency> differing(YearOverview year) {
        return RowsOf.of(
                List.of(
                        words.words("หน่วยงาน", "Agency"),
                        words.words("พื้นที่", "Place"),
                        words.number("คะแนนภาพรวม", "Overall"),
                        words.words("ระดับ", "Band"),
                        words.words("ที่ประกาศต่างจากนี้", "Published instead")),
                year.getRanking().stream()
                        .filter(agency -> agency.getResult().isDiffering())
                        .toList(),
                agency -> List.of(
                        Cell.of(Wording.nameOf(agency.getResult().getAgency())),
                        Cell.of(OverviewWords.placeOf(agency.getResult().getAgency())),
                        Tables.score(agency.getResult().getOverall(), year.getEdition()),
                        Cell.of(words.bandOf(agency.getResult())),
                        Cell.of(publishedInstead(agency.getResult(), year.getEdition()))));
    }

    /** What was published and the scores do not come to. */
    private String publishedInstead(AgencyResult result, Edition edition) {
        Optional<String> overall = result.getPublishedOverall().map(score -> say("คะแนนภาพรวม ", "overall ") + score);
        Optional<String> band = result.getPublishedBand()
                .filter(name -> result.getBand()
                        .filter(own -> own.getNameTh().equals(name))
                        .isEmpty())
                .map(name -> say("ระดับ", "band ") + words.wording().band(name, edition));
        String figures = Stream.of(overall, band).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return figures.isEmpty() ? say("ตัวเลขอื่น", "other figures") : figures;
    }

    private String label(NodeCode code) {
        return code.getIndicator().isPresent() && code.getQuestion().isEmpty()
                ? say("ตัวชี้วัด ", "Indicator ") + code
                : code.toString();
    }

    /** Who is one score away from the next band. */
    RowsOf<StepToBand> oneStep(List<StepToBand> steps, FormNames names) {
        return RowsOf.of(
                List.of(
                        words.words("หน่วยงาน", "Agency"),
                        words.number("คะแนนภาพรวม", "Overall"),
                        words.words("ระดับ", "Band"),
                        words.words("ระดับถัดไป", "Next band"),
                        words.words("ข้อ", "Code"),
                        words.number("จาก", "From"),
                        words.number("ให้ถึง", "To"),
                        words.number("คะแนนที่จะได้", "After"),
                        words.words("ขึ้นอยู่กับ", "Depends on")),
                steps,
                step -> List.of(
                        Cell.of(Wording.nameOf(step.getAgency())),
                        Tables.number(step.getOverall().toString()),
                        Cell.of(names.ofBand(step.getBand())),
                        Cell.of(names.ofBand(step.getNextBand())),
                        Cell.of(names.withCode(step.getStep().getCode())),
                        Tables.number(Wording.shown(step.getStep().getScore())),
                        Tables.number(to(step.getStep())),
                        Tables.number(step.getAfter().toString()),
                        Cell.of(step.getDependsOn().stream()
                                .map(NodeCode::toString)
                                .collect(Collectors.joining(", ")))));
    }

    private static String to(PathStep step) {
        return step.getTo().toString();
    }

    /** Agencies by indicators. */
    RowsOf<RankedAgency> heat(YearOverview year) {
        List<NodeCode> codes = new ArrayList<>();
        year.getEdition().form().getTools().forEach(tool -> codes.add(tool.getCode()));
        for (Indicator indicator : year.getEdition().getIndicators()) {
            codes.add(NodeCode.ofIndicator(indicator.getNumber()));
        }
        List<Column> columns =
                new ArrayList<>(List.of(words.words("หน่วยงาน", "Agency"), words.number("ภาพรวม", "Overall")));
        codes.forEach(code -> columns.add(Column.number(code.toString())));
        return RowsOf.of(columns, year.getRanking(), agency -> {
                    AgencyResult result = agency.getResult();
                    List<Cell> row = new ArrayList<>(List.of(
                            Cell.of(Wording.nameOf(result.getAgency())),
                            Tables.score(result.getOverall(), year.getEdition())));
                    codes.forEach(code -> row.add(Tables.score(result.scoreOf(code), year.getEdition())));
                    return row;
                })
                .onItsSide();
    }

    /** Every result of all years with all that is kept of it, under the headings by which it is read again. */
    Table all(Overview overview) {
        TreeSet<NodeCode> codes = new TreeSet<>();
        overview.getYears()
                .forEach(year -> year.getAll().getNodes().stream()
                        .map(NodeOverview::getCode)
                        .filter(code -> code.getQuestion().isEmpty())
                        .forEach(codes::add));
        List<Column> columns = new ArrayList<>(List.of(Column.number("ปี"), Column.number("อันดับ")));
        columns.addAll(AgencyCells.columns());
        columns.addAll(List.of(
                Column.number("คะแนนภาพรวม"),
                Column.words("ระดับ"),
                Column.words("ระดับที่คำนวณ"),
                Column.words("ตัวเลขไม่ตรงกัน"),
                Column.number("การเปลี่ยนแปลง")));
        codes.forEach(code -> columns.add(Column.number(
                code.getIndicator().isPresent() && code.getPart().isEmpty()
                        ? "ตัวชี้วัดที่ " + code
                        : code.toString())));
        columns.add(Column.number("คะแนนที่ประกาศ"));
        List<List<Cell>> rows = new ArrayList<>();
        for (YearOverview year : overview.getYears()) {
            year.getRanking().forEach(agency -> rows.add(whole(year, agency, codes)));
        }
        return Tables.ofCells(columns, rows);
    }

    /** The band where it was computed: what is read again as published must have been it. */
    private static String computedBand(AgencyResult result) {
        return result.getBand()
                .filter(band -> band.getSource() != BandSource.PUBLISHED)
                .map(band -> band.getNameTh() + (band.isProvisional() ? " (เบื้องต้น)" : ""))
                .orElse("");
    }

    private static List<Cell> whole(YearOverview year, RankedAgency ranked, Iterable<NodeCode> codes) {
        AgencyResult result = ranked.getResult();
        List<Cell> row = new ArrayList<>(List.of(
                Tables.number(year.getEdition().getFiscalYear().toString()),
                Tables.number(ranked.getRank().map(String::valueOf).orElse(""))));
        row.addAll(AgencyCells.cells(result.getAgency()));
        row.addAll(List.of(
                Tables.number(result.getOverall().map(Score::toString).orElse("")),
                Cell.of(result.getPublishedBand().orElse("")),
                Cell.of(computedBand(result)),
                Cell.of(result.isDiffering() ? "ไม่ตรงกัน" : ""),
                Tables.number(ranked.getDifference().map(Points::toString).orElse(""))));
        for (NodeCode code : codes) {
            row.add(Tables.number(result.scoreOf(code).map(Score::toString).orElse("")));
        }
        row.add(Tables.number(result.getPublishedOverall().map(Score::toString).orElse("")));
        return row;
    }
}
