package io.github.openita.io.schema;

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
import java.util.List;

/** The shapes of what is said of score cards: what was lost, what changed, and what is to be mended. */
public final class AnalysisShapes {

    private static final Shape<List<NodeCode>> CODES = Shapes.list(Shapes.CODE);

    private static final Shape<List<PartScore>> PARTS = Shapes.list(CardShapes.PART);

    private static final Shape<Change> CHANGE = Shapes.words(Change.class);

    private static final Shape<Gap> GAP = ObjectShape.of(Gap.class, Gap::builder, gap -> gap.build())
            .required("code", Shapes.CODE, Gap::getCode, (gap, code) -> gap.code(code))
            .required("score", ScoreShapes.SHOWN_SCORE, Gap::getScore, (gap, score) -> gap.score(score))
            .unlessEmpty("parts", PARTS, Gap::getParts, (gap, parts) -> gap.parts(parts))
            .unlessEmpty("beside", PARTS, Gap::getBeside, (gap, parts) -> gap.beside(parts))
            .required("lost", ScoreShapes.POINTS, Gap::getLost, (gap, points) -> gap.lost(points))
            .requiredOrNull("indicator", Shapes.NUMBER, Gap::getIndicator, (gap, number) -> gap.indicator(number))
            .requiredOrNull("subIndicator", Shapes.CODE, Gap::getSubIndicator, (gap, code) -> gap.subIndicator(code))
            .required("belowTarget", Shapes.BOOLEAN, Gap::isBelowTarget, (gap, yes) -> gap.belowTarget(yes))
            .required("advice", CODES, Gap::getAdvice, (gap, codes) -> gap.advice(codes))
            .build();

    private static final Shape<PathStep> STEP = ObjectShape.of(PathStep.class, PathStep::builder, s -> s.build())
            .required("code", Shapes.CODE, PathStep::getCode, (step, code) -> step.code(code))
            .requiredOrNull("from", ScoreShapes.SHOWN_SCORE, PathStep::getScore, (step, score) -> step.score(score))
            .required("to", ScoreShapes.SHOWN_SCORE, PathStep::getTo, (step, score) -> step.to(score))
            .required("gain", ScoreShapes.POINTS, PathStep::getGain, (step, points) -> step.gain(points))
            .build();

    private static final Shape<PathEnd> PATH_END = ObjectShape.of(PathEnd.class, PathEnd::builder, end -> end.build())
            .required("overall", ScoreShapes.SHOWN_SCORE, PathEnd::getOverall, (end, score) -> end.overall(score))
            .required("band", CardShapes.BAND, PathEnd::getBand, (end, band) -> end.band(band))
            .required(
                    "tools",
                    Shapes.byCode(Level.TOOL, ScoreShapes.SHOWN_SCORE),
                    PathEnd::getTools,
                    (end, scores) -> end.tools(scores))
            .build();

    private static final Shape<BandPath> PATH = ObjectShape.of(BandPath.class, BandPath::builder, p -> p.build())
            .required("code", Shapes.TEXT, BandPath::getCode, (path, code) -> path.code(code))
            .required("th", Shapes.TEXT, BandPath::getNameTh, (path, name) -> path.nameTh(name))
            .required("reachable", Shapes.BOOLEAN, BandPath::isReachable, (path, yes) -> path.reachable(yes))
            .required("shortest", Shapes.BOOLEAN, BandPath::isShortest, (path, yes) -> path.shortest(yes))
            .required("dependsOn", CODES, BandPath::getDependsOn, (path, codes) -> path.dependsOn(codes))
            .required("steps", Shapes.list(STEP), BandPath::getSteps, (path, steps) -> path.steps(steps))
            .requiredOrNull("after", PATH_END, BandPath::getAfter, (path, end) -> path.after(end))
            .build();

