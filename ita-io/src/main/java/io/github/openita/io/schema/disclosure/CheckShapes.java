package io.github.openita.io.schema.disclosure;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.schema.shape.MapShape;
import io.github.openita.io.schema.shape.ObjectShape;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import io.github.openita.io.schema.value.BilingualShape;
import io.github.openita.io.schema.value.CodeShapes;
import io.github.openita.io.schema.value.EditionShapes;
import io.github.openita.io.schema.value.ScoreShapes;
import io.github.openita.rules.BaselineComparison;
import io.github.openita.rules.BaselineState;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.Evidence;
import io.github.openita.rules.ExternalLink;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.Forecast;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.NotEvaluated;
import io.github.openita.rules.RuleSetVersion;
import io.github.openita.rules.Verdict;

/** The shape of a check report: what was found in a disclosure, and what its items are expected to score. */
public final class CheckShapes {

    private static final Shape<RuleSetVersion> RULE_SET = ObjectShape.of(
                    RuleSetVersion.class, RuleSetVersion::builder, version -> version.build())
            .required("id", Shapes.TEXT, RuleSetVersion::getId, (b, v) -> b.id(v))
            .says("ชื่อชุดเกณฑ์ คือชื่อแบบประเมิน", "The name of the rule set, which is that of its edition")
            .required("revision", Shapes.whole(1, 9999), RuleSetVersion::getRevision, (b, v) -> b.revision(v))
            .says("เลขฉบับของแบบประเมิน", "The revision of the edition")
            .required("digest", Shapes.TEXT, RuleSetVersion::getDigest, (b, v) -> b.digest(v))
            .says("ค่าแฮชของเกณฑ์ทั้งหมด ขึ้นต้นด้วย sha256:", "The digest of all rules, with sha256: before it")
            .build();

    private static final Shape<CheckSummary> SUMMARY = ObjectShape.of(
                    CheckSummary.class, CheckSummary::builder, summary -> summary.build())
            .required("items", Shapes.COUNT, CheckSummary::getItems, (b, v) -> b.items(v))
            .says("จำนวนข้อทั้งหมด", "How many items there are")
            .required("complete", Shapes.COUNT, CheckSummary::getComplete, (b, v) -> b.complete(v))
            .says("จำนวนข้อที่ครบถ้วน", "How many are complete")
            .required("claimed", Shapes.COUNT, CheckSummary::getClaimed, (b, v) -> b.claimed(v))
            .says("จำนวนข้อที่บอกว่ามีแต่ยังไม่ได้ดูองค์ประกอบ", "How many are only said to be there")
            .required("incomplete", Shapes.COUNT, CheckSummary::getIncomplete, (b, v) -> b.incomplete(v))
            .says("จำนวนข้อที่ยังไม่ครบ", "How many are not complete")
            .required("absent", Shapes.COUNT, CheckSummary::getAbsent, (b, v) -> b.absent(v))
            .says("จำนวนข้อที่ไม่มี", "How many are not there")
            .required("opened", Shapes.COUNT, CheckSummary::getOpened, (b, v) -> b.opened(v))
            .says("จำนวนข้อที่เปิดลิงก์ได้", "Of how many the links were opened")
            .required("read", Shapes.COUNT, CheckSummary::getRead, (b, v) -> b.read(v))
            .says("จำนวนข้อที่อ่านเนื้อหาแล้ว", "Of how many what is published was read")
            .required("errors", Shapes.COUNT, summary -> Shapes.count(summary.getErrors()), (b, v) -> b.errors(v))
            .says("จำนวนที่ต้องแก้ไข", "How many findings are errors")
            .required("warnings", Shapes.COUNT, summary -> Shapes.count(summary.getWarnings()), (b, v) -> b.warnings(v))
            .says("จำนวนที่ควรแก้ไข", "How many findings are warnings")
            .required("infos", Shapes.COUNT, summary -> Shapes.count(summary.getInfos()), (b, v) -> b.infos(v))
            .says("จำนวนข้อสังเกต", "How many findings are worth knowing")
            .required("notEvaluated", Shapes.COUNT, CheckSummary::getNotEvaluated, (b, v) -> b.notEvaluated(v))
            .says("จำนวนเกณฑ์ที่ตัดสินไม่ได้", "How many rules could not be judged")
            .required("omitted", Shapes.COUNT, summary -> Shapes.count(summary.getOmitted()), (b, v) -> b.omitted(v))
            .says("จำนวนที่ไม่ได้แสดง", "How many findings are not listed")
            .build();

