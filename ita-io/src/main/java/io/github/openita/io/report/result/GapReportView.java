package io.github.openita.io.report.result;

import io.github.openita.core.analysis.BandPath;
import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.analysis.PathEnd;
import io.github.openita.core.analysis.PathStep;
import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import io.github.openita.io.report.wording.Tones;
import io.github.openita.io.report.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A gap report for people: what was lost where, the most first, and the shortest way to a band in words. */
public final class GapReportView {

    private static final int MOST_IN_A_SENTENCE = 4;

    private final GapReport gaps;
    private final Edition edition;
    private final Wording wording;
    private final FormNames names;

    public GapReportView(GapReport gaps, Language language) {
        this.gaps = gaps;
        edition = gaps.getEdition();
        wording = new Wording(language);
        names = new FormNames(edition, wording);
    }

    public ReportDraft draft() {
        Table table = Tables.ofCells(
                List.of(
                        wording.words("รหัส", "Code"),
                        wording.words("ชื่อ", "Name"),
                        wording.number("คะแนน", "Score"),
                        wording.number("ไม่ได้รับ", "Lost"),
                        Column.words(""),
                        wording.words("อ้างอิงจาก", "Advice points to")),
                gaps.getGaps().stream().map(this::row).toList());
        ReportDraft report = ReportDraft.titled(
                        wording.say(
                                        "คะแนนที่ไม่ได้รับในการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ",
                                        "Gaps of the ITA result, fiscal year ")
                                + names.form(),
                        wording.language())
                .lines(wording.outcome(gaps.getAgency(), gaps.getOverall(), gaps.getBand()))
                .table(table)
                .remarks(remarks())
                .technical(names.technical())
                .main(table);
        gaps.getNextBand().ifPresent(path -> {
            report.heading((path.isShortest()
                                    ? wording.say("ทางที่สั้นที่สุดสู่ระดับ ", "The shortest way to the band ")
                                    : wording.say("ทางหนึ่งสู่ระดับ ", "A way to the band "))
                            + names.ofBand(path.getCode()))
                    .paragraph(way(path))
                    .table(Tables.ofCells(
                            List.of(
                                    wording.words("รหัส", "Code"),
                                    wording.words("ชื่อ", "Name"),
                                    wording.number("จาก", "From"),
                                    wording.number("เป็น", "To"),
                                    wording.number("ภาพรวมเพิ่ม", "Overall gains")),
                            path.getSteps().stream().map(this::row).toList()))
                    .remarks(caveats(path));
        });
        return report;
    }

    private List<Cell> row(Gap gap) {
        Tone tone = Tones.of(gap.getScore(), edition);
        return List.of(
                Cell.of(gap.getCode().toString()),
                names.row(gap),
                Tables.number(gap.getScore().toString()).withTone(tone),
                Tables.number(gap.getLost().toString()),
                Cell.of(mark(gap)).withTone(tone == Tone.NONE && gap.isBelowTarget() ? Tone.AT_RISK : tone),
                names.advice(gap.getAdvice()));
    }

    private String mark(Gap gap) {
        if (gap.getScore().equals(Score.ZERO)) {
            return wording.say("✗ ไม่ได้คะแนน", "✗ no score");
        }
        return edition.getTarget()
                .filter(target -> gap.isBelowTarget())
                .map(target -> (gap.getScore().rounded().compareTo(target) < 0
                                ? wording.say("▼ ต่ำกว่า ", "▼ below ")
                                : wording.say("▼ มีส่วนที่ต่ำกว่า ", "▼ a part below "))
                        + Wording.figure(target))
                .orElse("");
    }

    private List<Cell> row(PathStep step) {
        return List.of(
                Cell.of(step.getCode().toString()),
                names.row(step.getCode()),
                Tables.number(step.getScore()
                        .map(Score::toString)
                        .orElse(wording.say("ต้องดูคะแนนรายส่วน", "look up its parts"))),
                Tables.number(step.getTo().toString()),
                Tables.number(step.getScore().isPresent() ? "+" + step.getGain() : ""));
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        Optional<Points> rounding = gaps.getRoundingDifference();
        if (gaps.getLost().isEmpty() || rounding.isEmpty()) {
            remarks.add(wording.say(
                    "ยังไม่มีคะแนนภาพรวม: คะแนนที่ไม่ได้รับเป็นเพียงส่วนที่ทราบ",
                    "the overall score is not assessed: what is lost is what is known"));
        } else {
            Points lost = gaps.getLost().get();
            Points shown = lost.plus(rounding.get());
            remarks.add(wording.say("ไม่ได้รับรวม ", "lost in all ")
                    + precise(lost)
                    + wording.say(" ผลต่างจากการปัดเศษ ", ", rounding difference ")
                    + shown.toBigDecimal(2).subtract(precise(lost))
                    + wording.say(" รวมเท่ากับ 100 − คะแนนภาพรวม = ", ", together 100 − overall score = ")
                    + shown);
        }
        if (!gaps.getNotAssessed().isEmpty()) {
            remarks.add(wording.say(
                            "ยังไม่มีคะแนน (ไม่ใช่ศูนย์ และไม่นับ): ",
                            "not assessed (which is not zero, and not counted): ")
                    + gaps.getNotAssessed().stream().map(names::withCode).collect(Collectors.joining(", ")));
        }
        wording.derived(gaps.getDerived()).ifPresent(remarks::add);
        gaps.getBand().flatMap(wording::implied).ifPresent(remarks::add);
        if (gaps.getNextBand().isEmpty() && gaps.getBand().isPresent()) {
            remarks.add(wording.say("ได้ระดับสูงสุดแล้ว", "the highest band is held"));
        }
        return remarks;
    }

