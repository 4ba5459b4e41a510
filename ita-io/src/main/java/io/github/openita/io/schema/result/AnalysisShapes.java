package io.github.openita.io.schema.result;

import io.github.openita.core.analysis.BandPath;
import io.github.openita.core.analysis.Change;
import io.github.openita.core.analysis.ComparedResult;
import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.ComparisonRow;
import io.github.openita.core.analysis.Contribution;
import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.analysis.IssueClass;
import io.github.openita.core.analysis.PathEnd;
import io.github.openita.core.analysis.PathStep;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.analysis.ReviewArea;
import io.github.openita.core.analysis.ReviewRow;
import io.github.openita.core.analysis.Thresholds;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.schema.shape.ObjectShape;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import io.github.openita.io.schema.value.CodeShapes;
import io.github.openita.io.schema.value.NamedEdition;
import io.github.openita.io.schema.value.ScoreShapes;
import java.util.List;

/** The shapes of what is said of score cards: what was lost, what changed, and what is to be mended. */
public final class AnalysisShapes {

    private static final Shape<List<NodeCode>> CODES = Shapes.list(CodeShapes.CODE);

    private static final Shape<List<PartScore>> PARTS = Shapes.list(CardShapes.PART);

    private static final Shape<Change> CHANGE = Shapes.words(Change.class);

    private static final Shape<Gap> GAP = ObjectShape.of(Gap.class, Gap::builder, gap -> gap.build())
            .required("code", CodeShapes.CODE, Gap::getCode, (b, v) -> b.code(v))
            .says(
                    "รหัสข้อ ตัวชี้วัดย่อย ตัวชี้วัด หรือเครื่องมือที่เสียคะแนน",
                    "The question, sub-indicator, indicator or tool that lost points")
            .required("score", ScoreShapes.SHOWN_SCORE, Gap::getScore, (b, v) -> b.score(v))
            .says("คะแนนที่ได้ เต็ม 100", "Its score, of 100")
            .unlessEmpty("parts", PARTS, Gap::getParts, (b, v) -> b.parts(v))
            .says("คะแนนของแต่ละส่วนของ EIT ที่ทราบ", "The scores of the parts of EIT, as far as they are known")
            .unlessEmpty("beside", PARTS, Gap::getBeside, (b, v) -> b.beside(v))
            .says(
                    "คะแนนของส่วนที่ไม่ได้นำมารวมในคะแนนนี้",
                    "The scores of parts that stand beside this one and are not in it")
            .required("lost", ScoreShapes.POINTS, Gap::getLost, (b, v) -> b.lost(v))
            .says("คะแนนภาพรวมที่เสียไปเพราะจุดนี้", "The points of the overall score that are lost there")
            .requiredOrNull("indicator", Shapes.NUMBER, Gap::getIndicator, (b, v) -> b.indicator(v))
            .says("ตัวชี้วัดที่ข้อนี้อยู่", "The number of the indicator that it belongs to")
            .requiredOrNull("subIndicator", CodeShapes.CODE, Gap::getSubIndicator, (b, v) -> b.subIndicator(v))
            .says("ตัวชี้วัดย่อยที่ข้อนี้อยู่", "The sub-indicator that it belongs to")
            .required("belowTarget", Shapes.BOOLEAN, Gap::isBelowTarget, (b, v) -> b.belowTarget(v))
            .says("ต่ำกว่าค่าเป้าหมายของแบบประเมินหรือไม่", "Whether it is below the target of the form")
            .required("advice", CODES, Gap::getAdvice, (b, v) -> b.advice(v))
            .says("ข้อ OIT ที่แบบประเมินแนะนำให้ปรับปรุง", "The OIT items that the form advises to improve")
            .build();

    /** A step of a path. */
    public static final Shape<PathStep> STEP = ObjectShape.of(PathStep.class, PathStep::builder, s -> s.build())
            .required("code", CodeShapes.CODE, PathStep::getCode, (b, v) -> b.code(v))
            .says("รหัสของสิ่งที่ต้องเพิ่มคะแนน", "The code of what has to rise")
            .requiredOrNull("from", ScoreShapes.SHOWN_SCORE, PathStep::getScore, (b, v) -> b.score(v))
            .says("คะแนนปัจจุบัน", "The score as it is")
            .required("to", ScoreShapes.SHOWN_SCORE, PathStep::getTo, (b, v) -> b.to(v))
            .says("คะแนนที่ต้องได้", "The score that it has to reach")
            .required("gain", ScoreShapes.POINTS, PathStep::getGain, (b, v) -> b.gain(v))
            .says("คะแนนภาพรวมที่เพิ่มขึ้น", "What that adds to the overall score, in points")
            .build();