    private static final Shape<Finding> FINDING = ObjectShape.of(
                    Finding.class, Finding::builder, finding -> finding.build())
            .required("ruleId", Shapes.TEXT, Finding::getRuleId, (b, v) -> b.ruleId(v))
            .says(
                    "รหัสเกณฑ์ที่ไม่เปลี่ยน เช่น nacc-2567/o17/problems",
                    "The identifier of the rule, which never changes")
            .required("kind", Shapes.words(FindingKind.class), Finding::getKind, (b, v) -> b.kind(v))
            .says("ชนิดของสิ่งที่พบ", "What sort of thing was found")
            .required("severity", Shapes.words(Severity.class), Finding::getSeverity, (b, v) -> b.severity(v))
            .says("ความสำคัญ: ต้องแก้ไข ควรแก้ไข หรือข้อสังเกต", "How much it weighs")
            .requiredOrNull("item", CodeShapes.QUESTION, Finding::getItem, (b, v) -> b.item(v))
            .says("ข้อที่เกี่ยวข้อง", "The item that it is about")
            .requiredOrNull("element", Shapes.TEXT, Finding::getElement, (b, v) -> b.element(v))
            .says("องค์ประกอบที่เกี่ยวข้อง", "The element that it is about")
            .required("pointer", Shapes.TEXT, Finding::getPointer, (b, v) -> b.pointer(v))
            .says("ตำแหน่งในเอกสารแบบ JSON Pointer", "Where it stands in the document, as a JSON Pointer")
            .requiredOrNull("line", Shapes.COUNT, Finding::getLine, (b, v) -> b.line(v))
            .says("บรรทัดในเอกสาร เริ่มที่ 1", "The line in the document, from 1")
            .requiredOrNull("column", Shapes.COUNT, Finding::getColumn, (b, v) -> b.column(v))
            .says("คอลัมน์ในบรรทัด เริ่มที่ 1", "The column in that line, from 1")
            .required("message", BilingualShape.BOTH, Finding::getMessage, (b, v) -> b.message(v))
            .says("สิ่งที่พบและสิ่งที่ต้องมี", "What was found and what is asked for")
            .required("remedy", BilingualShape.BOTH, Finding::getRemedy, (b, v) -> b.remedy(v))
            .says("วิธีแก้ไข", "How to mend it")
            .requiredOrNull("requirement", Shapes.TEXT, Finding::getRequirement, (b, v) -> b.requirement(v))
            .says("ถ้อยคำของแบบประเมิน", "The wording of the form")
            .requiredOrNull("basis", EditionShapes.BASIS, Finding::getBasis, (b, v) -> b.basis(v))
            .says("ที่มาของเกณฑ์", "What the requirement rests on")
            .requiredOrNull("dataFile", Shapes.TEXT, Finding::getDataFile, (b, v) -> b.dataFile(v))
            .says("ไฟล์ข้อมูลที่เกี่ยวข้อง", "The data file that it is about")
            .requiredOrNull("dataRow", Shapes.COUNT, Finding::getDataRow, (b, v) -> b.dataRow(v))
            .says("แถวของไฟล์ข้อมูล เริ่มที่ 1", "The row of that file, from 1")
            .requiredOrNull("dataLine", Shapes.COUNT, Finding::getDataLine, (b, v) -> b.dataLine(v))
            .says("บรรทัดของไฟล์ข้อมูล เริ่มที่ 1", "The line of the text of that file, from 1")
            .requiredOrNull("dataColumn", Shapes.COUNT, Finding::getDataColumn, (b, v) -> b.dataColumn(v))
            .says("คอลัมน์ของไฟล์ข้อมูล เริ่มที่ 1", "The column of that file, from 1")
            .since(
                    "baselineState",
                    Shapes.words(BaselineState.class),
                    Finding::getBaselineState,
                    (b, v) -> b.baselineState(v))
            .says("สถานะเทียบกับผลตรวจครั้งก่อน", "How it stands to the baseline: new or unchanged")
            .build();

