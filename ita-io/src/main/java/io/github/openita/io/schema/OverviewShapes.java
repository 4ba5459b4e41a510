package io.github.openita.io.schema;

import io.github.openita.core.analysis.Change;
import io.github.openita.core.analysis.Contribution;
import io.github.openita.core.analysis.PathStep;
import io.github.openita.core.overview.BandCount;
import io.github.openita.core.overview.CheckedDisclosure;
import io.github.openita.core.overview.DisclosureGroup;
import io.github.openita.core.overview.DisclosureOverview;
import io.github.openita.core.overview.ElementCount;
import io.github.openita.core.overview.GroupOverview;
import io.github.openita.core.overview.Grouping;
import io.github.openita.core.overview.ItemOverview;
import io.github.openita.core.overview.MoveCount;
import io.github.openita.core.overview.NodeOverview;
import io.github.openita.core.overview.Overview;
import io.github.openita.core.overview.RankedAgency;
import io.github.openita.core.overview.ScoreDistribution;
import io.github.openita.core.overview.StepToBand;
import io.github.openita.core.overview.TargetCount;
import io.github.openita.core.overview.YearMove;
import io.github.openita.core.overview.YearOverview;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import java.util.Map;
import java.util.Optional;

/** The shapes of an overview of many agencies, which is only written. */
public final class OverviewShapes {

    /** What the figures of an overview rest on, in its document. */
    private enum FiguresBasis {
        DERIVED
    }

    /** Which quartiles they are, in its document. */
    private enum Quartiles {
        HYNDMAN_FAN_7
    }

    private static final Shape<Grouping> GROUPING = Shapes.words(Grouping.class);

    private static final Shape<ScoreDistribution> SPREAD = ObjectShape.onlyWritten(ScoreDistribution.class)
            .written("count", Shapes.COUNT, ScoreDistribution::getCount)
            .requiredOrNull("mean", ScoreShapes.POINTS, ScoreDistribution::getMean, (builder, points) -> {})
            .requiredOrNull("least", ScoreShapes.POINTS, ScoreDistribution::getLeast, (builder, points) -> {})
            .requiredOrNull(
                    "lowerQuartile", ScoreShapes.POINTS, ScoreDistribution::getLowerQuartile, (builder, points) -> {})
            .requiredOrNull("median", ScoreShapes.POINTS, ScoreDistribution::getMedian, (builder, points) -> {})
            .requiredOrNull(
                    "upperQuartile", ScoreShapes.POINTS, ScoreDistribution::getUpperQuartile, (builder, points) -> {})
            .requiredOrNull("most", ScoreShapes.POINTS, ScoreDistribution::getMost, (builder, points) -> {})
            .build();

    private static final Shape<BandCount> BAND = ObjectShape.onlyWritten(BandCount.class)
            .written("code", Shapes.TEXT, BandCount::getCode)
            .written("th", Shapes.TEXT, BandCount::getNameTh)
            .written("en", Shapes.TEXT, BandCount::getNameEn)
            .written("count", Shapes.COUNT, BandCount::getCount)
            .written("provisional", Shapes.COUNT, BandCount::getProvisional)
            .requiredOrNull("percent", ScoreShapes.POINTS, BandCount::getShare, (builder, points) -> {})
            .build();

    private static final Shape<TargetCount> TARGET = ObjectShape.onlyWritten(TargetCount.class)
            .written("score", ScoreShapes.BRIEF_SCORE, TargetCount::getTarget)
            .written("reached", Shapes.COUNT, TargetCount::getReached)
            .requiredOrNull("percent", ScoreShapes.POINTS, TargetCount::getShare, (builder, points) -> {})
            .build();

    private static final Shape<MoveCount> MOVES = ObjectShape.onlyWritten(MoveCount.class)
            .written("compared", Shapes.COUNT, MoveCount::getCompared)
            .written("rose", Shapes.COUNT, MoveCount::getRose)
            .written("fell", Shapes.COUNT, MoveCount::getFell)
            .written("stayed", Shapes.COUNT, MoveCount::getStayed)
            .requiredOrNull(
                    "meanDifference", ScoreShapes.DIFFERENCE, MoveCount::getMeanDifference, (builder, points) -> {})
            .build();

    private static final Shape<NodeOverview> NODE = ObjectShape.onlyWritten(NodeOverview.class)
            .written("code", Shapes.CODE, NodeOverview::getCode)
            .written("count", Shapes.COUNT, NodeOverview::getCount)
            .written("mean", ScoreShapes.POINTS, NodeOverview::getMean)
            .written("least", ScoreShapes.SHOWN_SCORE, NodeOverview::getLeast)
            .written("most", ScoreShapes.SHOWN_SCORE, NodeOverview::getMost)
            .written("failing", Shapes.COUNT, NodeOverview::getFailing)
            .written("lost", ScoreShapes.POINTS, NodeOverview::getLost)
            .build();

