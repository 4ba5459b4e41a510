package io.github.openita.io.schema;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shape of a check report: what was found in a disclosure, and what its items are expected to score. */
public final class CheckShapes {

    private static final Shape<RuleSetVersion> RULE_SET = ObjectShape.of(
                    RuleSetVersion.class, RuleSetVersion::builder, version -> version.build())
            .required("id", Shapes.TEXT, RuleSetVersion::getId, (version, id) -> version.id(id))
            .required(
                    "revision",
                    Shapes.whole(1, 9999),
                    RuleSetVersion::getRevision,
                    (version, number) -> version.revision(number))
            .required("digest", Shapes.TEXT, RuleSetVersion::getDigest, (version, digest) -> version.digest(digest))
            .build();

    private static final Shape<CheckSummary> SUMMARY = ObjectShape.of(
                    CheckSummary.class, CheckSummary::builder, summary -> summary.build())
            .required("items", Shapes.COUNT, CheckSummary::getItems, (summary, count) -> summary.items(count))
            .required("complete", Shapes.COUNT, CheckSummary::getComplete, (summary, count) -> summary.complete(count))
            .required("claimed", Shapes.COUNT, CheckSummary::getClaimed, (summary, count) -> summary.claimed(count))
            .required(
                    "incomplete",
                    Shapes.COUNT,
                    CheckSummary::getIncomplete,
                    (summary, count) -> summary.incomplete(count))
            .required("absent", Shapes.COUNT, CheckSummary::getAbsent, (summary, count) -> summary.absent(count))
            .required("opened", Shapes.COUNT, CheckSummary::getOpened, (summary, count) -> summary.opened(count))
            .required("read", Shapes.COUNT, CheckSummary::getRead, (summary, count) -> summary.read(count))
            .required(
                    "errors",
                    Shapes.COUNT,
                    summary -> most(summary.getErrors()),
                    (summary, count) -> summary.errors(count))
            .required(
                    "warnings",
                    Shapes.COUNT,
                    summary -> most(summary.getWarnings()),
                    (summary, count) -> summary.warnings(count))
            .required(
                    "infos",
                    Shapes.COUNT,
                    summary -> most(summary.getInfos()),
                    (summary, count) -> summary.infos(count))
            .required(
                    "notEvaluated",
                    Shapes.COUNT,
                    CheckSummary::getNotEvaluated,
                    (summary, count) -> summary.notEvaluated(count))
            .required(
                    "omitted",
                    Shapes.COUNT,
                    summary -> most(summary.getOmitted()),
                    (summary, count) -> summary.omitted(count))
            .build();

    private static final Shape<Finding> FINDING = ObjectShape.of(
                    Finding.class, Finding::builder, finding -> finding.build())
            .required("ruleId", Shapes.TEXT, Finding::getRuleId, (finding, id) -> finding.ruleId(id))
            .required("kind", Shapes.words(FindingKind.class), Finding::getKind, (finding, kind) -> finding.kind(kind))
            .required(
                    "severity",
                    Shapes.words(Severity.class),
                    Finding::getSeverity,
                    (finding, severity) -> finding.severity(severity))
            .requiredOrNull("item", Shapes.QUESTION, Finding::getItem, (finding, item) -> finding.item(item))
            .requiredOrNull("element", Shapes.TEXT, Finding::getElement, (finding, element) -> finding.element(element))
            .required("pointer", Shapes.TEXT, Finding::getPointer, (finding, pointer) -> finding.pointer(pointer))
            .requiredOrNull("line", Shapes.COUNT, Finding::getLine, (finding, line) -> finding.line(line))
            .requiredOrNull("column", Shapes.COUNT, Finding::getColumn, (finding, column) -> finding.column(column))
            .required("message", Shapes.BOTH, Finding::getMessage, (finding, message) -> finding.message(message))
            .required("remedy", Shapes.BOTH, Finding::getRemedy, (finding, remedy) -> finding.remedy(remedy))
            .requiredOrNull(
                    "requirement",
                    Shapes.TEXT,
                    Finding::getRequirement,
                    (finding, requirement) -> finding.requirement(requirement))
            .requiredOrNull("basis", EditionShapes.BASIS, Finding::getBasis, (finding, basis) -> finding.basis(basis))
            .requiredOrNull("dataFile", Shapes.TEXT, Finding::getDataFile, (finding, file) -> finding.dataFile(file))
            .requiredOrNull("dataRow", Shapes.COUNT, Finding::getDataRow, (finding, row) -> finding.dataRow(row))
            .requiredOrNull("dataLine", Shapes.COUNT, Finding::getDataLine, (finding, line) -> finding.dataLine(line))
            .requiredOrNull(
                    "dataColumn", Shapes.COUNT, Finding::getDataColumn, (finding, column) -> finding.dataColumn(column))
            .build();

    private static final Shape<ItemVerdict> ITEM = ObjectShape.of(
                    ItemVerdict.class, ItemVerdict::builder, item -> item.build())
            .required("code", Shapes.QUESTION, ItemVerdict::getCode, (item, code) -> item.code(code))
            .required(
                    "verdict",
                    Shapes.words(Verdict.class),
                    ItemVerdict::getVerdict,
                    (item, verdict) -> item.verdict(verdict))
            .required(
                    "evidence",
                    Shapes.words(Evidence.class),
                    ItemVerdict::getEvidence,
                    (item, evidence) -> item.evidence(evidence))
            .required("score", Shapes.whole(0, 100), ItemVerdict::getScore, (item, score) -> item.score(score))
            .build();

