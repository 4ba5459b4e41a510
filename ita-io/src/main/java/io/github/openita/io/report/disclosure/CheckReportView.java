package io.github.openita.io.report.disclosure;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.Tool;
import io.github.openita.io.report.draft.Charts;
import io.github.openita.io.report.draft.FormNames;
import io.github.openita.io.report.draft.ReportDraft;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.text.CsvRenderer;
import io.github.openita.io.report.wording.BaselineText;
import io.github.openita.io.report.wording.EvidenceText;
import io.github.openita.io.report.wording.FindingText;
import io.github.openita.io.report.wording.Tones;
import io.github.openita.io.report.wording.Wording;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.Evidence;
import io.github.openita.rules.ExternalLink;
import io.github.openita.rules.Finding;
import io.github.openita.rules.Forecast;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.NotEvaluated;
import io.github.openita.rules.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A check for the people who mend what it found: the figures first, then finding by finding, by indicator. */
public final class CheckReportView {

    /** So many links are listed; JSON has all. */
    private static final int MOST_LINKS = 100;

    private final CheckReport report;
    private final Edition edition;
    private final Wording wording;
    private final EvidenceText evidence;
    private final BaselineText baseline;

    public CheckReportView(CheckReport report, Edition edition, Language language) {
        this.report = report;
        this.edition = edition;
        this.wording = new Wording(language);
        this.evidence = new EvidenceText(wording);
        this.baseline = new BaselineText(wording);
    }

    public ReportDraft draft() {
        ReportDraft built = ReportDraft.titled(
                        wording.say("ตรวจความครบถ้วนของการเปิดเผยข้อมูล (OIT)", "Completeness of the disclosure (OIT)")
                                + report.getSource().map(name -> " · " + name).orElse(""),
                        wording.language())
                .lines(summary())
                .printed(this::addChart);
        add(built, wording.say("เอกสาร", "The document"), Optional.empty());
        for (Indicator indicator : edition.indicatorsOf(Tool.OIT)) {
            add(built, headingOf(indicator), Optional.of(indicator.getNumber()));
        }
        addApart(built);
        built.remarks(
                        wording.say("ลิงก์ไปที่อื่น (ไม่ได้เปิดตรวจ)", "Links that lead elsewhere (not followed)"),
                        elsewhere())
                .remarks(wording.say("หมายเหตุ", "Remarks"), remarks());
        technical().forEach(built::technical);
        return built.csv(() -> CsvRenderer.render(findings(report.getFindings(), true)));
    }

    private List<List<Span>> summary() {
        CheckSummary numbers = report.getSummary();
        Forecast forecast = report.getForecast();
        List<List<Span>> lines = new ArrayList<>();
        lines.add(Wording.line(evidence.line(List.of(report))));
        lines.add(Wording.line(new FormNames(edition, wording).formInWords()
                + report.getAsOf()
                        .map(day ->
                                wording.say(" · ณ วันที่ " + ThaiDates.format(day), " · as of " + Wording.date(day)))
                        .orElse("")));
        lines.add(Wording.line(wording.say(
                "ทั้งหมด " + numbers.getItems() + " ข้อ: ครบ " + numbers.getComplete()
                        + " · ระบุลิงก์แล้วแต่ยังไม่ตรวจองค์ประกอบ "
                        + numbers.getClaimed() + " · ไม่ครบ " + numbers.getIncomplete() + " · ไม่มี "
                        + numbers.getAbsent(),
                numbers.getItems() + " items: " + numbers.getComplete() + " complete, " + numbers.getClaimed()
                        + " claimed, " + numbers.getIncomplete() + " incomplete, " + numbers.getAbsent()
                        + " absent")));
        lines.add(Wording.line(wording.say(
                "ต้องแก้ไข " + numbers.getErrors() + " · ควรแก้ไข " + numbers.getWarnings() + " · ข้อสังเกต "
                        + numbers.getInfos() + " · ตรวจไม่ได้ " + numbers.getNotEvaluated(),
                numbers.getErrors() + " errors, " + numbers.getWarnings() + " warnings, " + numbers.getInfos()
                        + " notes, " + numbers.getNotEvaluated() + " not evaluated")));
        baseline.line(List.of(report)).ifPresent(beside -> lines.add(Wording.line(beside)));
        lines.add(List.of(
                Span.of(wording.say("คะแนน OIT ที่คาด ", "OIT score to expect ")),
                Span.strong(Wording.shown(forecast.getOit())),
                Span.of(wording.say(" · อย่างต่ำ ", ", at worst ")),
                Span.strong(Wording.shown(forecast.getAtWorst()))));
        return lines;
    }