    private static final Shape<PathEnd> PATH_END = ObjectShape.of(PathEnd.class, PathEnd::builder, end -> end.build())
            .required("overall", ScoreShapes.SHOWN_SCORE, PathEnd::getOverall, (b, v) -> b.overall(v))
            .says("คะแนนภาพรวมเมื่อทำครบทุกขั้น", "The overall score after all steps")
            .required("band", CardShapes.BAND, PathEnd::getBand, (b, v) -> b.band(v))
            .says("ระดับผลการประเมินเมื่อทำครบทุกขั้น", "The band after all steps")
            .required(
                    "tools",
                    CodeShapes.byCode(Level.TOOL, ScoreShapes.SHOWN_SCORE),
                    PathEnd::getTools,
                    (b, v) -> b.tools(v))
            .says("คะแนนของแต่ละเครื่องมือเมื่อทำครบทุกขั้น", "The score of each tool after all steps")
            .build();

    private static final Shape<BandPath> PATH = ObjectShape.of(BandPath.class, BandPath::builder, p -> p.build())
            .required("code", Shapes.TEXT, BandPath::getCode, (b, v) -> b.code(v))
            .says("รหัสของระดับผลการประเมินที่ต้องการ", "The code of the band to reach")
            .required("th", Shapes.TEXT, BandPath::getNameTh, (b, v) -> b.nameTh(v))
            .says("ชื่อระดับภาษาไทย", "The Thai name of that band")
            .required("reachable", Shapes.BOOLEAN, BandPath::isReachable, (b, v) -> b.reachable(v))
            .says("ไปถึงระดับนี้ได้หรือไม่", "Whether that band can be reached")
            .required("shortest", Shapes.BOOLEAN, BandPath::isShortest, (b, v) -> b.shortest(v))
            .says(
                    "พิสูจน์แล้วว่าไม่มีทางที่ใช้ขั้นน้อยกว่านี้หรือไม่",
                    "Whether it is proved that no other way has fewer steps")
            .required("dependsOn", CODES, BandPath::getDependsOn, (b, v) -> b.dependsOn(v))
            .says(
                    "ส่วนของ EIT ที่ยังไม่ทราบคะแนนและมีผลต่อคำตอบ",
                    "The parts of EIT that are not known and on which the answer depends")
            .required("steps", Shapes.list(STEP), BandPath::getSteps, (b, v) -> b.steps(v))
            .says("สิ่งที่ต้องเพิ่มคะแนน ทีละขั้น", "What has to rise, step by step")
            .requiredOrNull("after", PATH_END, BandPath::getAfter, (b, v) -> b.after(v))
            .says("ผลเมื่อทำครบทุกขั้น", "The result after all steps")
            .build();

    /** A gap report document; its figures are the shown ones. */
    public static final Shape<GapReport> GAPS = ObjectShape.of(GapReport.class, GapReport::builder, r -> r.build())
            .ofNamedEdition()
            .required("edition", NamedEdition.EDITION, GapReport::getEdition, (b, v) -> b.edition(v))
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .optional("agency", Shapes.AGENCY, GapReport::getAgency, (b, v) -> b.agency(v))
            .says("หน่วยงาน", "The agency")
            .requiredOrNull("overall", ScoreShapes.SHOWN_SCORE, GapReport::getOverall, (b, v) -> b.overall(v))
            .says("คะแนนภาพรวม เต็ม 100", "The overall score, of 100")
            .requiredOrNull("band", CardShapes.BAND, GapReport::getBand, (b, v) -> b.band(v))
            .says("ระดับผลการประเมิน", "The band that was reached")
            .requiredOrNull("lost", ScoreShapes.POINTS, GapReport::getLost, (b, v) -> b.lost(v))
            .says("คะแนนภาพรวมที่เสียไปทั้งหมด", "The points that the overall score lacks to 100")
            .requiredOrNull(
                    "roundingDifference",
                    ScoreShapes.DIFFERENCE,
                    GapReport::getRoundingDifference,
                    (b, v) -> b.roundingDifference(v))
            .says("ส่วนต่างที่เกิดจากการปัดเศษ", "What rounding adds or takes away, in points")
            .required("gaps", Shapes.list(GAP), GapReport::getGaps, (b, v) -> b.gaps(v))
            .says("จุดที่เสียคะแนน มากที่สุดก่อน", "What lost points, the most first")
            .required("notAssessed", CODES, GapReport::getNotAssessed, (b, v) -> b.notAssessed(v))
            .says("รหัสของสิ่งที่ไม่ได้ประเมิน", "The codes of what was not assessed")
            .unlessEmpty("derived", Shapes.list(CardShapes.DERIVED), GapReport::getDerived, (b, v) -> b.derived(v))
            .says("คะแนนที่คำนวณย้อนจากคะแนนอื่น", "Scores that follow from others")
            .requiredOrNull("nextBand", PATH, GapReport::getNextBand, (b, v) -> b.nextBand(v))
            .says("ทางไปสู่ระดับถัดไป", "The way to the next band")
            .build();