    /** The rounding difference is mostly less than a hundredth: with four decimals the sum can be seen to be right. */
    private static BigDecimal precise(Points points) {
        return points.toBigDecimal(4);
    }

    private String way(BandPath path) {
        if (path.getAfter().isEmpty()) {
            return wording.say("ไม่พบทางสู่ระดับนี้", "no way to this band was found");
        }
        if (path.getSteps().isEmpty()) {
            return wording.say("ได้ระดับนี้หรือสูงกว่าอยู่แล้ว", "this band, or a higher one, is held already");
        }
        String steps = path.getSteps().size() > MOST_IN_A_SENTENCE
                ? wording.say(
                        "ยกระดับ " + path.getSteps().size() + " รายการในตารางนี้",
                        "all " + path.getSteps().size() + " of this table")
                : path.getSteps().stream().map(this::bring).collect(Collectors.joining(wording.say(" และ", " and ")));
        PathEnd end = path.getAfter().get();
        Set<NodeCode> touched = path.getSteps().stream()
                .map(step -> toolOf(step.getCode()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        String tools = end.getTools().entrySet().stream()
                .filter(tool -> touched.contains(tool.getKey()))
                .map(tool -> tool.getKey() + " " + tool.getValue())
                .collect(Collectors.joining(", "));
        return steps + " → " + tools + " → " + wording.say("ภาพรวม ", "overall ") + end.getOverall() + " "
                + wording.describe(end.getBand());
    }

    private String bring(PathStep step) {
        String what = step.getScore().isPresent()
                ? wording.say("ยกระดับ" + place(step.getCode()) + " ", "bring ") + step.getCode()
                : wording.say("ยกระดับส่วนที่ต่ำของ" + place(step.getCode()) + " ", "bring the low part of ")
                        + step.getCode();
        return what + wording.say(" ให้ได้ ", " to ") + Wording.figure(step.getTo()) + wording.say(" คะแนน", "");
    }

    private static String place(NodeCode code) {
        return switch (code.getLevel()) {
            case TOOL -> "เครื่องมือ";
            case INDICATOR -> "ตัวชี้วัดที่";
            case SUB_INDICATOR -> Level.SUB_INDICATOR.getNameTh();
            case QUESTION -> "ข้อ";
        };
    }

    private Optional<NodeCode> toolOf(NodeCode code) {
        return edition.form().find(code).map(node -> NodeCode.of(node.getTool()));
    }

    private List<String> caveats(BandPath path) {
        List<String> caveats = new ArrayList<>();
        path.getAfter()
                .map(PathEnd::getBand)
                .filter(AwardedBand::isProvisional)
                .ifPresent(band -> caveats.add(wording.say(
                                "เบื้องต้น เพราะไม่ทราบคะแนนรายส่วนของ EIT ครบ: อาจเป็น ",
                                "provisional, since the parts of EIT are not all known: it could be ")
                        + band.getCouldBe().stream().map(names::ofBand).collect(Collectors.joining(", "))));
        dependence(path).ifPresent(caveats::add);
        if (path.getAfter().isPresent() && !path.isShortest()) {
            caveats.add(wording.say("ยังไม่ได้พิสูจน์ว่าเป็นทางที่สั้นที่สุด", "not proved to be the shortest"));
        }
        return caveats;
    }

    private Optional<String> dependence(BandPath path) {
        String parts = path.getDependsOn().stream().map(names::withCode).collect(Collectors.joining(", "));
        return edition.getBands().stream()
                .filter(band -> band.getCode().equals(path.getCode()) && !parts.isEmpty())
                .findFirst()
                .flatMap(Band::getEachToolAtLeast)
                .map(Wording::figure)
                .map(needed -> wording.say(
                        "ขึ้นอยู่กับคะแนนที่ยังไม่ทราบ ซึ่งต้องได้อย่างน้อย " + needed + " ทุกส่วน: " + parts,
                        "depends on scores that are not known, each of which must be " + needed + " or more: "
                                + parts));
    }
}
