package io.github.openita.io.report.result;

import io.github.openita.core.analysis.Change;
import io.github.openita.core.analysis.ComparedResult;
import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.ComparisonRow;
import io.github.openita.core.analysis.Contribution;
import io.github.openita.core.edition.Band;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.io.report.draft.Charts;
import io.github.openita.io.report.draft.Charts.Scores;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart.Kind;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.wording.Tones;
import io.github.openita.io.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two results side by side, as agencies print them: figure, figure, difference, and whether it rose. What has no
 * counterpart, and figures of the sources that differ, stand below.
 */
public final class ComparisonView {

    private final Comparison comparison;
    private final ComparedResult old;
    private final ComparedResult newer;
    private final Wording wording;
    private final FormNames oldNames;
    private final FormNames newNames;

    public ComparisonView(Comparison comparison, Language language) {
        this.comparison = comparison;
        old = comparison.getOldResult();
        newer = comparison.getNewResult();
        wording = new Wording(language);
        oldNames = new FormNames(old.getEdition(), wording);
        newNames = new FormNames(newer.getEdition(), wording);
    }

    public ReportDraft draft() {
        ReportDraft report = ReportDraft.titled(
                wording.say("เปรียบเทียบผลการประเมิน ITA ", "ITA results compared: ") + years(), wording.language());
        report.lines(Stream.concat(agencies().map(Wording::line), totals()).toList());
        report.printed(this::addChart);
        addTo(report, "");
        return report.technical(oldNames.technical() + " · " + newNames.technical())
                .main(table());
    }

    /** What the comparison says under its own headings, as a part of a longer report. */
    void addTo(ReportDraft report, String prefix) {
        report.table(table());
        report.heading(prefix + wording.say("สิ่งที่ทำให้คะแนนภาพรวมเปลี่ยน", "What moved the overall score"))
                .table(
                        List.of(
                                wording.words("รหัส", "Code"),
                                wording.words("เครื่องมือ", "Tool"),
                                wording.number("ผลต่างถ่วงน้ำหนัก (คะแนน)", "Weighted difference (points)")),
                        contributions());
        report.remarks(prefix + wording.say("หมายเหตุ", "Remarks"), remarks())
                .remarks(
                        prefix + wording.say("ตัวเลขในต้นฉบับที่ไม่ตรงกัน", "Figures of the sources that differ"),
                        Stream.concat(inconsistencies(old, oldYear()), inconsistencies(newer, newYear()))
                                .toList());
    }

    private Table table() {
        return Tables.ofCells(
                List.of(
                        wording.words("รหัส", "Code"),
                        wording.words("ตัวชี้วัด", "Name"),
                        Column.number(oldYear()),
                        Column.number(newYear()),
                        wording.number("ผลต่าง", "Difference"),
                        wording.words("การเปลี่ยนแปลง", "Change")),
                rows());
    }

    private void addChart(ReportDraft report) {
        List<ComparisonRow> shown = comparison.getRows().stream()
                .filter(row -> row.getCode().getPart().isEmpty())
                .filter(row -> row.getCode().getLevel() == Level.INDICATOR)
                .filter(row -> row.getDifference().isPresent())
                .toList();
        List<String> places = new ArrayList<>(List.of(wording.say("คะแนนภาพรวม", "Overall score")));
        List<Optional<Score>> before = new ArrayList<>(List.of(old.getOverall()));
        List<Optional<Score>> after = new ArrayList<>(List.of(newer.getOverall()));
        for (ComparisonRow row : shown) {
            places.add(newNames.withCode(row.getCode()));
            before.add(row.getOldScore());
            after.add(row.getNewScore());
        }
        new Charts(wording)
                .ofScores(
                        Kind.BARS,
                        wording.say("คะแนนรายตัวชี้วัด", "Scores of the indicators"),
                        places,
                        List.of(new Scores(oldYear(), before), new Scores(newYear(), after)),
                        newer.getEdition())
                .ifPresent(report::add);
    }