    private String headingOf(Indicator indicator) {
        Optional<Score> score =
                Optional.ofNullable(report.getForecast().getIndicators().get(indicator.getNumber()));
        return wording.say("ตัวชี้วัดที่ ", "Indicator ")
                + indicator.getNumber()
                + indicator.getNameTh().map(name -> " " + name).orElse("")
                + wording.say(" · คะแนนที่คาด ", ", score to expect ")
                + Wording.shown(score);
    }

    /** The findings of one indicator or, where that is empty, of none, item by item. */
    private void add(ReportDraft built, String heading, Optional<Integer> indicator) {
        addFindings(
                built,
                heading,
                report.getFindings().stream()
                        .filter(finding -> !BaselineText.isKnown(finding))
                        .filter(finding ->
                                finding.getItem().flatMap(this::indicatorOf).equals(indicator))
                        .toList());
    }

    /** What was known before, apart from what is new; then what is gone, and what nobody can tell. */
    private void addApart(ReportDraft built) {
        report.getBaseline().ifPresent(beside -> {
            addFindings(
                    built,
                    wording.say("พบมาก่อน", "Known before"),
                    report.getFindings().stream().filter(BaselineText::isKnown).toList());
            addRemarks(built, wording.say("ไม่พบแล้ว", "Mended"), beside.getAbsent());
            addRemarks(built, baseline.notTold(), beside.getNotEvaluated());
        });
    }

    private void addRemarks(ReportDraft built, String heading, List<Finding> findings) {
        built.remarks(
                heading,
                findings.stream()
                        .map(finding -> finding.getMessage().in(wording.language()))
                        .toList());
    }

