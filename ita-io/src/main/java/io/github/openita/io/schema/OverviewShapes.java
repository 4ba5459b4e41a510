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
            .says("จำนวนคะแนน", "How many scores there are")
            .requiredOrNull("mean", ScoreShapes.POINTS, ScoreDistribution::getMean, (builder, points) -> {})
            .says("ค่าเฉลี่ย", "Their plain mean")
            .requiredOrNull("least", ScoreShapes.POINTS, ScoreDistribution::getLeast, (builder, points) -> {})
            .says("ค่าต่ำสุด", "The lowest")
            .requiredOrNull(
                    "lowerQuartile", ScoreShapes.POINTS, ScoreDistribution::getLowerQuartile, (builder, points) -> {})
            .says("ควอร์ไทล์ที่ 1", "The first quartile")
            .requiredOrNull("median", ScoreShapes.POINTS, ScoreDistribution::getMedian, (builder, points) -> {})
            .says("มัธยฐาน", "The median")
            .requiredOrNull(
                    "upperQuartile", ScoreShapes.POINTS, ScoreDistribution::getUpperQuartile, (builder, points) -> {})
            .says("ควอร์ไทล์ที่ 3", "The third quartile")
            .requiredOrNull("most", ScoreShapes.POINTS, ScoreDistribution::getMost, (builder, points) -> {})
            .says("ค่าสูงสุด", "The highest")
            .build();

    private static final Shape<BandCount> BAND = ObjectShape.onlyWritten(BandCount.class)
            .written("code", Shapes.TEXT, BandCount::getCode)
            .says("รหัสของระดับ", "The code of the level")
            .written("th", Shapes.TEXT, BandCount::getNameTh)
            .says("ชื่อระดับภาษาไทย", "The Thai name of the level")
            .written("en", Shapes.TEXT, BandCount::getNameEn)
            .says("ชื่อระดับภาษาอังกฤษ", "The English name of the level")
            .written("count", Shapes.COUNT, BandCount::getCount)
            .says("จำนวนหน่วยงานที่ได้ระดับนี้", "How many results have it")
            .written("provisional", Shapes.COUNT, BandCount::getProvisional)
            .says("ในจำนวนนี้เป็นระดับชั่วคราวเท่าใด", "Of how many of these it is provisional")
            .requiredOrNull("percent", ScoreShapes.POINTS, BandCount::getShare, (builder, points) -> {})
            .says("ร้อยละของผลที่ทราบระดับ", "Their share of the results whose level is known, in percent")
            .build();

    private static final Shape<TargetCount> TARGET = ObjectShape.onlyWritten(TargetCount.class)
            .written("score", ScoreShapes.BRIEF_SCORE, TargetCount::getTarget)
            .says("ค่าเป้าหมาย", "The target score")
            .written("reached", Shapes.COUNT, TargetCount::getReached)
            .says("จำนวนหน่วยงานที่ถึงเป้าหมาย", "How many reached it")
            .requiredOrNull("percent", ScoreShapes.POINTS, TargetCount::getShare, (builder, points) -> {})
            .says("ร้อยละที่ถึงเป้าหมาย", "Their share, in percent")
            .build();

    private static final Shape<MoveCount> MOVES = ObjectShape.onlyWritten(MoveCount.class)
            .written("compared", Shapes.COUNT, MoveCount::getCompared)
            .says("จำนวนที่เทียบกับปีก่อนได้", "How many could be compared with the year before")
            .written("rose", Shapes.COUNT, MoveCount::getRose)
            .says("จำนวนที่เพิ่มขึ้น", "How many rose")
            .written("fell", Shapes.COUNT, MoveCount::getFell)
            .says("จำนวนที่ลดลง", "How many fell")
            .written("stayed", Shapes.COUNT, MoveCount::getStayed)
            .says("จำนวนที่คงเดิม", "How many stayed")
            .requiredOrNull(
                    "meanDifference", ScoreShapes.DIFFERENCE, MoveCount::getMeanDifference, (builder, points) -> {})
            .says("ส่วนต่างเฉลี่ย", "The mean difference, in points")
            .build();

    private static final Shape<NodeOverview> NODE = ObjectShape.onlyWritten(NodeOverview.class)
            .written("code", CodeShapes.CODE, NodeOverview::getCode)
            .says("รหัสของข้อ ตัวชี้วัด หรือเครื่องมือ", "The code of the place in the form")
            .written("count", Shapes.COUNT, NodeOverview::getCount)
            .says("จำนวนผลที่มีคะแนนนี้", "Over how many results it is")
            .written("mean", ScoreShapes.POINTS, NodeOverview::getMean)
            .says("ค่าเฉลี่ย", "The plain mean")
            .written("least", ScoreShapes.SHOWN_SCORE, NodeOverview::getLeast)
            .says("ค่าต่ำสุด", "The lowest")
            .written("most", ScoreShapes.SHOWN_SCORE, NodeOverview::getMost)
            .says("ค่าสูงสุด", "The highest")
            .written("failing", Shapes.COUNT, NodeOverview::getFailing)
            .says("จำนวนที่ต่ำกว่าเป้าหมาย", "How many are below the target")
            .written("lost", ScoreShapes.POINTS, NodeOverview::getLost)
            .says("คะแนนภาพรวมที่เสียไปโดยเฉลี่ย", "The points of the overall score that are lost there, on the mean")
            .build();

    private static final Shape<GroupOverview> GROUP = ObjectShape.onlyWritten(GroupOverview.class)
            .optional("by", GROUPING, GroupOverview::getGrouping, (builder, grouping) -> {})
            .says("สิ่งที่ใช้จัดกลุ่ม", "What its agencies have in common")
            .optional("name", Shapes.TEXT, GroupOverview::getName, (builder, name) -> {})
            .says("ชื่อกลุ่ม", "The name of the group")
            .optional(
                    "type",
                    Shapes.words(AgencyType.values(), AgencyType::name),
                    GroupOverview::getType,
                    (builder, type) -> {})
            .says("ประเภทหน่วยงาน", "The type of agency")
            .optional("province", Shapes.TEXT, GroupOverview::getProvince, (builder, name) -> {})
            .says("จังหวัดของอำเภอ", "The province that the district lies in")
            .written("results", Shapes.COUNT, GroupOverview::getResults)
            .says("จำนวนผล", "How many results there are")
            .written("differing", Shapes.COUNT, GroupOverview::getDiffering)
            .says("จำนวนผลที่มีตัวเลขไม่ตรงกัน", "How many have figures that differ")
            .written("overall", SPREAD, GroupOverview::getOverall)
            .says("การกระจายของคะแนนภาพรวม", "How the overall scores are spread")
            .written("bands", Shapes.list(BAND), GroupOverview::getBands)
            .says("จำนวนตามระดับผลการประเมิน", "How many have which level")
            .written("withoutBand", Shapes.COUNT, GroupOverview::getWithoutBand)
            .says("จำนวนที่ไม่ทราบระดับ", "Of how many the level is not known")
            .requiredOrNull("target", TARGET, GroupOverview::getTarget, (builder, target) -> {})
            .says("จำนวนที่ถึงเป้าหมาย", "How many reached the target")
            .written("moves", MOVES, GroupOverview::getMoves)
            .says("การเปลี่ยนแปลงจากปีก่อน", "How many rose and fell against the year before")
            .written("nodes", Shapes.list(NODE), GroupOverview::getNodes)
            .says("ค่าของแต่ละจุดในแบบประเมิน", "The places of the form, each over all results")
            .build();

    private static final Shape<Contribution> CONTRIBUTION = ObjectShape.onlyWritten(Contribution.class)
            .written("code", CodeShapes.CODE, Contribution::getCode)
            .says("รหัสเครื่องมือ", "The tool")
            .requiredOrNull("points", ScoreShapes.DIFFERENCE, Contribution::getPoints, (builder, points) -> {})
            .says(
                    "คะแนนที่เครื่องมือนี้ทำให้คะแนนภาพรวมเปลี่ยนไป",
                    "What this tool did to the overall score, in points")
            .build();

    private static final Shape<YearMove> MOVE = ObjectShape.onlyWritten(YearMove.class)
            .written("yearBefore", Shapes.FISCAL_YEAR, YearMove::getYearBefore)
            .says("ปีก่อน พ.ศ.", "The year before, in the Buddhist Era")
            .written("before", ScoreShapes.SHOWN_SCORE, YearMove::getBefore)
            .says("คะแนนภาพรวมปีก่อน", "The overall score of the year before")
            .written("difference", ScoreShapes.DIFFERENCE, YearMove::getDifference)
            .says("ส่วนต่างของคะแนนภาพรวม", "The difference of the overall scores")
            .written("change", Shapes.words(Change.class), YearMove::getChange)
            .says("เพิ่มขึ้น ลดลง หรือคงเดิม", "Which way it moved")
            .written("contributions", Shapes.list(CONTRIBUTION), YearMove::getContributions)
            .says("แต่ละเครื่องมือทำให้คะแนนเปลี่ยนไปเท่าใด", "What each tool did to it")
            .requiredOrNull("mostBy", CodeShapes.CODE, YearMove::getMostBy, (builder, code) -> {})
            .says("เครื่องมือที่มีผลมากที่สุด", "The tool that moved it most")
            .build();

    private static final Shape<RankedAgency> RANKED = ObjectShape.onlyWritten(RankedAgency.class)
            .requiredOrNull("rank", Shapes.COUNT, OverviewShapes::rankOf, (builder, rank) -> {})
            .says("อันดับ เริ่มที่ 1", "Its place, from 1")
            .written("agency", Shapes.AGENCY, ranked -> ranked.getResult().getAgency())
            .says("หน่วยงาน", "The agency")
            .requiredOrNull(
                    "overall",
                    ScoreShapes.SHOWN_SCORE,
                    ranked -> ranked.getResult().getOverall(),
                    (builder, score) -> {})
            .says("คะแนนภาพรวม เต็ม 100", "The overall score, of 100")
            .written("published", Shapes.BOOLEAN, ranked -> ranked.getResult().isPublished())
            .says("เป็นคะแนนที่ประกาศหรือไม่", "Whether the overall score is the published one")
            .written("differing", Shapes.BOOLEAN, ranked -> ranked.getResult().isDiffering())
            .says("มีตัวเลขไม่ตรงกันหรือไม่", "Whether its figures differ")
            .requiredOrNull(
                    "band", CardShapes.BAND, ranked -> ranked.getResult().getBand(), (builder, band) -> {})
            .says("ระดับผลการประเมิน", "The level that was reached")
            .written("scores", CodeShapes.byAnyCode(ScoreShapes.SHOWN_SCORE), OverviewShapes::scoresOf)
            .says("คะแนนของเครื่องมือและตัวชี้วัด", "The scores of tools, their parts and indicators")
            .optional("move", MOVE, RankedAgency::getMove, (builder, move) -> {})
            .says("การเปลี่ยนแปลงจากปีก่อน", "How it moved against the year before")
            .build();

    private static final Shape<PathStep> STEP = ObjectShape.onlyWritten(PathStep.class)
            .written("code", CodeShapes.CODE, PathStep::getCode)
            .says("รหัสของสิ่งที่ต้องเพิ่มคะแนน", "The code of what has to rise")
            .requiredOrNull("from", ScoreShapes.SHOWN_SCORE, PathStep::getScore, (builder, score) -> {})
            .says("คะแนนปัจจุบัน", "The score as it is")
            .written("to", ScoreShapes.SHOWN_SCORE, PathStep::getTo)
            .says("คะแนนที่ต้องได้", "The score that it has to reach")
            .written("gain", ScoreShapes.POINTS, PathStep::getGain)
            .says("คะแนนภาพรวมที่เพิ่มขึ้น", "What that adds to the overall score, in points")
            .build();

    private static final Shape<StepToBand> STEP_TO_BAND = ObjectShape.onlyWritten(StepToBand.class)
            .written("agency", Shapes.AGENCY, StepToBand::getAgency)
            .says("หน่วยงาน", "The agency")
            .written("overall", ScoreShapes.SHOWN_SCORE, StepToBand::getOverall)
            .says("คะแนนภาพรวมปัจจุบัน", "The overall score as it is")
            .written("band", Shapes.TEXT, StepToBand::getBand)
            .says("รหัสของระดับปัจจุบัน", "The code of the level as it is")
            .written("nextBand", Shapes.TEXT, StepToBand::getNextBand)
            .says("รหัสของระดับถัดไป", "The code of the next level")
            .written("step", STEP, StepToBand::getStep)
            .says("คะแนนเดียวที่ต้องเพิ่ม", "The one score that must rise")
            .written("after", ScoreShapes.SHOWN_SCORE, StepToBand::getAfter)
            .says("คะแนนภาพรวมเมื่อเพิ่มแล้ว", "The overall score that it leads to")
            .written("dependsOn", Shapes.list(CodeShapes.CODE), StepToBand::getDependsOn)
            .says(
                    "ส่วนของ EIT ที่ยังไม่ทราบคะแนนและมีผลต่อคำตอบ",
                    "The parts of EIT that are not known and on which it depends")
            .build();

    private static final Shape<YearOverview> YEAR = ObjectShape.onlyWritten(YearOverview.class)
            .written("edition", NamedEdition.EDITION, YearOverview::getEdition)
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .written("fiscalYear", Shapes.FISCAL_YEAR, year -> year.getEdition().getFiscalYear())
            .says("ปีงบประมาณ พ.ศ.", "The fiscal year, in the Buddhist Era")
            .written("all", GROUP, YearOverview::getAll)
            .says("ผลทั้งหมดของปี", "All results of the year together")
            .written("groups", Shapes.list(GROUP), YearOverview::getGroups)
            .says("ผลตามกลุ่ม", "The groups")
            .written("ranking", Shapes.list(RANKED), YearOverview::getRanking)
            .says("อันดับของหน่วยงาน", "The agencies by their places")
            .requiredOrNull("oneStep", Shapes.list(STEP_TO_BAND), YearOverview::getOneStep, (builder, steps) -> {})
            .says(
                    "หน่วยงานที่ขาดเพียงคะแนนเดียวก็ถึงระดับถัดไป",
                    "The agencies that a single score keeps from the next level")
            .build();

    private static final Shape<ElementCount> ELEMENT = ObjectShape.onlyWritten(ElementCount.class)
            .written("id", Shapes.TEXT, ElementCount::getId)
            .says("รหัสองค์ประกอบข้อมูล", "The id of the element")
            .written("count", Shapes.COUNT, ElementCount::getCount)
            .says("จำนวนหน่วยงานที่ขาดองค์ประกอบนี้", "How many agencies lack it")
            .build();

    private static final Shape<ItemOverview> ITEM = ObjectShape.onlyWritten(ItemOverview.class)
            .written("code", CodeShapes.QUESTION, ItemOverview::getCode)
            .says("รหัสข้อ", "The item")
            .written("absent", Shapes.COUNT, ItemOverview::getAbsent)
            .says("จำนวนหน่วยงานที่ไม่มีข้อนี้", "How many agencies do not have it")
            .written("incomplete", Shapes.COUNT, ItemOverview::getIncomplete)
            .says("จำนวนหน่วยงานที่ข้อนี้ไม่ครบ", "How many agencies have it incomplete")
            .written("claimed", Shapes.COUNT, ItemOverview::getClaimed)
            .says(
                    "จำนวนหน่วยงานที่ระบุลิงก์แล้วแต่ยังไม่ตรวจองค์ประกอบ",
                    "How many agencies claim it, elements not looked at")
            .written("complete", Shapes.COUNT, ItemOverview::getComplete)
            .says("จำนวนหน่วยงานที่ข้อนี้ครบ", "How many agencies have it complete")
            .written("lost", ScoreShapes.POINTS, ItemOverview::getLost)
            .says(
                    "คะแนนภาพรวมที่เสียไปที่ข้อนี้โดยเฉลี่ย",
                    "How many points of the overall score are lost there on average")
            .written("elements", Shapes.list(ELEMENT), ItemOverview::getElements)
            .says("องค์ประกอบที่ขาด", "The elements that are missing")
            .build();

    private static final Shape<DisclosureGroup> DISCLOSURE_GROUP = ObjectShape.onlyWritten(DisclosureGroup.class)
            .optional("by", GROUPING, DisclosureGroup::getGrouping, (builder, grouping) -> {})
            .says("สิ่งที่ใช้จัดกลุ่ม", "What the group is put together by")
            .optional("name", Shapes.TEXT, DisclosureGroup::getName, (builder, name) -> {})
            .says("ชื่อกลุ่ม", "The name of the group")
            .optional(
                    "type",
                    Shapes.words(AgencyType.values(), AgencyType::name),
                    DisclosureGroup::getType,
                    (builder, type) -> {})
            .says("ประเภทหน่วยงานของกลุ่ม", "The type of agency of the group")
            .optional("province", Shapes.TEXT, DisclosureGroup::getProvince, (builder, name) -> {})
            .says("จังหวัดของอำเภอ", "The province that a district is in")
            .written("disclosures", Shapes.COUNT, DisclosureGroup::getDisclosures)
            .says("จำนวนหน่วยงานที่ตรวจ", "How many disclosures were checked")
            .written("withErrors", Shapes.COUNT, DisclosureGroup::getWithErrors)
            .says("จำนวนหน่วยงานที่มีสิ่งต้องแก้ไข", "How many of them have errors")
            .written("errors", Shapes.COUNT, group -> most(group.getErrors()))
            .says("จำนวนที่ต้องแก้ไข", "How many errors were found")
            .written("warnings", Shapes.COUNT, group -> most(group.getWarnings()))
            .says("จำนวนที่ควรแก้ไข", "How many warnings were found")
            .written("forecast", SPREAD, DisclosureGroup::getForecast)
            .says("คะแนน OIT ที่คาด", "The OIT scores to expect")
            .written("atWorst", SPREAD, DisclosureGroup::getAtWorst)
            .says("คะแนน OIT อย่างต่ำ", "The OIT scores at worst")
            .written("items", Shapes.list(ITEM), DisclosureGroup::getItems)
            .says("ผลรายข้อ", "Each item")
            .build();

    private static final Shape<CheckedDisclosure> CHECKED = ObjectShape.onlyWritten(CheckedDisclosure.class)
            .written("agency", Shapes.AGENCY, CheckedDisclosure::getAgency)
            .says("หน่วยงานที่เปิดเผยข้อมูล", "The agency that discloses")
            .written("errors", Shapes.COUNT, checked -> most(checked.getErrors()))
            .says("จำนวนที่ต้องแก้ไข", "How many errors were found")
            .written("warnings", Shapes.COUNT, checked -> most(checked.getWarnings()))
            .says("จำนวนที่ควรแก้ไข", "How many warnings were found")
            .requiredOrNull("forecast", ScoreShapes.SHOWN_SCORE, CheckedDisclosure::getForecast, (builder, score) -> {})
            .says("คะแนน OIT ที่คาด", "The OIT score to expect")
            .requiredOrNull("atWorst", ScoreShapes.SHOWN_SCORE, CheckedDisclosure::getAtWorst, (builder, score) -> {})
            .says("คะแนน OIT อย่างต่ำ", "The OIT score at worst")
            .written("absent", Shapes.list(CodeShapes.QUESTION), CheckedDisclosure::getAbsent)
            .says("ข้อที่ไม่มี", "The items that are absent")
            .written("incomplete", Shapes.list(CodeShapes.QUESTION), CheckedDisclosure::getIncomplete)
            .says("ข้อที่ไม่ครบ", "The items that are incomplete")
            .written("claimed", Shapes.list(CodeShapes.QUESTION), CheckedDisclosure::getClaimed)
            .says("ข้อที่ระบุลิงก์แล้วแต่ยังไม่ตรวจองค์ประกอบ", "The items that are claimed, elements not looked at")
            .written(
                    "elements",
                    MapShape.of((member, reading) -> QuestionCode.parse(member.key()), Shapes.list(Shapes.TEXT)),
                    CheckedDisclosure::getElements)
            .says("องค์ประกอบที่ขาดของแต่ละข้อ", "The elements that each item lacks")
            .build();

    private static final Shape<DisclosureOverview> DISCLOSURES = ObjectShape.onlyWritten(DisclosureOverview.class)
            .written("edition", NamedEdition.EDITION, DisclosureOverview::getEdition)
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .written("fiscalYear", Shapes.FISCAL_YEAR, year -> year.getEdition().getFiscalYear())
            .says("ปีงบประมาณ พ.ศ.", "The fiscal year, in the Buddhist Era")
            .written("all", DISCLOSURE_GROUP, DisclosureOverview::getAll)
            .says("ทุกหน่วยงานรวมกัน", "All disclosures together")
            .written("groups", Shapes.list(DISCLOSURE_GROUP), DisclosureOverview::getGroups)
            .says("ผลตามกลุ่ม", "The groups")
            .written("agencies", Shapes.list(CHECKED), DisclosureOverview::getAgencies)
            .says("ผลรายหน่วยงาน", "Each agency")
            .build();

    /** An overview document; its figures are the shown ones. */
    public static final Shape<Overview> OVERVIEW = ObjectShape.onlyWritten(Overview.class)
            .written(
                    "figures", Shapes.words(FiguresBasis.values(), word -> "derived"), overview -> FiguresBasis.DERIVED)
            .says("ตัวเลขมาจากไหน", "What the figures rest on")
            .written(
                    "quartiles",
                    Shapes.words(Quartiles.values(), word -> "Hyndman-Fan-7"),
                    overview -> Quartiles.HYNDMAN_FAN_7)
            .says("วิธีคำนวณควอร์ไทล์", "How quartiles are computed")
            .written("agencies", Shapes.COUNT, Overview::getAgencies)
            .says("จำนวนหน่วยงาน", "How many agencies there are")
            .written("results", Shapes.COUNT, Overview::getResults)
            .says("จำนวนผล", "How many results there are")
            .written("refused", Shapes.COUNT, Overview::getRefused)
            .says("จำนวนที่ใช้ไม่ได้", "How many rows and documents could not be used")
            .written("groupings", Shapes.list(GROUPING), Overview::getGroupings)
            .says("สิ่งที่ใช้จัดกลุ่ม", "What agencies are put together by")
            .written("years", Shapes.list(YEAR), Overview::getYears)
            .says("ผลของแต่ละปี", "One for each edition that results are of")
            .written("disclosures", Shapes.list(DISCLOSURES), Overview::getDisclosures)
            .says(
                    "การเปิดเผยข้อมูลที่ตรวจแล้ว ตามแบบประเมิน",
                    "The disclosures that were checked, one for each edition")
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