    private static final Shape<ComparedResult> RESULT = ObjectShape.of(
                    ComparedResult.class, ComparedResult::builder, result -> result.build())
            .requiredOrNull("agency", Shapes.AGENCY, ComparedResult::getAgency, (b, v) -> b.agency(v))
            .says("หน่วยงาน", "The agency")
            .required("edition", NamedEdition.EDITION, ComparedResult::getEdition, (b, v) -> b.edition(v))
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .requiredOrNull("overall", ScoreShapes.SHOWN_SCORE, ComparedResult::getOverall, (b, v) -> b.overall(v))
            .says("คะแนนภาพรวม เต็ม 100", "The overall score, of 100")
            .requiredOrNull("band", CardShapes.BAND, ComparedResult::getBand, (b, v) -> b.band(v))
            .says("ระดับผลการประเมิน", "The band that was reached")
            .required(
                    "inconsistencies",
                    Shapes.list(CardShapes.INCONSISTENCY),
                    ComparedResult::getInconsistencies,
                    (b, v) -> b.inconsistencies(v))
            .says("ตัวเลขที่ไม่ตรงกัน", "Figures that do not agree")
            .build();

    private static final Shape<ComparisonRow> COMPARISON_ROW = ObjectShape.of(
                    ComparisonRow.class, ComparisonRow::builder, row -> row.build())
            .required("code", CodeShapes.CODE, ComparisonRow::getCode, (b, v) -> b.code(v))
            .says("รหัสในปีหลัง", "The code in the newer form")
            .optional("oldCode", CodeShapes.CODE, ComparisonRow::getOldCode, (b, v) -> b.oldCode(v))
            .says("รหัสในปีก่อน หากต่างกัน", "The code in the older form, where it is another one")
            .requiredOrNull("old", ScoreShapes.SHOWN_SCORE, ComparisonRow::getOldScore, (b, v) -> b.oldScore(v))
            .says("คะแนนปีก่อน", "The older score")
            .requiredOrNull("new", ScoreShapes.SHOWN_SCORE, ComparisonRow::getNewScore, (b, v) -> b.newScore(v))
            .says("คะแนนปีหลัง", "The newer score")
            .requiredOrNull(
                    "difference", ScoreShapes.DIFFERENCE, ComparisonRow::getDifference, (b, v) -> b.difference(v))
            .says("ส่วนต่าง ปีหลังลบปีก่อน", "The newer score less the older one")
            .requiredOrNull("change", CHANGE, ComparisonRow::getChange, (b, v) -> b.change(v))
            .says("เพิ่มขึ้น ลดลง หรือคงเดิม", "Which way it moved")
            .build();

    /** What a tool did to the overall score. */
    public static final Shape<Contribution> CONTRIBUTION = ObjectShape.of(
                    Contribution.class, Contribution::builder, contribution -> contribution.build())
            .required("code", CodeShapes.CODE, Contribution::getCode, (b, v) -> b.code(v))
            .says("รหัสเครื่องมือ", "The tool")
            .requiredOrNull("points", ScoreShapes.DIFFERENCE, Contribution::getPoints, (b, v) -> b.points(v))
            .says(
                    "คะแนนที่เครื่องมือนี้ทำให้คะแนนภาพรวมเปลี่ยนไป",
                    "What this tool did to the overall score, in points")
            .build();

    /** A comparison document; its figures are the shown ones. */
    public static final Shape<Comparison> COMPARE = ObjectShape.of(
                    Comparison.class, Comparison::builder, comparison -> comparison.build())
            .required("old", RESULT, Comparison::getOldResult, (b, v) -> b.oldResult(v))
            .says("ผลปีก่อน", "The older result")
            .required("new", RESULT, Comparison::getNewResult, (b, v) -> b.newResult(v))
            .says("ผลปีหลัง", "The newer result")
            .requiredOrNull("difference", ScoreShapes.DIFFERENCE, Comparison::getDifference, (b, v) -> b.difference(v))
            .says("ส่วนต่างของคะแนนภาพรวม", "The difference of the overall scores")
            .requiredOrNull("change", CHANGE, Comparison::getChange, (b, v) -> b.change(v))
            .says("คะแนนภาพรวมเพิ่มขึ้น ลดลง หรือคงเดิม", "Which way the overall score moved")
            .required("rows", Shapes.list(COMPARISON_ROW), Comparison::getRows, (b, v) -> b.rows(v))
            .says("การเปรียบเทียบทีละรหัส", "The comparison code by code")
            .required(
                    "contributions",
                    Shapes.list(CONTRIBUTION),
                    Comparison::getContributions,
                    (b, v) -> b.contributions(v))
            .says("แต่ละเครื่องมือทำให้คะแนนภาพรวมเปลี่ยนไปเท่าใด", "What each tool did to the overall score")
            .required("unmatched", CODES, Comparison::getUnmatched, (b, v) -> b.unmatched(v))
            .says("รหัสที่ไม่มีคู่ในอีกปีหนึ่ง", "The codes that have no counterpart in the other year")
            .build();