    private void addFindings(ReportDraft built, String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            built.typed(part -> addLines(part, heading, findings))
                    .printed(part -> part.heading(heading).table(findings(findings, false)));
        }
    }

    /** The findings as a table; as CSV each with the rule that it is of. */
    private Table findings(List<Finding> findings, boolean withRules) {
        List<Column> columns = new ArrayList<>(List.of(
                wording.words("ข้อ", "Item"),
                wording.words("ชื่อข้อ", "Title"),
                wording.words("ระดับ", "Severity"),
                wording.words("สิ่งที่พบ", "What was found"),
                wording.words("การแก้ไข", "How to mend it"),
                wording.words("ตำแหน่ง", "Where"),
                wording.words("ที่มา", "Basis")));
        if (withRules) {
            columns.add(wording.words("รหัสเกณฑ์", "Rule"));
        }
        if (withRules && report.getBaseline().isPresent()) {
            columns.add(wording.words("เทียบกับครั้งก่อน", "Beside the former check"));
        }
        return Tables.ofCells(
                columns,
                findings.stream().map(finding -> cells(finding, withRules)).toList());
    }

    private List<Cell> cells(Finding finding, boolean withRules) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(finding.getItem().map(QuestionCode::toString).orElse("")),
                Cell.of(finding.getItem()
                        .flatMap(edition::item)
                        .map(Item::getNameTh)
                        .orElse("")),
                Cell.of(severity(finding.getSeverity())).withTone(Tones.of(finding.getSeverity())),
                Cell.of(finding.getMessage().in(wording.language())),
                Cell.of(finding.getRemedy().in(wording.language())),
                Cell.of(withRules ? placeOf(finding) : lineOf(finding)),
                Cell.of(finding.getBasis()
                        .map(basis -> wording.say(basis.getNameTh(), basis.getCode()))
                        .orElse(""))));
        if (withRules) {
            cells.add(Cell.of(finding.getRuleId()));
        }
        if (withRules && report.getBaseline().isPresent()) {
            cells.add(Cell.of(baseline.name(finding)));
        }
        return cells;
    }

    /** How many findings each part of the form has; nothing where its parts are not known or there are none. */
    private void addChart(ReportDraft built) {
        List<SubIndicator> parts = edition.getSubIndicators();
        if (parts.isEmpty()
                || report.getFindings().stream()
                        .noneMatch(finding -> finding.getItem().isPresent())) {
            return;
        }
        FormNames names = new FormNames(edition, wording);
        List<String> places =
                parts.stream().map(part -> names.withCode(part.getCode())).toList();
        List<Severity> severities = Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .filter(severity -> parts.stream().anyMatch(part -> count(part, severity) > 0))
                .toList();
        if (severities.isEmpty()) {
            return;
        }
        List<Chart.Series> counts = severities.stream()
                .map(severity -> new Chart.Series(
                        wording.of(severity),
                        parts.stream()
                                .map(part -> Optional.of(BigDecimal.valueOf(count(part, severity))))
                                .toList()))
                .toList();
        String said = parts.stream()
                .map(part -> names.withCode(part.getCode())
                        + severities.stream()
                                .map(severity -> " " + wording.of(severity) + " " + count(part, severity))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" · "));
        built.add(new Charts(wording)
                .ofCounts(
                        wording.say("สิ่งที่พบรายตัวชี้วัดย่อย (จำนวน)", "Findings of each sub-indicator"),
                        places,
                        counts,
                        said));
    }

    private long count(SubIndicator part, Severity severity) {
        return report.getFindings().stream()
                .filter(finding -> finding.getSeverity() == severity)
                .filter(finding ->
                        finding.getItem().filter(part.getItems()::contains).isPresent())
                .count();
    }

    /** The findings item by item, line by line. */
    private void addLines(ReportDraft built, String heading, List<Finding> findings) {
        Map<String, List<String>> byItem = new LinkedHashMap<>();
        findings.forEach(finding -> byItem.computeIfAbsent(
                        finding.getItem().map(this::titleOf).orElse(""), title -> new ArrayList<>())
                .addAll(lines(finding)));
        built.heading(heading);
        byItem.forEach((title, lines) ->
                built.paragraph(Stream.concat(Stream.of(title).filter(text -> !text.isEmpty()), lines.stream())
                        .toArray(String[]::new)));
    }

    private String titleOf(QuestionCode code) {
        return edition.item(code).map(item -> code + " " + item.getNameTh()).orElse(code.toString());
    }

    private Optional<Integer> indicatorOf(QuestionCode code) {
        return edition.form()
                .find(NodeCode.of(code))
                .flatMap(item -> item.at(Level.INDICATOR))
                .flatMap(indicator -> indicator.getCode().getIndicator());
    }

    private List<String> lines(Finding finding) {
        String source = finding.getBasis()
                .map(basis -> wording.say(" · ที่มา: " + basis.getNameTh(), ", basis: " + basis.getCode()))
                .orElse("");
        return List.of(
                "  " + severity(finding.getSeverity()) + "  "
                        + finding.getMessage().in(wording.language()),
                "    " + wording.say("แก้ไข: ", "Fix: ") + finding.getRemedy().in(wording.language()),
                "    " + placeOf(finding) + source);
    }

    private String severity(Severity severity) {
        return wording.say(severity.getNameTh(), severity.getCode().toUpperCase(Locale.ROOT));
    }

    private String placeOf(Finding finding) {
        String data = FindingText.dataPlace(finding);
        String place = finding.getLine().isEmpty()
                ? Place.of(finding.getPointer()).toString()
                : report.getSource().orElse("") + ":" + finding.getLine().get()
                        + finding.getColumn().map(column -> ":" + column).orElse("");
        return place + (data.isEmpty() ? "" : " · " + data);
    }

    /** The line in the document, whose name the title says, and what data file it is about. */
    private String lineOf(Finding finding) {
        String data = FindingText.dataPlace(finding);
        String line = finding.getLine()
                .map(number -> wording.say("บรรทัด ", "line ") + number)
                .orElseGet(() -> Place.of(finding.getPointer()).toString());
        return line + (data.isEmpty() ? "" : "\n" + data);
    }

    private List<String> elsewhere() {
        List<ExternalLink> links = report.getExternalLinks();
        List<String> lines = links.stream()
                .limit(MOST_LINKS)
                .map(link -> link.getItem() + " " + link.getUrl())
                .collect(Collectors.toCollection(ArrayList::new));
        int more = links.size() - lines.size();
        if (more > 0) {
            lines.add(wording.say("และอีก " + more + " ลิงก์", "and " + more + " more"));
        }
        return lines;
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (report.getFindings().isEmpty()) {
            remarks.add(evidence.nothingFound(List.of(report)));
        }
        long omitted = report.getSummary().getOmitted();
        if (omitted > 0) {
            remarks.add(wording.say(
                    "พบอีก " + omitted + " รายการที่นับแล้วแต่ไม่ได้แสดง",
                    omitted + " more are counted but not listed."));
        }
        addItems(
                remarks,
                wording.say("ระบุลิงก์แล้วแต่ยังไม่ตรวจองค์ประกอบ: ", "Claimed, elements not looked at: "),
                item -> item.getVerdict() == Verdict.CLAIMED);
        if (EvidenceText.isAnyOpened(List.of(report))) {
            for (Evidence kind : Evidence.values()) {
                addItems(remarks, evidence.name(kind) + ": ", item -> isIn(item, kind));
            }
        }
        report.getNotEvaluated().stream()
                .collect(Collectors.groupingBy(NotEvaluated::getWhy, LinkedHashMap::new, Collectors.toList()))
                .forEach((why, rules) -> remarks.add(notEvaluated(why, rules)));
        report.getSite()
                .ifPresent(site -> remarks.add(wording.say(
                        "ลิงก์ในเว็บไซต์ของหน่วยงานตรวจกับไฟล์ใน " + site + " ไม่ได้เปิดเครือข่าย",
                        "Links into the agency's own site were followed in " + site + ", without a network.")));
        report.getOnline()
                .ifPresent(name -> remarks.add(wording.say(
                        "ลองเปิดลิงก์ผ่านเครือข่ายแล้ว (" + name + ")",
                        "Links were tried over the network (" + name + ").")));
        return remarks;
    }

    private List<String> technical() {
        List<String> lines = new ArrayList<>();
        String rules =
                report.getFindings().stream().map(Finding::getRuleId).distinct().collect(Collectors.joining(", "));
        if (!rules.isEmpty()) {
            lines.add(wording.say("รหัสเกณฑ์ของสิ่งที่พบ: ", "Rules of the findings: ") + rules);
        }
        lines.add(wording.say("ชุดเกณฑ์ ", "Rules ") + report.getRuleSet().getId() + ".r"
                + report.getRuleSet().getRevision() + " " + report.getRuleSet().getDigest());
        report.getSourceSha256()
                .ifPresent(digest -> lines.add(wording.say("ไฟล์ที่ตรวจ sha256:", "Document sha256:") + digest));
        return lines;
    }

    private static boolean isIn(ItemVerdict item, Evidence evidence) {
        return item.getVerdict() != Verdict.ABSENT && item.getEvidence() == evidence;
    }

    private void addItems(List<String> remarks, String heading, Predicate<ItemVerdict> which) {
        List<QuestionCode> codes = report.getItems().stream()
                .filter(which)
                .map(ItemVerdict::getCode)
                .toList();
        if (!codes.isEmpty()) {
            remarks.add(heading + QuestionCode.ranges(codes));
        }
    }

    private String notEvaluated(BilingualText why, List<NotEvaluated> rules) {
        Set<QuestionCode> items = rules.stream()
                .map(rule -> QuestionCode.of(rule.getRuleId().split("/", -1)[1]))
                .collect(Collectors.toSet());
        return wording.say("ตรวจไม่ได้ " + rules.size() + " เกณฑ์ ", rules.size() + " rules not evaluated ") + "("
                + QuestionCode.ranges(items) + "): " + why.in(wording.language());
    }
}