    private static final Shape<GroupOverview> GROUP = ObjectShape.onlyWritten(GroupOverview.class)
            .optional("by", GROUPING, GroupOverview::getGrouping, (builder, grouping) -> {})
            .optional("name", Shapes.TEXT, GroupOverview::getName, (builder, name) -> {})
            .optional(
                    "type",
                    Shapes.words(AgencyType.values(), AgencyType::name),
                    GroupOverview::getType,
                    (builder, type) -> {})
            .optional("province", Shapes.TEXT, GroupOverview::getProvince, (builder, name) -> {})
            .written("results", Shapes.COUNT, GroupOverview::getResults)
            .written("differing", Shapes.COUNT, GroupOverview::getDiffering)
            .written("overall", SPREAD, GroupOverview::getOverall)
            .written("bands", Shapes.list(BAND), GroupOverview::getBands)
            .written("withoutBand", Shapes.COUNT, GroupOverview::getWithoutBand)
            .requiredOrNull("target", TARGET, GroupOverview::getTarget, (builder, target) -> {})
            .written("moves", MOVES, GroupOverview::getMoves)
            .written("nodes", Shapes.list(NODE), GroupOverview::getNodes)
            .build();

    private static final Shape<Contribution> CONTRIBUTION = ObjectShape.onlyWritten(Contribution.class)
            .written("code", Shapes.CODE, Contribution::getCode)
            .requiredOrNull("points", ScoreShapes.DIFFERENCE, Contribution::getPoints, (builder, points) -> {})
            .build();

    private static final Shape<YearMove> MOVE = ObjectShape.onlyWritten(YearMove.class)
            .written("yearBefore", Shapes.FISCAL_YEAR, YearMove::getYearBefore)
            .written("before", ScoreShapes.SHOWN_SCORE, YearMove::getBefore)
            .written("difference", ScoreShapes.DIFFERENCE, YearMove::getDifference)
            .written("change", Shapes.words(Change.class), YearMove::getChange)
            .written("contributions", Shapes.list(CONTRIBUTION), YearMove::getContributions)
            .requiredOrNull("mostBy", Shapes.CODE, YearMove::getMostBy, (builder, code) -> {})
            .build();

    private static final Shape<RankedAgency> RANKED = ObjectShape.onlyWritten(RankedAgency.class)
            .requiredOrNull("rank", Shapes.COUNT, OverviewShapes::rankOf, (builder, rank) -> {})
            .written("agency", Shapes.AGENCY, ranked -> ranked.getResult().getAgency())
            .requiredOrNull(
                    "overall",
                    ScoreShapes.SHOWN_SCORE,
                    ranked -> ranked.getResult().getOverall(),
                    (builder, score) -> {})
            .written("published", Shapes.BOOLEAN, ranked -> ranked.getResult().isPublished())
            .written("differing", Shapes.BOOLEAN, ranked -> ranked.getResult().isDiffering())
            .requiredOrNull(
                    "band", CardShapes.BAND, ranked -> ranked.getResult().getBand(), (builder, band) -> {})
            .written("scores", Shapes.byAnyCode(ScoreShapes.SHOWN_SCORE), OverviewShapes::scoresOf)
            .optional("move", MOVE, RankedAgency::getMove, (builder, move) -> {})
            .build();

    private static final Shape<PathStep> STEP = ObjectShape.onlyWritten(PathStep.class)
            .written("code", Shapes.CODE, PathStep::getCode)
            .requiredOrNull("from", ScoreShapes.SHOWN_SCORE, PathStep::getScore, (builder, score) -> {})
            .written("to", ScoreShapes.SHOWN_SCORE, PathStep::getTo)
            .written("gain", ScoreShapes.POINTS, PathStep::getGain)
            .build();

    private static final Shape<StepToBand> STEP_TO_BAND = ObjectShape.onlyWritten(StepToBand.class)
            .written("agency", Shapes.AGENCY, StepToBand::getAgency)
            .written("overall", ScoreShapes.SHOWN_SCORE, StepToBand::getOverall)
            .written("band", Shapes.TEXT, StepToBand::getBand)
            .written("nextBand", Shapes.TEXT, StepToBand::getNextBand)
            .written("step", STEP, StepToBand::getStep)
            .written("after", ScoreShapes.SHOWN_SCORE, StepToBand::getAfter)
            .written("dependsOn", Shapes.list(Shapes.CODE), StepToBand::getDependsOn)
            .build();

    private static final Shape<YearOverview> YEAR = ObjectShape.onlyWritten(YearOverview.class)
            .written("edition", Shapes.EDITION, YearOverview::getEdition)
            .written("fiscalYear", Shapes.FISCAL_YEAR, year -> year.getEdition().getFiscalYear())
            .written("all", GROUP, YearOverview::getAll)
            .written("groups", Shapes.list(GROUP), YearOverview::getGroups)
            .written("ranking", Shapes.list(RANKED), YearOverview::getRanking)
            .requiredOrNull("oneStep", Shapes.list(STEP_TO_BAND), YearOverview::getOneStep, (builder, steps) -> {})
            .build();

    private static final Shape<ElementCount> ELEMENT = ObjectShape.onlyWritten(ElementCount.class)
            .written("id", Shapes.TEXT, ElementCount::getId)
            .written("count", Shapes.COUNT, ElementCount::getCount)
            .build();