    private static final Shape<Forecast> FORECAST = ObjectShape.of(
                    Forecast.class, Forecast::builder, forecast -> forecast.build())
            .requiredOrNull("oit", ScoreShapes.SHOWN_SCORE, Forecast::getOit, (forecast, score) -> forecast.oit(score))
            .requiredOrNull(
                    "atWorst",
                    ScoreShapes.SHOWN_SCORE,
                    Forecast::getAtWorst,
                    (forecast, score) -> forecast.atWorst(score))
            .required("claimed", Shapes.COUNT, Forecast::getClaimed, (forecast, count) -> forecast.claimed(count))
            .required(
                    "indicators",
                    MapShape.of(
                            (member, reading) -> NodeCode.parse(Level.INDICATOR, member.key())
                                    .getIndicator()
                                    .orElseThrow(),
                            ScoreShapes.SHOWN_SCORE),
                    Forecast::getIndicators,
                    (forecast, scores) -> forecast.indicators(scores))
            .build();

    private static final Shape<NotEvaluated> NOT_EVALUATED = ObjectShape.of(
                    NotEvaluated.class, NotEvaluated::builder, rule -> rule.build())
            .required("ruleId", Shapes.TEXT, NotEvaluated::getRuleId, (rule, id) -> rule.ruleId(id))
            .required("why", Shapes.BOTH, NotEvaluated::getWhy, (rule, why) -> rule.why(why))
            .build();

    private static final Shape<ExternalLink> EXTERNAL_LINK = ObjectShape.of(
                    ExternalLink.class, ExternalLink::builder, link -> link.build())
            .required("item", Shapes.QUESTION, ExternalLink::getItem, (link, item) -> link.item(item))
            .required("url", Shapes.TEXT, ExternalLink::getUrl, (link, url) -> link.url(url))
            .build();

    /** A check report document; its forecast holds the shown figures. */
    public static final Shape<CheckReport> CHECK_REPORT = ObjectShape.of(CheckReport.class, Parts::new, Parts::report)
            .required("ruleSet", RULE_SET, CheckReport::getRuleSet, (parts, version) -> parts.ruleSet = version)
            .optional("agency", Shapes.AGENCY, CheckReport::getAgency, (parts, agency) -> parts.agency = agency)
            .requiredOrNull("source", Shapes.TEXT, CheckReport::getSource, (parts, name) -> parts.source = name)
            .requiredOrNull(
                    "sourceSha256",
                    Shapes.TEXT,
                    CheckReport::getSourceSha256,
                    (parts, digest) -> parts.sourceSha256 = digest)
            .requiredOrNull("asOf", Shapes.DATE, CheckReport::getAsOf, (parts, day) -> parts.asOf = day)
            .required("summary", SUMMARY, CheckReport::getSummary, (parts, summary) -> parts.summary = summary)
            .required(
                    "findings",
                    Shapes.list(FINDING),
                    CheckReport::getFindings,
                    (parts, found) -> parts.findings = found)
            .required("items", Shapes.list(ITEM), CheckReport::getItems, (parts, items) -> parts.items = items)
            .required("forecast", FORECAST, CheckReport::getForecast, (parts, forecast) -> parts.forecast = forecast)
            .required(
                    "notEvaluated",
                    Shapes.list(NOT_EVALUATED),
                    CheckReport::getNotEvaluated,
                    (parts, rules) -> parts.notEvaluated = rules)
            .requiredOrNull("site", Shapes.TEXT, CheckReport::getSite, (parts, site) -> parts.site = site)
            .required(
                    "externalLinks",
                    Shapes.list(EXTERNAL_LINK),
                    CheckReport::getExternalLinks,
                    (parts, links) -> parts.externalLinks = links)
            .requiredOrNull("online", Shapes.TEXT, CheckReport::getOnline, (parts, name) -> parts.online = name)
            .build();

    private CheckShapes() {}

    private static int most(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }

    /** What a report is made of. */
    private static final class Parts {
        private @Nullable RuleSetVersion ruleSet;
        private @Nullable Agency agency;
        private @Nullable String source;
        private @Nullable String sourceSha256;
        private @Nullable LocalDate asOf;
        private @Nullable CheckSummary summary;
        private List<Finding> findings = List.of();
        private List<ItemVerdict> items = List.of();
        private @Nullable Forecast forecast;
        private List<NotEvaluated> notEvaluated = List.of();
        private @Nullable String site;
        private List<ExternalLink> externalLinks = List.of();
        private @Nullable String online;

        CheckReport report() {
            CheckReport report = read();
            return agency == null ? report : report.withAgency(agency);
        }

        private CheckReport read() {
            return ReportConsistency.checked(CheckReport.of(
                    Objects.requireNonNull(ruleSet),
                    Optional.ofNullable(source),
                    Optional.ofNullable(sourceSha256),
                    Optional.ofNullable(asOf),
                    Objects.requireNonNull(summary),
                    findings,
                    items,
                    Objects.requireNonNull(forecast),
                    notEvaluated,
                    Optional.ofNullable(site),
                    externalLinks,
                    Optional.ofNullable(online)));
        }
    }
}