    String years() {
        String fiscal = isOfTwoNames()
                ? wording.say(" ประจำปีงบประมาณ พ.ศ. ", ", fiscal year ")
                        + newer.getEdition().getFiscalYear()
                : "";
        return wording.say(oldYear() + (isOfTwoNames() ? " กับ " : " กับ") + newYear(), oldYear() + " and " + newYear())
                + fiscal;
    }

    private String oldYear() {
        return year(old, "เดิม", "old");
    }

    private String newYear() {
        return year(newer, "ใหม่", "new");
    }

    /** The year that heads a column; two results of one year are told apart. */
    private String year(ComparedResult result, String sideTh, String sideEn) {
        String year = wording.say("ปี ", "FY ") + result.getEdition().getFiscalYear();
        boolean sameYear =
                old.getEdition().getFiscalYear().equals(newer.getEdition().getFiscalYear());
        if (isOfTwoNames()) {
            return nameOf(result).orElseThrow();
        }
        return sameYear ? year + " (" + wording.say(sideTh, sideEn) + ")" : year;
    }

    /** Whether the results are of one year and of agencies whose names tell them apart. */
    private boolean isOfTwoNames() {
        return comparison.ofDifferentAgencies()
                && old.getEdition().getFiscalYear().equals(newer.getEdition().getFiscalYear())
                && nameOf(old).isPresent()
                && nameOf(newer).isPresent()
                && !nameOf(old).equals(nameOf(newer));
    }

    private static Optional<String> nameOf(ComparedResult result) {
        return result.getAgency().flatMap(Agency::getName);
    }

    private Stream<String> agencies() {
        if (isOfTwoNames()) {
            return Stream.of(agency(old), agency(newer));
        }
        if (comparison.ofDifferentAgencies()) {
            return Stream.of(oldYear() + ": " + agency(old), newYear() + ": " + agency(newer));
        }
        return Stream.of(newer, old)
                .map(this::agency)
                .filter(text -> !text.isEmpty())
                .limit(1);
    }

    private String agency(ComparedResult result) {
        return result.getAgency().map(wording::describe).orElse("");
    }

    private Stream<List<Span>> totals() {
        String moved = comparison
                .getDifference()
                .flatMap(difference -> comparison.getChange().map(change -> " (" + moved(change, difference) + ")"))
                .orElse("");
        return Stream.of(
                Wording.line(
                        wording.say("คะแนนภาพรวม ", "Overall score "),
                        Wording.shown(old.getOverall()) + " → " + Wording.shown(newer.getOverall()) + moved),
                Wording.line(wording.say("ระดับ ", "Band "), band(old) + " → " + band(newer)));
    }

    private String band(ComparedResult result) {
        return result.getBand().map(wording::describe).orElse("—");
    }

    private String moved(Change change, Points difference) {
        return say(change) + (change == Change.SAME ? "" : " " + size(difference));
    }

    private String say(Change change) {
        if (!comparison.ofDifferentAgencies()) {
            return wording.say(change.getNameTh(), change.getCode());
        }
        // Of two agencies neither rose or fell.
        return switch (change) {
            case UP -> wording.say("สูงกว่า", "higher");
            case DOWN -> wording.say("ต่ำกว่า", "lower");
            case SAME -> wording.say("เท่ากัน", "same");
        };
    }

    private static String size(Points difference) {
        return (difference.signum() < 0 ? difference.times(-1) : difference).toString();
    }

    private static String signed(Optional<Points> points) {
        return points.map(ComparisonView::signed).orElse("—");
    }

    private static String signed(Points points) {
        return points.rounded().signum() > 0 ? "+" + points : points.toString();
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        List<ComparisonRow> unmatched = new ArrayList<>(comparison.onlyOld());
        unmatched.addAll(comparison.onlyNew());
        comparison.getRows().stream()
                .filter(row -> !unmatched.contains(row) && !isFull(row))
                .forEach(row -> rows.add(row(row)));
        rows.add(List.of(
                Cell.of(""),
                Cell.of(wording.say("คะแนนภาพรวม", "Overall score")),
                Tables.number(Wording.shown(old.getOverall())),
                Tables.number(Wording.shown(newer.getOverall())),
                Tables.number(signed(comparison.getDifference())),
                change(comparison.getChange(), "")));
        rows.add(List.of(
                Cell.of(""),
                Cell.of(wording.say("ระดับ", "Band")),
                Cell.of(band(old)),
                Cell.of(band(newer)),
                Cell.of(""),
                Cell.of(changeOfBand())));
        return rows;
    }

