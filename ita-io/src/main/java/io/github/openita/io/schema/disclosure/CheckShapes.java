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
            .required("id", Shapes.TEXT, RuleSetVersion::getId, (version, id) -> version.id(id))
            .says("ชื่อชุดเกณฑ์ คือชื่อแบบประเมิน", "The name of the rule set, which is that of its edition")
            .required(
                    "revision",
                    Shapes.whole(1, 9999),
                    RuleSetVersion::getRevision,
                    (version, number) -> version.revision(number))
            .says("เลขฉบับของแบบประเมิน", "The revision of the edition")
            .required("digest", Shapes.TEXT, RuleSetVersion::getDigest, (version, digest) -> version.digest(digest))
            .says("ค่าแฮชของเกณฑ์ทั้งหมด ขึ้นต้นด้วย sha256:", "The digest of all rules, with sha256: before it")
            .build();

    private static final Shape<CheckSummary> SUMMARY = ObjectShape.of(
                    CheckSummary.class, CheckSummary::builder, summary -> summary.build())
            .required("items", Shapes.COUNT, CheckSummary::getItems, (summary, count) -> summary.items(count))
            .says("จำนวนข้อทั้งหมด", "How many items there are")
            .required("complete", Shapes.COUNT, CheckSummary::getComplete, (summary, count) -> summary.complete(count))
            .says("จำนวนข้อที่ครบถ้วน", "How many are complete")
            .required("claimed", Shapes.COUNT, CheckSummary::getClaimed, (summary, count) -> summary.claimed(count))
            .says("จำนวนข้อที่บอกว่ามีแต่ยังไม่ได้ดูองค์ประกอบ", "How many are only said to be there")
            .required(
                    "incomplete",
                    Shapes.COUNT,
                    CheckSummary::getIncomplete,
                    (summary, count) -> summary.incomplete(count))
            .says("จำนวนข้อที่ยังไม่ครบ", "How many are not complete")
            .required("absent", Shapes.COUNT, CheckSummary::getAbsent, (summary, count) -> summary.absent(count))
            .says("จำนวนข้อที่ไม่มี", "How many are not there")
            .required("opened", Shapes.COUNT, CheckSummary::getOpened, (summary, count) -> summary.opened(count))
            .says("จำนวนข้อที่เปิดลิงก์ได้", "Of how many the links were opened")
            .required("read", Shapes.COUNT, CheckSummary::getRead, (summary, count) -> summary.read(count))
            .says("จำนวนข้อที่อ่านเนื้อหาแล้ว", "Of how many what is published was read")
            .required(
                    "errors",
                    Shapes.COUNT,
                    summary -> most(summary.getErrors()),
                    (summary, count) -> summary.errors(count))
            .says("จำนวนที่ต้องแก้ไข", "How many findings are errors")
            .required(
                    "warnings",
                    Shapes.COUNT,
                    summary -> most(summary.getWarnings()),
                    (summary, count) -> summary.warnings(count))
            .says("จำนวนที่ควรแก้ไข", "How many findings are warnings")
            .required(
                    "infos",
                    Shapes.COUNT,
                    summary -> most(summary.getInfos()),
                    (summary, count) -> summary.infos(count))
            .says("จำนวนข้อสังเกต", "How many findings are worth knowing")
            .required(
                    "notEvaluated",
                    Shapes.COUNT,
                    CheckSummary::getNotEvaluated,
                    (summary, count) -> summary.notEvaluated(count))
            .says("จำนวนเกณฑ์ที่ตัดสินไม่ได้", "How many rules could not be judged")
            .required(
                    "omitted",
                    Shapes.COUNT,
                    summary -> most(summary.getOmitted()),
                    (summary, count) -> summary.omitted(count))
            .says("จำนวนที่ไม่ได้แสดง", "How many findings are not listed")
            .build();

    private static final Shape<Finding> FINDING = ObjectShape.of(
                    Finding.class, Finding::builder, finding -> finding.build())
            .required("ruleId", Shapes.TEXT, Finding::getRuleId, (finding, id) -> finding.ruleId(id))
            .says(
                    "รหัสเกณฑ์ที่ไม่เปลี่ยน เช่น nacc-2567/o17/problems",
                    "The identifier of the rule, which never changes")
            .required("kind", Shapes.words(FindingKind.class), Finding::getKind, (finding, kind) -> finding.kind(kind))
            .says("ชนิดของสิ่งที่พบ", "What sort of thing was found")
            .required(
                    "severity",
                    Shapes.words(Severity.class),
                    Finding::getSeverity,
                    (finding, severity) -> finding.severity(severity))
            .says("ความสำคัญ: ต้องแก้ไข ควรแก้ไข หรือข้อสังเกต", "How much it weighs")
            .requiredOrNull("item", CodeShapes.QUESTION, Finding::getItem, (finding, item) -> finding.item(item))
            .says("ข้อที่เกี่ยวข้อง", "The item that it is about")
            .requiredOrNull("element", Shapes.TEXT, Finding::getElement, (finding, element) -> finding.element(element))
            .says("องค์ประกอบที่เกี่ยวข้อง", "The element that it is about")
            .required("pointer", Shapes.TEXT, Finding::getPointer, (finding, pointer) -> finding.pointer(pointer))
            .says("ตำแหน่งในเอกสารแบบ JSON Pointer", "Where it stands in the document, as a JSON Pointer")
            .requiredOrNull("line", Shapes.COUNT, Finding::getLine, (finding, line) -> finding.line(line))
            .says("บรรทัดในเอกสาร เริ่มที่ 1", "The line in the document, from 1")
            .requiredOrNull("column", Shapes.COUNT, Finding::getColumn, (finding, column) -> finding.column(column))
            .says("คอลัมน์ในบรรทัด เริ่มที่ 1", "The column in that line, from 1")
            .required(
                    "message", BilingualShape.BOTH, Finding::getMessage, (finding, message) -> finding.message(message))
            .says("สิ่งที่พบและสิ่งที่ต้องมี", "What was found and what is asked for")
            .required("remedy", BilingualShape.BOTH, Finding::getRemedy, (finding, remedy) -> finding.remedy(remedy))
            .says("วิธีแก้ไข", "How to mend it")
            .requiredOrNull(
                    "requirement",
                    Shapes.TEXT,
                    Finding::getRequirement,
                    (finding, requirement) -> finding.requirement(requirement))
            .says("ถ้อยคำของแบบประเมิน", "The wording of the form")
            .requiredOrNull("basis", EditionShapes.BASIS, Finding::getBasis, (finding, basis) -> finding.basis(basis))
            .says("ที่มาของเกณฑ์", "What the requirement rests on")
            .requiredOrNull("dataFile", Shapes.TEXT, Finding::getDataFile, (finding, file) -> finding.dataFile(file))
            .says("ไฟล์ข้อมูลที่เกี่ยวข้อง", "The data file that it is about")
            .requiredOrNull("dataRow", Shapes.COUNT, Finding::getDataRow, (finding, row) -> finding.dataRow(row))
            .says("แถวของไฟล์ข้อมูล เริ่มที่ 1", "The row of that file, from 1")
            .requiredOrNull("dataLine", Shapes.COUNT, Finding::getDataLine, (finding, line) -> finding.dataLine(line))
            .says("บรรทัดของไฟล์ข้อมูล เริ่มที่ 1", "The line of the text of that file, from 1")
            .requiredOrNull(
                    "dataColumn", Shapes.COUNT, Finding::getDataColumn, (finding, column) -> finding.dataColumn(column))
            .says("คอลัมน์ของไฟล์ข้อมูล เริ่มที่ 1", "The column of that file, from 1")
            .since(
                    "baselineState",
                    Shapes.words(BaselineState.class),
                    Finding::getBaselineState,
                    (finding, state) -> finding.baselineState(state))
            .says("สถานะเทียบกับผลตรวจครั้งก่อน", "How it stands to the baseline: new or unchanged")
            .build();

    private static final Shape<ItemVerdict> ITEM = ObjectShape.of(
                    ItemVerdict.class, ItemVerdict::builder, item -> item.build())
            .required("code", CodeShapes.QUESTION, ItemVerdict::getCode, (item, code) -> item.code(code))
            .says("รหัสข้อ", "The code of the item")
            .required(
                    "verdict",
                    Shapes.words(Verdict.class),
                    ItemVerdict::getVerdict,
                    (item, verdict) -> item.verdict(verdict))
            .says("ผลการตรวจของข้อ", "What the check says of the item")
            .required(
                    "evidence",
                    Shapes.words(Evidence.class),
                    ItemVerdict::getEvidence,
                    (item, evidence) -> item.evidence(evidence))
            .says("ผลนั้นอาศัยอะไร: ตามที่ระบุ เปิดแล้ว หรืออ่านแล้ว", "What the verdict rests on")
            .required("score", Shapes.whole(0, 100), ItemVerdict::getScore, (item, score) -> item.score(score))
            .says("คะแนนที่คาดว่าจะได้", "The score that it would get")
            .build();

    private static final Shape<Forecast> FORECAST = ObjectShape.of(
                    Forecast.class, Forecast::builder, forecast -> forecast.build())
            .requiredOrNull("oit", ScoreShapes.SHOWN_SCORE, Forecast::getOit, (forecast, score) -> forecast.oit(score))
            .says("คะแนน OIT ที่คาดว่าจะได้", "The score of OIT that would follow")
            .requiredOrNull(
                    "atWorst",
                    ScoreShapes.SHOWN_SCORE,
                    Forecast::getAtWorst,
                    (forecast, score) -> forecast.atWorst(score))
            .says("คะแนน OIT ต่ำสุดที่อาจได้", "The lowest that it could be")
            .required("claimed", Shapes.COUNT, Forecast::getClaimed, (forecast, count) -> forecast.claimed(count))
            .says("จำนวนข้อที่ผลยังไม่แน่", "On how many items it is not certain")
            .required(
                    "indicators",
                    MapShape.of(
                            (member, reading) -> NodeCode.parse(Level.INDICATOR, member.key())
                                    .getIndicator()
                                    .orElseThrow(),
                            ScoreShapes.SHOWN_SCORE),
                    Forecast::getIndicators,
                    (forecast, scores) -> forecast.indicators(scores))
            .says("คะแนนตัวชี้วัดที่คาดว่าจะได้", "The scores of the indicators that would follow")
            .build();

    private static final Shape<NotEvaluated> NOT_EVALUATED = ObjectShape.of(
                    NotEvaluated.class, NotEvaluated::builder, rule -> rule.build())
            .required("ruleId", Shapes.TEXT, NotEvaluated::getRuleId, (rule, id) -> rule.ruleId(id))
            .says("รหัสเกณฑ์ที่ตัดสินไม่ได้", "The rule that could not be judged")
            .required("why", BilingualShape.BOTH, NotEvaluated::getWhy, (rule, why) -> rule.why(why))
            .says("เหตุที่ตัดสินไม่ได้", "Why it could not be judged")
            .build();

    private static final Shape<ExternalLink> EXTERNAL_LINK = ObjectShape.of(
                    ExternalLink.class, ExternalLink::builder, link -> link.build())
            .required("item", CodeShapes.QUESTION, ExternalLink::getItem, (link, item) -> link.item(item))
            .says("ข้อที่มีลิงก์", "The item that has the link")
            .required("url", Shapes.TEXT, ExternalLink::getUrl, (link, url) -> link.url(url))
            .says("ที่อยู่ของลิงก์", "The address of the link")
            .build();

    private static final Shape<BaselineComparison> BASELINE = ObjectShape.of(
                    BaselineComparison.class, BaselineComparison::builder, baseline -> baseline.build())
            .requiredOrNull("asOf", Shapes.DATE, BaselineComparison::getAsOf, (baseline, day) -> baseline.asOf(day))
            .says("วันที่ของผลตรวจครั้งก่อน", "The day that the baseline was judged for")
            .required(
                    "newErrors",
                    Shapes.COUNT,
                    baseline -> most(baseline.getNewErrors()),
                    (baseline, count) -> baseline.newErrors(count))
            .says("จำนวนที่ต้องแก้ไขซึ่งผลตรวจครั้งก่อนไม่มี", "New findings that are errors")
            .required(
                    "newWarnings",
                    Shapes.COUNT,
                    baseline -> most(baseline.getNewWarnings()),
                    (baseline, count) -> baseline.newWarnings(count))
            .says("จำนวนที่ควรแก้ไขซึ่งผลตรวจครั้งก่อนไม่มี", "New findings that are warnings")
            .required(
                    "newInfos",
                    Shapes.COUNT,
                    baseline -> most(baseline.getNewInfos()),
                    (baseline, count) -> baseline.newInfos(count))
            .says("จำนวนข้อสังเกตซึ่งผลตรวจครั้งก่อนไม่มี", "New findings that are notes")
            .required(
                    "unchanged",
                    Shapes.COUNT,
                    BaselineComparison::getUnchanged,
                    (baseline, count) -> baseline.unchanged(count))
            .says("จำนวนที่ผลตรวจครั้งก่อนพบแล้ว", "How many were known before")
            .required(
                    "absent",
                    Shapes.list(FINDING),
                    BaselineComparison::getAbsent,
                    (baseline, findings) -> baseline.absent(findings))
            .says("สิ่งที่ผลตรวจครั้งก่อนพบและแก้ไขแล้ว", "What the baseline found and is mended")
            .required(
                    "notEvaluated",
                    Shapes.list(FINDING),
                    BaselineComparison::getNotEvaluated,
                    (baseline, findings) -> baseline.notEvaluated(findings))
            .says(
                    "สิ่งที่ผลตรวจครั้งก่อนพบและครั้งนี้ตัดสินไม่ได้",
                    "What the baseline found and could not be judged this time")
            .build();

    /** A check report document; its forecast holds the shown figures. */
    public static final Shape<CheckReport> CHECK_REPORT = ObjectShape.of(
                    CheckReport.class, CheckReport::builder, report -> ReportConsistency.checked(report.build()))
            .required("ruleSet", RULE_SET, CheckReport::getRuleSet, (report, version) -> report.ruleSet(version))
            .says("ชุดเกณฑ์ที่ใช้ตรวจ", "The rule set that it was checked by")
            .optional("agency", Shapes.AGENCY, CheckReport::getAgency, (report, agency) -> report.agency(agency))
            .says("หน่วยงานที่เปิดเผยข้อมูล", "The agency that discloses")
            .requiredOrNull("source", Shapes.TEXT, CheckReport::getSource, (report, name) -> report.source(name))
            .says("ชื่อเอกสารที่ตรวจ", "The name of the document that was checked")
            .requiredOrNull(
                    "sourceSha256",
                    Shapes.TEXT,
                    CheckReport::getSourceSha256,
                    (report, digest) -> report.sourceSha256(digest))
            .says("ค่าแฮช SHA-256 ของเอกสารที่ตรวจ", "The SHA-256 of the document that was checked")
            .requiredOrNull("asOf", Shapes.DATE, CheckReport::getAsOf, (report, day) -> report.asOf(day))
            .says("วันที่ใช้ตัดสินความเป็นปัจจุบัน", "The day for which freshness was judged")
            .required("summary", SUMMARY, CheckReport::getSummary, (report, summary) -> report.summary(summary))
            .says("สรุปจำนวน", "How much was found")
            .required(
                    "findings",
                    Shapes.list(FINDING),
                    CheckReport::getFindings,
                    (report, found) -> report.findings(found))
            .says("สิ่งที่พบ", "What was found")
            .required("items", Shapes.list(ITEM), CheckReport::getItems, (report, items) -> report.items(items))
            .says("ผลของแต่ละข้อ", "What the check says of each item")
            .required("forecast", FORECAST, CheckReport::getForecast, (report, forecast) -> report.forecast(forecast))
            .says("คะแนน OIT ที่คาดว่าจะได้", "What OIT would score")
            .required(
                    "notEvaluated",
                    Shapes.list(NOT_EVALUATED),
                    CheckReport::getNotEvaluated,
                    (report, rules) -> report.notEvaluated(rules))
            .says("สิ่งที่ตัดสินไม่ได้พร้อมเหตุผล", "What could not be judged, and why")
            .requiredOrNull("site", Shapes.TEXT, CheckReport::getSite, (report, site) -> report.site(site))
            .says("เว็บไซต์ที่ตามลิงก์", "The site that links were followed in")
            .required(
                    "externalLinks",
                    Shapes.list(EXTERNAL_LINK),
                    CheckReport::getExternalLinks,
                    (report, links) -> report.externalLinks(links))
            .says("ลิงก์ออกนอกเว็บไซต์ที่ไม่ได้ตาม", "The links that lead elsewhere and were not followed")
            .requiredOrNull("online", Shapes.TEXT, CheckReport::getOnline, (report, name) -> report.online(name))
            .says("ผู้ลองลิงก์ผ่านเครือข่าย", "What tried links over the network")
            .since("baseline", BASELINE, CheckReport::getBaseline, (report, baseline) -> report.baseline(baseline))
            .says("ผลเทียบกับผลตรวจครั้งก่อน", "What the comparison with a former report found")
            .build();

    private CheckShapes() {}

    private static int most(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }
}