    /** A gap report document; its figures are the shown ones. */
    public static final Shape<GapReport> GAPS = ObjectShape.of(GapReport.class, GapReport::builder, r -> r.build())
            .ofNamedEdition()
            .required("edition", Shapes.EDITION, GapReport::getEdition, (report, edition) -> report.edition(edition))
            .optional("agency", Shapes.AGENCY, GapReport::getAgency, (report, agency) -> report.agency(agency))
            .requiredOrNull(
                    "overall", ScoreShapes.SHOWN_SCORE, GapReport::getOverall, (report, score) -> report.overall(score))
            .requiredOrNull("band", CardShapes.BAND, GapReport::getBand, (report, band) -> report.band(band))
            .requiredOrNull("lost", ScoreShapes.POINTS, GapReport::getLost, (report, points) -> report.lost(points))
            .requiredOrNull(
                    "roundingDifference",
                    ScoreShapes.DIFFERENCE,
                    GapReport::getRoundingDifference,
                    (report, points) -> report.roundingDifference(points))
            .required("gaps", Shapes.list(GAP), GapReport::getGaps, (report, gaps) -> report.gaps(gaps))
            .required("notAssessed", CODES, GapReport::getNotAssessed, (report, codes) -> report.notAssessed(codes))
            .unlessEmpty(
                    "derived",
                    Shapes.list(CardShapes.DERIVED),
                    GapReport::getDerived,
                    (report, derived) -> report.derived(derived))
            .requiredOrNull("nextBand", PATH, GapReport::getNextBand, (report, path) -> report.nextBand(path))
            .build();

    private static final Shape<ComparedResult> RESULT = ObjectShape.of(
                    ComparedResult.class, ComparedResult::builder, result -> result.build())
            .requiredOrNull(
                    "agency", Shapes.AGENCY, ComparedResult::getAgency, (result, agency) -> result.agency(agency))
            .required(
                    "edition", Shapes.EDITION, ComparedResult::getEdition, (result, edition) -> result.edition(edition))
            .requiredOrNull(
                    "overall",
                    ScoreShapes.SHOWN_SCORE,
                    ComparedResult::getOverall,
                    (result, score) -> result.overall(score))
            .requiredOrNull("band", CardShapes.BAND, ComparedResult::getBand, (result, band) -> result.band(band))
            .required(
                    "inconsistencies",
                    Shapes.list(CardShapes.INCONSISTENCY),
                    ComparedResult::getInconsistencies,
                    (result, found) -> result.inconsistencies(found))
            .build();

    private static final Shape<ComparisonRow> COMPARISON_ROW = ObjectShape.of(
                    ComparisonRow.class, ComparisonRow::builder, row -> row.build())
            .required("code", Shapes.CODE, ComparisonRow::getCode, (row, code) -> row.code(code))
            .optional("oldCode", Shapes.CODE, ComparisonRow::getOldCode, (row, code) -> row.oldCode(code))
            .requiredOrNull(
                    "old", ScoreShapes.SHOWN_SCORE, ComparisonRow::getOldScore, (row, score) -> row.oldScore(score))
            .requiredOrNull(
                    "new", ScoreShapes.SHOWN_SCORE, ComparisonRow::getNewScore, (row, score) -> row.newScore(score))
            .requiredOrNull(
                    "difference",
                    ScoreShapes.DIFFERENCE,
                    ComparisonRow::getDifference,
                    (row, points) -> row.difference(points))
            .requiredOrNull("change", CHANGE, ComparisonRow::getChange, (row, change) -> row.change(change))
            .build();

    private static final Shape<Contribution> CONTRIBUTION = ObjectShape.of(
                    Contribution.class, Contribution::builder, contribution -> contribution.build())
            .required("code", Shapes.CODE, Contribution::getCode, (contribution, code) -> contribution.code(code))
            .requiredOrNull(
                    "points",
                    ScoreShapes.DIFFERENCE,
                    Contribution::getPoints,
                    (contribution, points) -> contribution.points(points))
            .build();