    private static final Shape<ItemOverview> ITEM = ObjectShape.onlyWritten(ItemOverview.class)
            .written("code", Shapes.QUESTION, ItemOverview::getCode)
            .written("absent", Shapes.COUNT, ItemOverview::getAbsent)
            .written("incomplete", Shapes.COUNT, ItemOverview::getIncomplete)
            .written("claimed", Shapes.COUNT, ItemOverview::getClaimed)
            .written("complete", Shapes.COUNT, ItemOverview::getComplete)
            .written("lost", ScoreShapes.POINTS, ItemOverview::getLost)
            .written("elements", Shapes.list(ELEMENT), ItemOverview::getElements)
            .build();

    private static final Shape<DisclosureGroup> DISCLOSURE_GROUP = ObjectShape.onlyWritten(DisclosureGroup.class)
            .optional("by", GROUPING, DisclosureGroup::getGrouping, (builder, grouping) -> {})
            .optional("name", Shapes.TEXT, DisclosureGroup::getName, (builder, name) -> {})
            .optional(
                    "type",
                    Shapes.words(AgencyType.values(), AgencyType::name),
                    DisclosureGroup::getType,
                    (builder, type) -> {})
            .optional("province", Shapes.TEXT, DisclosureGroup::getProvince, (builder, name) -> {})
            .written("disclosures", Shapes.COUNT, DisclosureGroup::getDisclosures)
            .written("withErrors", Shapes.COUNT, DisclosureGroup::getWithErrors)
            .written("errors", Shapes.COUNT, group -> most(group.getErrors()))
            .written("warnings", Shapes.COUNT, group -> most(group.getWarnings()))
            .written("forecast", SPREAD, DisclosureGroup::getForecast)
            .written("atWorst", SPREAD, DisclosureGroup::getAtWorst)
            .written("items", Shapes.list(ITEM), DisclosureGroup::getItems)
            .build();

    private static final Shape<CheckedDisclosure> CHECKED = ObjectShape.onlyWritten(CheckedDisclosure.class)
            .written("agency", Shapes.AGENCY, CheckedDisclosure::getAgency)
            .written("errors", Shapes.COUNT, checked -> most(checked.getErrors()))
            .written("warnings", Shapes.COUNT, checked -> most(checked.getWarnings()))
            .requiredOrNull("forecast", ScoreShapes.SHOWN_SCORE, CheckedDisclosure::getForecast, (builder, score) -> {})
            .requiredOrNull("atWorst", ScoreShapes.SHOWN_SCORE, CheckedDisclosure::getAtWorst, (builder, score) -> {})
            .written("absent", Shapes.list(Shapes.QUESTION), CheckedDisclosure::getAbsent)
            .written("incomplete", Shapes.list(Shapes.QUESTION), CheckedDisclosure::getIncomplete)
            .written("claimed", Shapes.list(Shapes.QUESTION), CheckedDisclosure::getClaimed)
            .written(
                    "elements",
                    MapShape.of((member, reading) -> QuestionCode.parse(member.key()), Shapes.list(Shapes.TEXT)),
                    CheckedDisclosure::getElements)
            .build();

    private static final Shape<DisclosureOverview> DISCLOSURES = ObjectShape.onlyWritten(DisclosureOverview.class)
            .written("edition", Shapes.EDITION, DisclosureOverview::getEdition)
            .written("fiscalYear", Shapes.FISCAL_YEAR, year -> year.getEdition().getFiscalYear())
            .written("all", DISCLOSURE_GROUP, DisclosureOverview::getAll)
            .written("groups", Shapes.list(DISCLOSURE_GROUP), DisclosureOverview::getGroups)
            .written("agencies", Shapes.list(CHECKED), DisclosureOverview::getAgencies)
            .build();

    /** An overview document; its figures are the shown ones. */
    public static final Shape<Overview> OVERVIEW = ObjectShape.onlyWritten(Overview.class)
            .written(
                    "figures", Shapes.words(FiguresBasis.values(), word -> "derived"), overview -> FiguresBasis.DERIVED)
            .written(
                    "quartiles",
                    Shapes.words(Quartiles.values(), word -> "Hyndman-Fan-7"),
                    overview -> Quartiles.HYNDMAN_FAN_7)
            .written("agencies", Shapes.COUNT, Overview::getAgencies)
            .written("results", Shapes.COUNT, Overview::getResults)
            .written("refused", Shapes.COUNT, Overview::getRefused)
            .written("groupings", Shapes.list(GROUPING), Overview::getGroupings)
            .written("years", Shapes.list(YEAR), Overview::getYears)
            .written("disclosures", Shapes.list(DISCLOSURES), Overview::getDisclosures)
            .build();

    private OverviewShapes() {}

    private static int most(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }

    private static Optional<Integer> rankOf(RankedAgency ranked) {
        return ranked.getRank().isPresent() ? Optional.of(ranked.getRank().getAsInt()) : Optional.empty();
    }

    private static Map<NodeCode, Score> scoresOf(RankedAgency ranked) {
        return ranked.getResult().getScores();
    }
}