    private static final Shape<ItemVerdict> ITEM = ObjectShape.of(
                    ItemVerdict.class, ItemVerdict::builder, item -> item.build())
            .required("code", CodeShapes.QUESTION, ItemVerdict::getCode, (b, v) -> b.code(v))
            .says("รหัสข้อ", "The code of the item")
            .required("verdict", Shapes.words(Verdict.class), ItemVerdict::getVerdict, (b, v) -> b.verdict(v))
            .says("ผลการตรวจของข้อ", "What the check says of the item")
            .required("evidence", Shapes.words(Evidence.class), ItemVerdict::getEvidence, (b, v) -> b.evidence(v))
            .says("ผลนั้นอาศัยอะไร: ตามที่ระบุ เปิดแล้ว หรืออ่านแล้ว", "What the verdict rests on")
            .required("score", Shapes.whole(0, 100), ItemVerdict::getScore, (b, v) -> b.score(v))
            .says("คะแนนที่คาดว่าจะได้", "The score that it would get")
            .build();

    private static final Shape<Forecast> FORECAST = ObjectShape.of(
                    Forecast.class, Forecast::builder, forecast -> forecast.build())
            .requiredOrNull("oit", ScoreShapes.SHOWN_SCORE, Forecast::getOit, (b, v) -> b.oit(v))
            .says("คะแนน OIT ที่คาดว่าจะได้", "The score of OIT that would follow")
            .requiredOrNull("atWorst", ScoreShapes.SHOWN_SCORE, Forecast::getAtWorst, (b, v) -> b.atWorst(v))
            .says("คะแนน OIT ต่ำสุดที่อาจได้", "The lowest that it could be")
            .required("claimed", Shapes.COUNT, Forecast::getClaimed, (b, v) -> b.claimed(v))
            .says("จำนวนข้อที่ผลยังไม่แน่", "On how many items it is not certain")
            .required(
                    "indicators",
                    MapShape.of(
                            (member, reading) -> NodeCode.parse(Level.INDICATOR, member.key())
                                    .getIndicator()
                                    .orElseThrow(),
                            ScoreShapes.SHOWN_SCORE),
                    Forecast::getIndicators,
                    (b, v) -> b.indicators(v))
            .says("คะแนนตัวชี้วัดที่คาดว่าจะได้", "The scores of the indicators that would follow")
            .build();

    private static final Shape<NotEvaluated> NOT_EVALUATED = ObjectShape.of(
                    NotEvaluated.class, NotEvaluated::builder, rule -> rule.build())
            .required("ruleId", Shapes.TEXT, NotEvaluated::getRuleId, (b, v) -> b.ruleId(v))
            .says("รหัสเกณฑ์ที่ตัดสินไม่ได้", "The rule that could not be judged")
            .required("why", BilingualShape.BOTH, NotEvaluated::getWhy, (b, v) -> b.why(v))
            .says("เหตุที่ตัดสินไม่ได้", "Why it could not be judged")
            .build();

    private static final Shape<ExternalLink> EXTERNAL_LINK = ObjectShape.of(
                    ExternalLink.class, ExternalLink::builder, link -> link.build())
            .required("item", CodeShapes.QUESTION, ExternalLink::getItem, (b, v) -> b.item(v))
            .says("ข้อที่มีลิงก์", "The item that has the link")
            .required("url", Shapes.TEXT, ExternalLink::getUrl, (b, v) -> b.url(v))
            .says("ที่อยู่ของลิงก์", "The address of the link")
            .build();

    private static final Shape<BaselineComparison> BASELINE = ObjectShape.of(
                    BaselineComparison.class, BaselineComparison::builder, baseline -> baseline.build())
            .requiredOrNull("asOf", Shapes.DATE, BaselineComparison::getAsOf, (b, v) -> b.asOf(v))
            .says("วันที่ของผลตรวจครั้งก่อน", "The day that the baseline was judged for")
            .required(
                    "newErrors",
                    Shapes.COUNT,
                    baseline -> Shapes.count(baseline.getNewErrors()),
                    (b, v) -> b.newErrors(v))
            .says("จำนวนที่ต้องแก้ไขซึ่งผลตรวจครั้งก่อนไม่มี", "New findings that are errors")
            .required(
                    "newWarnings",
                    Shapes.COUNT,
                    baseline -> Shapes.count(baseline.getNewWarnings()),
                    (b, v) -> b.newWarnings(v))
            .says("จำนวนที่ควรแก้ไขซึ่งผลตรวจครั้งก่อนไม่มี", "New findings that are warnings")
            .required(
                    "newInfos", Shapes.COUNT, baseline -> Shapes.count(baseline.getNewInfos()), (b, v) -> b.newInfos(v))
            .says("จำนวนข้อสังเกตซึ่งผลตรวจครั้งก่อนไม่มี", "New findings that are notes")
            .required("unchanged", Shapes.COUNT, BaselineComparison::getUnchanged, (b, v) -> b.unchanged(v))
            .says("จำนวนที่ผลตรวจครั้งก่อนพบแล้ว", "How many were known before")
            .required("absent", Shapes.list(FINDING), BaselineComparison::getAbsent, (b, v) -> b.absent(v))
            .says("สิ่งที่ผลตรวจครั้งก่อนพบและแก้ไขแล้ว", "What the baseline found and is mended")
            .required(
                    "notEvaluated",
                    Shapes.list(FINDING),
                    BaselineComparison::getNotEvaluated,
                    (b, v) -> b.notEvaluated(v))
            .says(
                    "สิ่งที่ผลตรวจครั้งก่อนพบและครั้งนี้ตัดสินไม่ได้",
                    "What the baseline found and could not be judged this time")
            .build();