    private Cell change(Optional<Change> change, String otherwise) {
        return Cell.of(change.map(this::say).orElse(otherwise)).withTone(Tones.of(change));
    }

    /** A question that has the full score both times: what moved is what the reader looks for. */
    private static boolean isFull(ComparisonRow row) {
        return row.getCode().getLevel() == Level.QUESTION
                && row.getOldScore().filter(Score.FULL::equals).isPresent()
                && row.getNewScore().filter(Score.FULL::equals).isPresent();
    }

    private List<Cell> row(ComparisonRow row) {
        NodeCode code = row.getCode();
        String before = row.getOldCode()
                .map(other -> wording.say(" (เดิม ", " (was ") + other + ")")
                .orElse("");
        return List.of(
                Cell.of(code + before).withIndent(depth(code)),
                newNames.cell(code),
                score(row.getOldScore(), old),
                score(row.getNewScore(), newer),
                Tables.number(signed(row.getDifference())),
                change(row.getChange(), missing(row)));
    }

    private static Cell score(Optional<Score> score, ComparedResult result) {
        return Tables.score(score, result.getEdition());
    }

    private String missing(ComparisonRow row) {
        return wording.say("ไม่มีคะแนน", "no score for ") + (row.getOldScore().isEmpty() ? oldYear() : newYear());
    }

    private static int depth(NodeCode code) {
        int depth = switch (code.getLevel()) {
            case TOOL -> 0;
            case INDICATOR -> 1;
            case SUB_INDICATOR -> 2;
            case QUESTION -> code.getTool().orElseThrow() == Tool.OIT ? 3 : 2;
        };
        return code.getPart().isPresent() ? depth + 1 : depth;
    }

    /** Which way the band moved, where both are certain and of one scale. */
    private String changeOfBand() {
        return old.getBand()
                .flatMap(before -> newer.getBand().map(after -> changeOfBand(before, after)))
                .orElse("");
    }

    private String changeOfBand(AwardedBand before, AwardedBand after) {
        if (before.isProvisional() || after.isProvisional()) {
            return wording.say("ยังไม่แน่นอน", "not certain");
        }
        List<String> scale =
                newer.getEdition().getBands().stream().map(Band::getCode).toList();
        boolean sameScale = scale.equals(
                old.getEdition().getBands().stream().map(Band::getCode).toList());
        if (!sameScale) {
            return wording.say("เกณฑ์ระดับต่างกัน", "another scale");
        }
        int steps = Integer.compare(scale.indexOf(before.getCode()), scale.indexOf(after.getCode()));
        return say(steps > 0 ? Change.UP : steps < 0 ? Change.DOWN : Change.SAME);
    }

    private List<List<String>> contributions() {
        List<List<String>> rows = new ArrayList<>();
        for (Contribution tool : comparison.getContributions()) {
            rows.add(List.of(tool.getCode().toString(), newNames.of(tool.getCode()), signed(tool.getPoints())));
        }
        rows.add(List.of("", wording.say("รวม", "Together"), signed(together())));
        return rows;
    }