    /** A comparison document; its figures are the shown ones. */
    public static final Shape<Comparison> COMPARE = ObjectShape.of(
                    Comparison.class, Comparison::builder, comparison -> comparison.build())
            .required("old", RESULT, Comparison::getOldResult, (comparison, result) -> comparison.oldResult(result))
            .required("new", RESULT, Comparison::getNewResult, (comparison, result) -> comparison.newResult(result))
            .requiredOrNull(
                    "difference",
                    ScoreShapes.DIFFERENCE,
                    Comparison::getDifference,
                    (comparison, points) -> comparison.difference(points))
            .requiredOrNull("change", CHANGE, Comparison::getChange, (comparison, change) -> comparison.change(change))
            .required(
                    "rows",
                    Shapes.list(COMPARISON_ROW),
                    Comparison::getRows,
                    (comparison, rows) -> comparison.rows(rows))
            .required(
                    "contributions",
                    Shapes.list(CONTRIBUTION),
                    Comparison::getContributions,
                    (comparison, all) -> comparison.contributions(all))
            .required("unmatched", CODES, Comparison::getUnmatched, (comparison, codes) -> comparison.unmatched(codes))
            .build();

    private static final Shape<ReviewRow> REVIEW_ROW = ObjectShape.of(
                    ReviewRow.class, ReviewRow::builder, row -> row.build())
            .required("code", Shapes.CODE, ReviewRow::getCode, (row, code) -> row.code(code))
            .required("score", ScoreShapes.SHOWN_SCORE, ReviewRow::getScore, (row, score) -> row.score(score))
            .unlessEmpty("parts", PARTS, ReviewRow::getParts, (row, parts) -> row.parts(parts))
            .required(
                    "class",
                    Shapes.words(IssueClass.class),
                    ReviewRow::getIssueClass,
                    (row, issueClass) -> row.issueClass(issueClass))
            .required("advice", CODES, ReviewRow::getAdvice, (row, codes) -> row.advice(codes))
            .build();

    private static final Shape<ReviewArea> REVIEW_AREA = ObjectShape.of(
                    ReviewArea.class, ReviewArea::builder, area -> area.build())
            .required("number", Shapes.NUMBER, ReviewArea::getNumber, (area, number) -> area.number(number))
            .requiredOrNull("th", Shapes.TEXT, ReviewArea::getNameTh, (area, name) -> area.nameTh(name))
            .required("rows", Shapes.list(REVIEW_ROW), ReviewArea::getRows, (area, rows) -> area.rows(rows))
            .required("notAssessed", CODES, ReviewArea::getNotAssessed, (area, codes) -> area.notAssessed(codes))
            .build();

    private static final Shape<Thresholds> THRESHOLDS = ObjectShape.of(
                    Thresholds.class, Thresholds::builder, thresholds -> thresholds.build())
            .required(
                    "faultBelow",
                    ScoreShapes.BRIEF_SCORE,
                    Thresholds::getFaultBelow,
                    (thresholds, score) -> thresholds.faultBelow(score))
            .required(
                    "keepFrom",
                    ScoreShapes.BRIEF_SCORE,
                    Thresholds::getKeepFrom,
                    (thresholds, score) -> thresholds.keepFrom(score))
            .build();

    /** A review document; its figures are the shown ones. */
    public static final Shape<Review> REVIEW = ObjectShape.of(Review.class, Review::builder, review -> review.build())
            .ofNamedEdition()
            .required("edition", Shapes.EDITION, Review::getEdition, (review, edition) -> review.edition(edition))
            .requiredOrNull("agency", Shapes.AGENCY, Review::getAgency, (review, agency) -> review.agency(agency))
            .required(
                    "thresholds",
                    THRESHOLDS,
                    Review::getThresholds,
                    (review, thresholds) -> review.thresholds(thresholds))
            .required("areas", Shapes.list(REVIEW_AREA), Review::getAreas, (review, areas) -> review.areas(areas))
            .unlessEmpty(
                    "derived",
                    Shapes.list(CardShapes.DERIVED),
                    Review::getDerived,
                    (review, derived) -> review.derived(derived))
            .build();

    private AnalysisShapes() {}
}
