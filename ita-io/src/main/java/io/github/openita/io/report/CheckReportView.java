package io.github.openita.io.report;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
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
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.Evidence;
import io.github.openita.rules.ExternalLink;
import io.github.openita.rules.Finding;
import io.github.openita.rules.Forecast;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.NotEvaluated;
import io.github.openita.rules.Verdict;
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
final class CheckReportView {

    /** So many links are listed; JSON has all. */
    private static final int MOST_LINKS = 100;

    private final CheckReport report;
    private final Edition edition;
    private final Wording wording;
    private final EvidenceText evidence;

    CheckReportView(CheckReport report, Edition edition, Language language) {
        this.report = report;
        this.edition = edition;
        this.wording = new Wording(language);
        this.evidence = new EvidenceText(language);
    }

    Report build() {
        ReportBuilder built = ReportBuilder.titled(
                        wording.say("ตรวจความครบถ้วนของการเปิดเผยข้อมูล (OIT)", "Completeness of the disclosure (OIT)")
                                + report.getSource().map(name -> " · " + name).orElse(""),
                        wording.language())
                .paragraph(summary());
        add(built, wording.say("เอกสาร", "The document"), Optional.empty());
        for (Indicator indicator : edition.indicatorsOf(Tool.OIT)) {
            add(built, headingOf(indicator), Optional.of(indicator.getNumber()));
        }
        List<String> elsewhere = elsewhere();
        if (!elsewhere.isEmpty()) {
            built.heading(wording.say("ลิงก์ไปที่อื่น (ไม่ได้เปิดตรวจ)", "Links that lead elsewhere (not followed)"))
                    .remarks(elsewhere);
        }
        List<String> remarks = remarks();
        if (!remarks.isEmpty()) {
            built.heading(wording.say("หมายเหตุ", "Remarks")).remarks(remarks);
        }
        return built.build();
    }

    private String[] summary() {
        CheckSummary numbers = report.getSummary();
        Forecast forecast = report.getForecast();
        List<String> lines = new ArrayList<>();
        lines.add(evidence.line(List.of(report)));
        lines.add(wording.say("แบบประเมิน ", "Edition ")
                + edition.nameWithRevision()
                + report.getAsOf()
                        .map(day ->
                                wording.say(" · ณ วันที่ " + ThaiDates.format(day), " · as of " + Wording.date(day)))
                        .orElse(""));
        lines.add(wording.say(
                "ทั้งหมด " + numbers.getItems() + " ข้อ: ครบ " + numbers.getComplete() + " · แจ้งไว้ "
                        + numbers.getClaimed() + " · ไม่ครบ " + numbers.getIncomplete() + " · ไม่มี "
                        + numbers.getAbsent(),
                numbers.getItems() + " items: " + numbers.getComplete() + " complete, " + numbers.getClaimed()
                        + " claimed, " + numbers.getIncomplete() + " incomplete, " + numbers.getAbsent()
                        + " absent"));
        lines.add(wording.say(
                "พบข้อผิดพลาด " + numbers.getErrors() + " · ควรตรวจ " + numbers.getWarnings() + " · ข้อสังเกต "
                        + numbers.getInfos() + " · ตรวจไม่ได้ " + numbers.getNotEvaluated(),
                numbers.getErrors() + " errors, " + numbers.getWarnings() + " warnings, " + numbers.getInfos()
                        + " notes, " + numbers.getNotEvaluated() + " not evaluated"));
        lines.add(wording.say("คะแนน OIT ที่คาด ", "OIT score to expect ")
                + shown(forecast.getOit())
                + wording.say(" · อย่างต่ำ ", ", at worst ")
                + shown(forecast.getAtWorst()));
        return lines.toArray(String[]::new);
    }

    private static String shown(Optional<Score> score) {
        return score.map(Score::toString).orElse("—");
    }

    private String headingOf(Indicator indicator) {
        Optional<Score> score =
                Optional.ofNullable(report.getForecast().getIndicators().get(indicator.getNumber()));
        return wording.say("ตัวชี้วัดที่ ", "Indicator ")
                + indicator.getNumber()
                + indicator.getNameTh().map(name -> " " + name).orElse("")
                + wording.say(" · คะแนนที่คาด ", ", score to expect ")
                + shown(score);
    }

    /** The findings of one indicator or, where that is empty, of none, item by item. */
    private void add(ReportBuilder built, String heading, Optional<Integer> indicator) {
        Map<String, List<String>> byItem = new LinkedHashMap<>();
        report.getFindings().stream()
                .filter(finding -> finding.getItem().flatMap(this::indicatorOf).equals(indicator))
                .forEach(finding -> byItem.computeIfAbsent(
                                finding.getItem().map(this::titleOf).orElse(""), title -> new ArrayList<>())
                        .addAll(lines(finding)));
        if (!byItem.isEmpty()) {
            built.heading(heading);
            byItem.forEach((title, lines) ->
                    built.paragraph(Stream.concat(Stream.of(title).filter(text -> !text.isEmpty()), lines.stream())
                            .toArray(String[]::new)));
        }
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
                "    " + placeOf(finding) + finding.getRuleId() + source);
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
        return place + " · " + (data.isEmpty() ? "" : data + " · ");
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
                wording.say("แจ้งที่เผยแพร่ไว้ แต่ยังไม่ได้ตรวจองค์ประกอบ: ", "Claimed, elements not looked at: "),
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
        remarks.add(wording.say("ชุดกฎ ", "Rules ") + report.getRuleSet().getId() + ".r"
                + report.getRuleSet().getRevision() + " " + report.getRuleSet().getDigest());
        report.getSourceSha256()
                .ifPresent(digest -> remarks.add(wording.say("ไฟล์ที่ตรวจ sha256:", "Document sha256:") + digest));
        return remarks;
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
        return wording.say("ตรวจไม่ได้ " + rules.size() + " กฎ ", rules.size() + " rules not evaluated ") + "("
                + QuestionCode.ranges(items) + "): " + why.in(wording.language());
    }
}