    private Optional<Points> together() {
        Points sum = Points.ZERO;
        for (Contribution tool : comparison.getContributions()) {
            if (tool.getPoints().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(tool.getPoints().get());
        }
        return Optional.of(sum);
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (comparison.ofDifferentAgencies()) {
            remarks.add(wording.say("ผลทั้งสองเป็นของคนละหน่วยงาน", "The two results are of different agencies"));
        }
        if (old.getEdition().getFiscalYear().compareTo(newer.getEdition().getFiscalYear()) > 0) {
            remarks.add(wording.say(
                    "ผลที่ใช้เป็นผลเดิมอยู่ในปีหลังผลใหม่", "The old result is of a later year than the new one"));
        }
        Optional<Points> sum = together();
        Optional<Points> difference = comparison.getDifference();
        if (difference.isPresent()
                && sum.isPresent()
                && !sum.map(Points::rounded).equals(difference)) {
            remarks.add(wording.say(
                    "ผลรวมก่อนปัดเศษคือ " + signed(sum) + " แต่ผลต่างของคะแนนที่แสดงคือ " + signed(difference),
                    "Before rounding the tools add up to " + signed(sum) + "; the shown scores differ by "
                            + signed(difference)));
        }
        long full = comparison.getRows().stream().filter(ComparisonView::isFull).count();
        if (full > 0) {
            remarks.add(wording.say(
                    "อีก " + full + " ข้อได้คะแนนเต็มทั้งสองครั้ง จึงไม่แสดงในตาราง",
                    full + " more with the full score both times are not listed"));
        }
        comparison.getRows().forEach(row -> addReworded(remarks, row));
        addUnmatched(remarks, comparison.onlyOld(), oldYear(), newYear());
        addUnmatched(remarks, comparison.onlyNew(), newYear(), oldYear());
        addProvisional(remarks, old, oldNames, oldYear());
        addProvisional(remarks, newer, newNames, newYear());
        return remarks;
    }

    private void addReworded(List<String> remarks, ComparisonRow row) {
        NodeCode code = row.getCode();
        String before = oldNames.of(row.getOldCode().orElse(code));
        String after = newNames.of(code);
        if (code.getLevel() == Level.INDICATOR
                && code.getPart().isEmpty()
                && !before.isEmpty()
                && !after.isEmpty()
                && !before.equals(after)) {
            remarks.add(wording.say(
                    "ตัวชี้วัดที่ " + code + " ใน" + oldYear() + " ชื่อ “" + before + "”",
                    "Indicator " + code + " was called “" + before + "” in " + oldYear()));
        }
    }

    private void addUnmatched(List<String> remarks, List<ComparisonRow> rows, String there, String here) {
        if (!rows.isEmpty()) {
            remarks.add(wording.say(
                    "ของ" + there + " ที่ไม่มีข้อเทียบใน" + here + ": " + codes(rows),
                    "Of " + there + ", without a counterpart in " + here + ": " + codes(rows)));
        }
    }

    /** Codes as people write them: questions and items in ranges, everything else one by one. */
    private static String codes(List<ComparisonRow> rows) {
        List<NodeCode> codes = rows.stream().map(ComparisonRow::getCode).toList();
        String ranges = QuestionCode.ranges(codes.stream()
                .filter(code -> code.getPart().isEmpty())
                .flatMap(code -> code.getQuestion().stream())
                .toList());
        Stream<String> others = codes.stream()
                .filter(code -> code.getPart().isPresent() || code.getQuestion().isEmpty())
                .map(NodeCode::toString);
        return Stream.concat(others, Stream.of(ranges).filter(text -> !text.isEmpty()))
                .collect(Collectors.joining(", "));
    }

    private void addProvisional(List<String> remarks, ComparedResult result, FormNames names, String year) {
        result.getBand().filter(AwardedBand::isProvisional).ifPresent(band -> {
            String lower = band.getCouldBe().stream().map(names::ofBand).collect(Collectors.joining(", "));
            remarks.add(wording.say(
                    "ระดับ" + year + " เป็นผลเบื้องต้น เพราะไม่ทราบคะแนนรายส่วนของ EIT ครบ: อาจเป็น " + lower,
                    "The band of " + year + " is provisional, since the parts of EIT are not all known: it could be "
                            + lower));
        });
    }

    private Stream<String> inconsistencies(ComparedResult result, String year) {
        return result.getInconsistencies().stream()
                .map(found -> year + " " + wording.describe(found, result.getBand(), result.getEdition()));
    }
}
