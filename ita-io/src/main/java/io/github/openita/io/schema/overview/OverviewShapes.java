package io.github.openita.io.schema.overview;

import io.github.openita.core.analysis.Change;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
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
import io.github.openita.io.schema.result.AnalysisShapes;
import io.github.openita.io.schema.result.CardShapes;
import io.github.openita.io.schema.shape.MapShape;
import io.github.openita.io.schema.shape.ObjectShape;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import io.github.openita.io.schema.value.CodeShapes;
import io.github.openita.io.schema.value.NamedEdition;
import io.github.openita.io.schema.value.ScoreShapes;
import java.util.Map;

/** The shapes of an overview of many agencies. */
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

    private static final Shape<ScoreDistribution> SPREAD = ObjectShape.of(
                    ScoreDistribution.class, ScoreDistribution::builder, builder -> builder.build())
            .required("count", Shapes.COUNT, ScoreDistribution::getCount, (b, v) -> b.count(v))
            .says("จำนวนคะแนน", "How many scores there are")
            .requiredOrNull("mean", ScoreShapes.POINTS, ScoreDistribution::getMean, (b, v) -> b.mean(v))
            .says("ค่าเฉลี่ย", "Their plain mean")
            .requiredOrNull("least", ScoreShapes.POINTS, ScoreDistribution::getLeast, (b, v) -> b.least(v))
            .says("ค่าต่ำสุด", "The lowest")
            .requiredOrNull(
                    "lowerQuartile",
                    ScoreShapes.POINTS,
                    ScoreDistribution::getLowerQuartile,
                    (b, v) -> b.lowerQuartile(v))
            .says("ควอร์ไทล์ที่ 1", "The first quartile")
            .requiredOrNull("median", ScoreShapes.POINTS, ScoreDistribution::getMedian, (b, v) -> b.median(v))
            .says("มัธยฐาน", "The median")
            .requiredOrNull(
                    "upperQuartile",
                    ScoreShapes.POINTS,
                    ScoreDistribution::getUpperQuartile,
                    (b, v) -> b.upperQuartile(v))
            .says("ควอร์ไทล์ที่ 3", "The third quartile")
            .requiredOrNull("most", ScoreShapes.POINTS, ScoreDistribution::getMost, (b, v) -> b.most(v))
            .says("ค่าสูงสุด", "The highest")
            .build();

    private static final Shape<BandCount> BAND = ObjectShape.of(
                    BandCount.class, BandCount::builder, builder -> builder.build())
            .required("code", Shapes.TEXT, BandCount::getCode, (b, v) -> b.code(v))
            .says("รหัสของระดับ", "The code of the band")
            .required("th", Shapes.TEXT, BandCount::getNameTh, (b, v) -> b.nameTh(v))
            .says("ชื่อระดับภาษาไทย", "The Thai name of the band")
            .required("en", Shapes.TEXT, BandCount::getNameEn, (b, v) -> b.nameEn(v))
            .says("ชื่อระดับภาษาอังกฤษ", "The English name of the band")
            .required("count", Shapes.COUNT, BandCount::getCount, (b, v) -> b.count(v))
            .says("จำนวนหน่วยงานที่ได้ระดับนี้", "How many results have it")
            .required("provisional", Shapes.COUNT, BandCount::getProvisional, (b, v) -> b.provisional(v))
            .says("ในจำนวนนี้เป็นระดับชั่วคราวเท่าใด", "Of how many of these it is provisional")
            .requiredOrNull("percent", ScoreShapes.POINTS, BandCount::getShare, (b, v) -> b.share(v))
            .says("ร้อยละของผลที่ทราบระดับ", "Their share of the results whose band is known, in percent")
            .build();

    private static final Shape<TargetCount> TARGET = ObjectShape.of(
                    TargetCount.class, TargetCount::builder, builder -> builder.build())
            .required("score", ScoreShapes.BRIEF_SCORE, TargetCount::getTarget, (b, v) -> b.target(v))
            .says("ค่าเป้าหมาย", "The target score")
            .required("reached", Shapes.COUNT, TargetCount::getReached, (b, v) -> b.reached(v))
            .says("จำนวนหน่วยงานที่ถึงเป้าหมาย", "How many reached it")
            .requiredOrNull("percent", ScoreShapes.POINTS, TargetCount::getShare, (b, v) -> b.share(v))
            .says("ร้อยละที่ถึงเป้าหมาย", "Their share, in percent")
            .build();

    private static final Shape<MoveCount> MOVES = ObjectShape.of(
                    MoveCount.class, MoveCount::builder, builder -> builder.build())
            .required("compared", Shapes.COUNT, MoveCount::getCompared, (b, v) -> b.compared(v))
            .says("จำนวนที่เทียบกับปีก่อนได้", "How many could be compared with the year before")
            .required("rose", Shapes.COUNT, MoveCount::getRose, (b, v) -> b.rose(v))
            .says("จำนวนที่เพิ่มขึ้น", "How many rose")
            .required("fell", Shapes.COUNT, MoveCount::getFell, (b, v) -> b.fell(v))
            .says("จำนวนที่ลดลง", "How many fell")
            .required("stayed", Shapes.COUNT, MoveCount::getStayed, (b, v) -> b.stayed(v))
            .says("จำนวนที่คงเดิม", "How many stayed")
            .requiredOrNull(
                    "meanDifference",
                    ScoreShapes.DIFFERENCE,
                    MoveCount::getMeanDifference,
                    (b, v) -> b.meanDifference(v))
            .says("ส่วนต่างเฉลี่ย", "The mean difference, in points")
            .build();

    private static final Shape<NodeOverview> NODE = ObjectShape.of(
                    NodeOverview.class, NodeOverview::builder, builder -> builder.build())
            .required("code", CodeShapes.CODE, NodeOverview::getCode, (b, v) -> b.code(v))
            .says("รหัสของข้อ ตัวชี้วัด หรือเครื่องมือ", "The code of the place in the form")
            .required("count", Shapes.COUNT, NodeOverview::getCount, (b, v) -> b.count(v))
            .says("จำนวนผลที่มีคะแนนนี้", "Over how many results it is")
            .required("mean", ScoreShapes.POINTS, NodeOverview::getMean, (b, v) -> b.mean(v))
            .says("ค่าเฉลี่ย", "The plain mean")
            .required("least", ScoreShapes.SHOWN_SCORE, NodeOverview::getLeast, (b, v) -> b.least(v))
            .says("ค่าต่ำสุด", "The lowest")
            .required("most", ScoreShapes.SHOWN_SCORE, NodeOverview::getMost, (b, v) -> b.most(v))
            .says("ค่าสูงสุด", "The highest")
            .required("failing", Shapes.COUNT, NodeOverview::getFailing, (b, v) -> b.failing(v))
            .says("จำนวนที่ต่ำกว่าเป้าหมาย", "How many are below the target")
            .required("lost", ScoreShapes.POINTS, NodeOverview::getLost, (b, v) -> b.lost(v))
            .says("คะแนนภาพรวมที่เสียไปโดยเฉลี่ย", "The points of the overall score that are lost there, on the mean")
            .build();

    private static final Shape<GroupOverview> GROUP = ObjectShape.of(
                    GroupOverview.class, GroupOverview::builder, builder -> builder.build())
            .optional("by", GROUPING, GroupOverview::getGrouping, (b, v) -> b.grouping(v))
            .says("สิ่งที่ใช้จัดกลุ่ม", "What its agencies have in common")
            .optional("name", Shapes.TEXT, GroupOverview::getName, (b, v) -> b.name(v))
            .says("ชื่อกลุ่ม", "The name of the group")
            .optional(
                    "type",
                    Shapes.words(AgencyType.values(), AgencyType::name),
                    GroupOverview::getType,
                    (b, v) -> b.type(v))
            .says("ประเภทหน่วยงาน", "The type of agency")
            .optional("province", Shapes.TEXT, GroupOverview::getProvince, (b, v) -> b.province(v))
            .says("จังหวัดของอำเภอ", "The province that the district lies in")
            .required("results", Shapes.COUNT, GroupOverview::getResults, (b, v) -> b.results(v))
            .says("จำนวนผล", "How many results there are")
            .required("differing", Shapes.COUNT, GroupOverview::getDiffering, (b, v) -> b.differing(v))
            .says("จำนวนผลที่มีตัวเลขไม่ตรงกัน", "How many have figures that differ")
            .required("overall", SPREAD, GroupOverview::getOverall, (b, v) -> b.overall(v))
            .says("การกระจายของคะแนนภาพรวม", "How the overall scores are spread")
            .required("bands", Shapes.list(BAND), GroupOverview::getBands, (b, v) -> b.bands(v))
            .says("จำนวนตามระดับผลการประเมิน", "How many have which band")
            .required("withoutBand", Shapes.COUNT, GroupOverview::getWithoutBand, (b, v) -> b.withoutBand(v))
            .says("จำนวนที่ไม่ทราบระดับ", "Of how many the band is not known")
            .requiredOrNull("target", TARGET, GroupOverview::getTarget, (b, v) -> b.target(v))
            .says("จำนวนที่ถึงเป้าหมาย", "How many reached the target")
            .required("moves", MOVES, GroupOverview::getMoves, (b, v) -> b.moves(v))
            .says("การเปลี่ยนแปลงจากปีก่อน", "How many rose and fell against the year before")
            .required("nodes", Shapes.list(NODE), GroupOverview::getNodes, (b, v) -> b.nodes(v))
            .says("ค่าของแต่ละจุดในแบบประเมิน", "The places of the form, each over all results")
            .build();

    private static final Shape<YearMove> MOVE = ObjectShape.of(
                    YearMove.class, YearMove::builder, builder -> builder.build())
            .required("yearBefore", Shapes.FISCAL_YEAR, YearMove::getYearBefore, (b, v) -> b.yearBefore(v))
            .says("ปีก่อน พ.ศ.", "The year before, in the Buddhist Era")
            .required("before", ScoreShapes.SHOWN_SCORE, YearMove::getBefore, (b, v) -> b.before(v))
            .says("คะแนนภาพรวมปีก่อน", "The overall score of the year before")
            .required("difference", ScoreShapes.DIFFERENCE, YearMove::getDifference, (b, v) -> b.difference(v))
            .says("ส่วนต่างของคะแนนภาพรวม", "The difference of the overall scores")
            .required("change", Shapes.words(Change.class), YearMove::getChange, (b, v) -> b.change(v))
            .says("เพิ่มขึ้น ลดลง หรือคงเดิม", "Which way it moved")
            .required(
                    "contributions",
                    Shapes.list(AnalysisShapes.CONTRIBUTION),
                    YearMove::getContributions,
                    (b, v) -> b.contributions(v))
            .says("แต่ละเครื่องมือทำให้คะแนนเปลี่ยนไปเท่าใด", "What each tool did to it")
            .requiredOrNull("mostBy", CodeShapes.CODE, YearMove::getMostBy, (b, v) -> b.mostBy(v))
            .says("เครื่องมือที่มีผลมากที่สุด", "The tool that moved it most")
            .build();

    private static final Shape<RankedAgency> RANKED = ObjectShape.in(
                    RankedAgency.class, ReadRanking::new, ReadRanking::build)
            .requiredOrNull("rank", Shapes.COUNT, RankedAgency::getRank, (ranked, rank) -> ranked.rank = rank)
            .says("อันดับ เริ่มที่ 1", "Its place, from 1")
            .required(
                    "agency",
                    Shapes.AGENCY,
                    ranked -> ranked.getResult().getAgency(),
                    (ranked, agency) -> ranked.agency = agency)
            .says("หน่วยงาน", "The agency")
            .requiredOrNull(
                    "overall",
                    ScoreShapes.SHOWN_SCORE,
                    ranked -> ranked.getResult().getOverall(),
                    (ranked, score) -> ranked.overall = score)
            .says("คะแนนภาพรวม เต็ม 100", "The overall score, of 100")
            .required(
                    "published",
                    Shapes.BOOLEAN,
                    ranked -> ranked.getResult().isPublished(),
                    (ranked, yes) -> ranked.published = yes)
            .says("เป็นคะแนนที่ประกาศหรือไม่", "Whether the overall score is the published one")
            .required(
                    "differing",
                    Shapes.BOOLEAN,
                    ranked -> ranked.getResult().isDiffering(),
                    (ranked, yes) -> ranked.differing = yes)
            .says("มีตัวเลขไม่ตรงกันหรือไม่", "Whether its figures differ")
            .requiredOrNull(
                    "band",
                    CardShapes.BAND,
                    ranked -> ranked.getResult().getBand(),
                    (ranked, band) -> ranked.band = band)
            .says("ระดับผลการประเมิน", "The band that was reached")
            .optional(
                    "publishedBand",
                    Shapes.TEXT,
                    ranked -> ranked.getResult().getPublishedBand(),
                    (ranked, name) -> ranked.publishedBand = name)
            .says("ชื่อระดับที่ประกาศ", "The name of the band that was published")
            .optional(
                    "publishedOverall",
                    ScoreShapes.SHOWN_SCORE,
                    ranked -> ranked.getResult().getPublishedOverall(),
                    (ranked, score) -> ranked.publishedOverall = score)
            .says(
                    "คะแนนภาพรวมที่ประกาศ หากไม่ตรงกับที่คำนวณได้",
                    "The overall score that was published, where the scores come to another one")
            .required(
                    "scores",
                    CodeShapes.byAnyCode(ScoreShapes.SHOWN_SCORE),
                    OverviewShapes::scoresOf,
                    (ranked, scores) -> ranked.scores = scores)
            .says("คะแนนของเครื่องมือและตัวชี้วัด", "The scores of tools, their parts and indicators")
            .optional("move", MOVE, RankedAgency::getMove, (ranked, move) -> ranked.move = move)
            .says("การเปลี่ยนแปลงจากปีก่อน", "How it moved against the year before")
            .build();

    private static final Shape<StepToBand> STEP_TO_BAND = ObjectShape.of(
                    StepToBand.class, StepToBand::builder, builder -> builder.build())
            .required("agency", Shapes.AGENCY, StepToBand::getAgency, (b, v) -> b.agency(v))
            .says("หน่วยงาน", "The agency")
            .required("overall", ScoreShapes.SHOWN_SCORE, StepToBand::getOverall, (b, v) -> b.overall(v))
            .says("คะแนนภาพรวมปัจจุบัน", "The overall score as it is")
            .required("band", Shapes.TEXT, StepToBand::getBand, (b, v) -> b.band(v))
            .says("รหัสของระดับปัจจุบัน", "The code of the band as it is")
            .required("nextBand", Shapes.TEXT, StepToBand::getNextBand, (b, v) -> b.nextBand(v))
            .says("รหัสของระดับถัดไป", "The code of the next band")
            .required("step", AnalysisShapes.STEP, StepToBand::getStep, (b, v) -> b.step(v))
            .says("คะแนนเดียวที่ต้องเพิ่ม", "The one score that must rise")
            .required("after", ScoreShapes.SHOWN_SCORE, StepToBand::getAfter, (b, v) -> b.after(v))
            .says("คะแนนภาพรวมเมื่อเพิ่มแล้ว", "The overall score that it leads to")
            .required("dependsOn", Shapes.list(CodeShapes.CODE), StepToBand::getDependsOn, (b, v) -> b.dependsOn(v))
            .says(
                    "ส่วนของ EIT ที่ยังไม่ทราบคะแนนและมีผลต่อคำตอบ",
                    "The parts of EIT that are not known and on which it depends")
            .build();

    private static final Shape<YearOverview> YEAR = ObjectShape.of(
                    YearOverview.class, YearOverview::builder, builder -> OverviewConsistency.checked(builder.build()))
            .ofNamedEdition()
            .required("edition", NamedEdition.EDITION, YearOverview::getEdition, (b, v) -> b.edition(v))
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .written("fiscalYear", Shapes.FISCAL_YEAR, year -> year.getEdition().getFiscalYear())
            .says("ปีงบประมาณ พ.ศ.", "The fiscal year, in the Buddhist Era")
            .required("all", GROUP, YearOverview::getAll, (b, v) -> b.all(v))
            .says("ผลทั้งหมดของปี", "All results of the year together")
            .required("groups", Shapes.list(GROUP), YearOverview::getGroups, (b, v) -> b.groups(v))
            .says("ผลตามกลุ่ม", "The groups")
            .required("ranking", Shapes.list(RANKED), YearOverview::getRanking, (b, v) -> b.ranking(v))
            .says("อันดับของหน่วยงาน", "The agencies by their places")
            .requiredOrNull("oneStep", Shapes.list(STEP_TO_BAND), YearOverview::getOneStep, (b, v) -> b.oneStep(v))
            .says(
                    "หน่วยงานที่ขาดเพียงคะแนนเดียวก็ถึงระดับถัดไป",
                    "The agencies that a single score keeps from the next band")
            .build();

    private static final Shape<ElementCount> ELEMENT = ObjectShape.of(
                    ElementCount.class, ElementCount::builder, builder -> builder.build())
            .required("id", Shapes.TEXT, ElementCount::getId, (b, v) -> b.id(v))
            .says("รหัสองค์ประกอบข้อมูล", "The id of the element")
            .required("count", Shapes.COUNT, ElementCount::getCount, (b, v) -> b.count(v))
            .says("จำนวนหน่วยงานที่ขาดองค์ประกอบนี้", "How many agencies lack it")
            .build();

    private static final Shape<ItemOverview> ITEM = ObjectShape.of(
                    ItemOverview.class, ItemOverview::builder, builder -> builder.build())
            .required("code", CodeShapes.QUESTION, ItemOverview::getCode, (b, v) -> b.code(v))
            .says("รหัสข้อ", "The item")
            .required("absent", Shapes.COUNT, ItemOverview::getAbsent, (b, v) -> b.absent(v))
            .says("จำนวนหน่วยงานที่ไม่มีข้อนี้", "How many agencies do not have it")
            .required("incomplete", Shapes.COUNT, ItemOverview::getIncomplete, (b, v) -> b.incomplete(v))
            .says("จำนวนหน่วยงานที่ข้อนี้ไม่ครบ", "How many agencies have it incomplete")
            .required("claimed", Shapes.COUNT, ItemOverview::getClaimed, (b, v) -> b.claimed(v))
            .says(
                    "จำนวนหน่วยงานที่ระบุลิงก์แล้วแต่ยังไม่ตรวจองค์ประกอบ",
                    "How many agencies claim it, elements not looked at")
            .required("complete", Shapes.COUNT, ItemOverview::getComplete, (b, v) -> b.complete(v))
            .says("จำนวนหน่วยงานที่ข้อนี้ครบ", "How many agencies have it complete")
            .required("lost", ScoreShapes.POINTS, ItemOverview::getLost, (b, v) -> b.lost(v))
            .says(
                    "คะแนนภาพรวมที่เสียไปที่ข้อนี้โดยเฉลี่ย",
                    "How many points of the overall score are lost there on average")
            .required("elements", Shapes.list(ELEMENT), ItemOverview::getElements, (b, v) -> b.elements(v))
            .says("องค์ประกอบที่ขาด", "The elements that are missing")
            .build();

    private static final Shape<DisclosureGroup> DISCLOSURE_GROUP = ObjectShape.of(
                    DisclosureGroup.class, DisclosureGroup::builder, builder -> builder.build())
            .optional("by", GROUPING, DisclosureGroup::getGrouping, (b, v) -> b.grouping(v))
            .says("สิ่งที่ใช้จัดกลุ่ม", "What the group is put together by")
            .optional("name", Shapes.TEXT, DisclosureGroup::getName, (b, v) -> b.name(v))
            .says("ชื่อกลุ่ม", "The name of the group")
            .optional(
                    "type",
                    Shapes.words(AgencyType.values(), AgencyType::name),
                    DisclosureGroup::getType,
                    (b, v) -> b.type(v))
            .says("ประเภทหน่วยงานของกลุ่ม", "The type of agency of the group")
            .optional("province", Shapes.TEXT, DisclosureGroup::getProvince, (b, v) -> b.province(v))
            .says("จังหวัดของอำเภอ", "The province that a district is in")
            .required("disclosures", Shapes.COUNT, DisclosureGroup::getDisclosures, (b, v) -> b.disclosures(v))
            .says("จำนวนหน่วยงานที่ตรวจ", "How many disclosures were checked")
            .required("withErrors", Shapes.COUNT, DisclosureGroup::getWithErrors, (b, v) -> b.withErrors(v))
            .says("จำนวนหน่วยงานที่มีสิ่งต้องแก้ไข", "How many of them have errors")
            .required("errors", Shapes.COUNT, group -> Shapes.count(group.getErrors()), (b, v) -> b.errors(v))
            .says("จำนวนที่ต้องแก้ไข", "How many errors were found")
            .required("warnings", Shapes.COUNT, group -> Shapes.count(group.getWarnings()), (b, v) -> b.warnings(v))
            .says("จำนวนที่ควรแก้ไข", "How many warnings were found")
            .required("forecast", SPREAD, DisclosureGroup::getForecast, (b, v) -> b.forecast(v))
            .says("คะแนน OIT ที่คาด", "The OIT scores to expect")
            .required("atWorst", SPREAD, DisclosureGroup::getAtWorst, (b, v) -> b.atWorst(v))
            .says("คะแนน OIT อย่างต่ำ", "The OIT scores at worst")
            .required("items", Shapes.list(ITEM), DisclosureGroup::getItems, (b, v) -> b.items(v))
            .says("ผลรายข้อ", "Each item")
            .build();

    private static final Shape<CheckedDisclosure> CHECKED = ObjectShape.in(
                    CheckedDisclosure.class,
                    reading -> CheckedDisclosure.builder().edition(editionIn(reading)),
                    builder -> builder.build())
            .required("agency", Shapes.AGENCY, CheckedDisclosure::getAgency, (b, v) -> b.agency(v))
            .says("หน่วยงานที่เปิดเผยข้อมูล", "The agency that discloses")
            .required("errors", Shapes.COUNT, checked -> Shapes.count(checked.getErrors()), (b, v) -> b.errors(v))
            .says("จำนวนที่ต้องแก้ไข", "How many errors were found")
            .required("warnings", Shapes.COUNT, checked -> Shapes.count(checked.getWarnings()), (b, v) -> b.warnings(v))
            .says("จำนวนที่ควรแก้ไข", "How many warnings were found")
            .requiredOrNull(
                    "forecast", ScoreShapes.SHOWN_SCORE, CheckedDisclosure::getForecast, (b, v) -> b.forecast(v))
            .says("คะแนน OIT ที่คาด", "The OIT score to expect")
            .requiredOrNull("atWorst", ScoreShapes.SHOWN_SCORE, CheckedDisclosure::getAtWorst, (b, v) -> b.atWorst(v))
            .says("คะแนน OIT อย่างต่ำ", "The OIT score at worst")
            .required("absent", Shapes.list(CodeShapes.QUESTION), CheckedDisclosure::getAbsent, (b, v) -> b.absent(v))
            .says("ข้อที่ไม่มี", "The items that are absent")
            .required(
                    "incomplete",
                    Shapes.list(CodeShapes.QUESTION),
                    CheckedDisclosure::getIncomplete,
                    (b, v) -> b.incomplete(v))
            .says("ข้อที่ไม่ครบ", "The items that are incomplete")
            .required(
                    "claimed", Shapes.list(CodeShapes.QUESTION), CheckedDisclosure::getClaimed, (b, v) -> b.claimed(v))
            .says("ข้อที่ระบุลิงก์แล้วแต่ยังไม่ตรวจองค์ประกอบ", "The items that are claimed, elements not looked at")
            .required(
                    "elements",
                    MapShape.of((member, reading) -> QuestionCode.parse(member.key()), Shapes.list(Shapes.TEXT)),
                    CheckedDisclosure::getElements,
                    (b, v) -> b.elements(v))
            .says("องค์ประกอบที่ขาดของแต่ละข้อ", "The elements that each item lacks")
            .build();

    private static final Shape<DisclosureOverview> DISCLOSURES = ObjectShape.of(
                    DisclosureOverview.class, DisclosureOverview::builder, builder -> builder.build())
            .ofNamedEdition()
            .required("edition", NamedEdition.EDITION, DisclosureOverview::getEdition, (b, v) -> b.edition(v))
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .written("fiscalYear", Shapes.FISCAL_YEAR, year -> year.getEdition().getFiscalYear())
            .says("ปีงบประมาณ พ.ศ.", "The fiscal year, in the Buddhist Era")
            .required("all", DISCLOSURE_GROUP, DisclosureOverview::getAll, (b, v) -> b.all(v))
            .says("ทุกหน่วยงานรวมกัน", "All disclosures together")
            .required("groups", Shapes.list(DISCLOSURE_GROUP), DisclosureOverview::getGroups, (b, v) -> b.groups(v))
            .says("ผลตามกลุ่ม", "The groups")
            .required("agencies", Shapes.list(CHECKED), DisclosureOverview::getAgencies, (b, v) -> b.agencies(v))
            .says("ผลรายหน่วยงาน", "Each agency")
            .build();

    /** An overview document; its figures are the shown ones. */
    public static final Shape<Overview> OVERVIEW = ObjectShape.of(
                    Overview.class, Overview::builder, builder -> OverviewConsistency.checked(builder.build()))
            .written(
                    "figures", Shapes.words(FiguresBasis.values(), word -> "derived"), overview -> FiguresBasis.DERIVED)
            .says("ตัวเลขมาจากไหน", "What the figures rest on")
            .written(
                    "quartiles",
                    Shapes.words(Quartiles.values(), word -> "Hyndman-Fan-7"),
                    overview -> Quartiles.HYNDMAN_FAN_7)
            .says("วิธีคำนวณควอร์ไทล์", "How quartiles are computed")
            .required("agencies", Shapes.COUNT, Overview::getAgencies, (b, v) -> b.agencies(v))
            .says("จำนวนหน่วยงาน", "How many agencies there are")
            .required("results", Shapes.COUNT, Overview::getResults, (b, v) -> b.results(v))
            .says("จำนวนผล", "How many results there are")
            .required("refused", Shapes.COUNT, Overview::getRefused, (b, v) -> b.refused(v))
            .says("จำนวนที่ใช้ไม่ได้", "How many rows and documents could not be used")
            .required("groupings", Shapes.list(GROUPING), Overview::getGroupings, (b, v) -> b.groupings(v))
            .says("สิ่งที่ใช้จัดกลุ่ม", "What agencies are put together by")
            .required("years", Shapes.list(YEAR), Overview::getYears, (b, v) -> b.years(v))
            .says("ผลของแต่ละปี", "One for each edition that results are of")
            .required("disclosures", Shapes.list(DISCLOSURES), Overview::getDisclosures, (b, v) -> b.disclosures(v))
            .says(
                    "การเปิดเผยข้อมูลที่ตรวจแล้ว ตามแบบประเมิน",
                    "The disclosures that were checked, one for each edition")
            .build();

    private OverviewShapes() {}

    /** The edition of the document; where it names none that is known, which is noted, any other will do. */
    static Edition editionIn(Reading reading) {
        return reading.edition().orElseGet(() -> Editions.all().get(0));
    }

    private static Map<NodeCode, Score> scoresOf(RankedAgency ranked) {
        return ranked.getResult().getScores();
    }
}