    private static final Shape<ReviewRow> REVIEW_ROW = ObjectShape.of(
                    ReviewRow.class, ReviewRow::builder, row -> row.build())
            .required("code", CodeShapes.CODE, ReviewRow::getCode, (b, v) -> b.code(v))
            .says("รหัสข้อหรือตัวชี้วัด", "The code of the question or indicator")
            .required("score", ScoreShapes.SHOWN_SCORE, ReviewRow::getScore, (b, v) -> b.score(v))
            .says("คะแนนที่ได้ เต็ม 100", "Its score, of 100")
            .unlessEmpty("parts", PARTS, ReviewRow::getParts, (b, v) -> b.parts(v))
            .says("คะแนนของแต่ละส่วนของ EIT ที่ทราบ", "The scores of the parts of EIT, as far as they are known")
            .required("class", Shapes.words(IssueClass.class), ReviewRow::getIssueClass, (b, v) -> b.issueClass(v))
            .says("กลุ่ม: ต้องแก้ไข ควรพัฒนา หรือรักษาระดับ", "Whether it is at fault, to develop or to keep")
            .required("advice", CODES, ReviewRow::getAdvice, (b, v) -> b.advice(v))
            .says("ข้อ OIT ที่แบบประเมินแนะนำให้ปรับปรุง", "The OIT items that the form advises to improve")
            .build();

    private static final Shape<ReviewArea> REVIEW_AREA = ObjectShape.of(
                    ReviewArea.class, ReviewArea::builder, area -> area.build())
            .required("number", Shapes.NUMBER, ReviewArea::getNumber, (b, v) -> b.number(v))
            .says("ลำดับประเด็น", "The number of the issue")
            .requiredOrNull("th", Shapes.TEXT, ReviewArea::getNameTh, (b, v) -> b.nameTh(v))
            .says("ชื่อประเด็น", "The name of the issue, in Thai")
            .required("rows", Shapes.list(REVIEW_ROW), ReviewArea::getRows, (b, v) -> b.rows(v))
            .says("ข้อและตัวชี้วัดของประเด็นนี้", "What belongs to this issue")
            .required("notAssessed", CODES, ReviewArea::getNotAssessed, (b, v) -> b.notAssessed(v))
            .says("รหัสของสิ่งที่ไม่ได้ประเมิน", "The codes of what was not assessed")
            .build();

    private static final Shape<Thresholds> THRESHOLDS = ObjectShape.of(
                    Thresholds.class, Thresholds::builder, thresholds -> thresholds.build())
            .required("faultBelow", ScoreShapes.BRIEF_SCORE, Thresholds::getFaultBelow, (b, v) -> b.faultBelow(v))
            .says("ต่ำกว่าคะแนนนี้คือต้องแก้ไข", "Below this score something is at fault")
            .required("keepFrom", ScoreShapes.BRIEF_SCORE, Thresholds::getKeepFrom, (b, v) -> b.keepFrom(v))
            .says("ตั้งแต่คะแนนนี้คือรักษาระดับ", "From this score on it is to be kept")
            .build();

    /** A review document; its figures are the shown ones. */
    public static final Shape<Review> REVIEW = ObjectShape.of(Review.class, Review::builder, review -> review.build())
            .ofNamedEdition()
            .required("edition", NamedEdition.EDITION, Review::getEdition, (b, v) -> b.edition(v))
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .requiredOrNull("agency", Shapes.AGENCY, Review::getAgency, (b, v) -> b.agency(v))
            .says("หน่วยงาน", "The agency")
            .required("thresholds", THRESHOLDS, Review::getThresholds, (b, v) -> b.thresholds(v))
            .says("เกณฑ์ที่ใช้แบ่งกลุ่ม", "The limits between the classes")
            .required("areas", Shapes.list(REVIEW_AREA), Review::getAreas, (b, v) -> b.areas(v))
            .says("ประเด็นตามแบบรายงาน", "The issues of the form, each with what belongs to it")
            .unlessEmpty("derived", Shapes.list(CardShapes.DERIVED), Review::getDerived, (b, v) -> b.derived(v))
            .says("คะแนนที่คำนวณย้อนจากคะแนนอื่น", "Scores that follow from others")
            .build();

    private AnalysisShapes() {}
}