    /** A check report document; its forecast holds the shown figures. */
    public static final Shape<CheckReport> CHECK_REPORT = ObjectShape.of(
                    CheckReport.class, CheckReport::builder, report -> ReportConsistency.checked(report.build()))
            .required("ruleSet", RULE_SET, CheckReport::getRuleSet, (b, v) -> b.ruleSet(v))
            .says("ชุดเกณฑ์ที่ใช้ตรวจ", "The rule set that it was checked by")
            .optional("agency", Shapes.AGENCY, CheckReport::getAgency, (b, v) -> b.agency(v))
            .says("หน่วยงานที่เปิดเผยข้อมูล", "The agency that discloses")
            .requiredOrNull("source", Shapes.TEXT, CheckReport::getSource, (b, v) -> b.source(v))
            .says("ชื่อเอกสารที่ตรวจ", "The name of the document that was checked")
            .requiredOrNull("sourceSha256", Shapes.TEXT, CheckReport::getSourceSha256, (b, v) -> b.sourceSha256(v))
            .says("ค่าแฮช SHA-256 ของเอกสารที่ตรวจ", "The SHA-256 of the document that was checked")
            .requiredOrNull("asOf", Shapes.DATE, CheckReport::getAsOf, (b, v) -> b.asOf(v))
            .says("วันที่ใช้ตัดสินความเป็นปัจจุบัน", "The day for which freshness was judged")
            .required("summary", SUMMARY, CheckReport::getSummary, (b, v) -> b.summary(v))
            .says("สรุปจำนวน", "How much was found")
            .required("findings", Shapes.list(FINDING), CheckReport::getFindings, (b, v) -> b.findings(v))
            .says("สิ่งที่พบ", "What was found")
            .required("items", Shapes.list(ITEM), CheckReport::getItems, (b, v) -> b.items(v))
            .says("ผลของแต่ละข้อ", "What the check says of each item")
            .required("forecast", FORECAST, CheckReport::getForecast, (b, v) -> b.forecast(v))
            .says("คะแนน OIT ที่คาดว่าจะได้", "What OIT would score")
            .required(
                    "notEvaluated",
                    Shapes.list(NOT_EVALUATED),
                    CheckReport::getNotEvaluated,
                    (b, v) -> b.notEvaluated(v))
            .says("สิ่งที่ตัดสินไม่ได้พร้อมเหตุผล", "What could not be judged, and why")
            .requiredOrNull("site", Shapes.TEXT, CheckReport::getSite, (b, v) -> b.site(v))
            .says("เว็บไซต์ที่ตามลิงก์", "The site that links were followed in")
            .required(
                    "externalLinks",
                    Shapes.list(EXTERNAL_LINK),
                    CheckReport::getExternalLinks,
                    (b, v) -> b.externalLinks(v))
            .says("ลิงก์ออกนอกเว็บไซต์ที่ไม่ได้ตาม", "The links that lead elsewhere and were not followed")
            .requiredOrNull("online", Shapes.TEXT, CheckReport::getOnline, (b, v) -> b.online(v))
            .says("ผู้ลองลิงก์ผ่านเครือข่าย", "What tried links over the network")
            .since("baseline", BASELINE, CheckReport::getBaseline, (b, v) -> b.baseline(v))
            .says("ผลเทียบกับผลตรวจครั้งก่อน", "What the comparison with a former report found")
            .build();

    private CheckShapes() {}
}
