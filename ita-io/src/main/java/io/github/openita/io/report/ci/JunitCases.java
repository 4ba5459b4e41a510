package io.github.openita.io.report.ci;

import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.wording.EvidenceText;
import io.github.openita.io.report.wording.FindingText;
import io.github.openita.io.report.wording.Wording;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.Finding;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes test cases of one check: one of the document itself, then one of each item. Used once, not shared. */
final class JunitCases {

    private static final String DOCUMENT = "document";

    private final CheckReport report;
    private final Wording wording;
    private final FindingText text;
    private final EvidenceText evidence;
    private final String suite;
    private final String source;

    JunitCases(CheckReport report, Language language) {
        this.report = report;
        wording = new Wording(language);
        text = new FindingText(language);
        evidence = new EvidenceText(language);
        suite = ThaiText.oneLine(report.getRuleSet().getId());
        source = SourceName.of(report).shown();
    }

    /** What makes a case fail. */
    record Failure(String message, String type, String lines) {}

    /** One case; it passes where there is no failure. */
    record Case(String suite, String name, Optional<Failure> failure, String notes) {}

    List<Case> all() {
        Map<QuestionCode, List<Finding>> ofItems = new HashMap<>();
        report.getItems().forEach(item -> ofItems.put(item.getCode(), new ArrayList<>()));
        List<Finding> ofDocument = new ArrayList<>();
        for (Finding finding : report.getFindings()) {
            finding.getItem()
                    .map(item -> ofItems.getOrDefault(item, ofDocument))
                    .orElse(ofDocument)
                    .add(finding);
        }
        List<Case> cases = new ArrayList<>();
        // Also where nothing was found, so that every run has the same cases.
        cases.add(document(ofDocument));
        report.getItems().forEach(item -> cases.add(item(item, ofItems.getOrDefault(item.getCode(), List.of()))));
        return cases;
    }

    private Case document(List<Finding> findings) {
        long omitted = report.getSummary().getOmitted();
        String note = omitted == 0
                ? ""
                : wording.say(
                        "ยังมีข้อที่ตรวจพบอีก " + omitted + " ข้อที่ไม่ได้แสดงไว้\n",
                        "found but not listed: " + omitted + "\n");
        String notes = evidence.line(List.of(report)) + "\n" + note;
        return errors(findings).isEmpty()
                ? passed(DOCUMENT, notes, findings)
                : failed(DOCUMENT, DOCUMENT, notes, findings);
    }

    private Case item(ItemVerdict item, List<Finding> findings) {
        String name = item.getCode().toString();
        Verdict verdict = item.getVerdict();
        if (!verdict.isExpectedToScore()) {
            return failed(name, verdict.getCode(), "", findings);
        }
        String claimed = wording.say(
                name + " " + verdict.getNameTh() + "\n", name + " claimed: its elements were not looked at\n");
        return passed(name, verdict == Verdict.CLAIMED ? claimed : "", findings);
    }

    private Case passed(String name, String note, List<Finding> findings) {
        return new Case(suite, name, Optional.empty(), note + lines(findings));
    }

    private Case failed(String name, String type, String note, List<Finding> findings) {
        List<Finding> errors = errors(findings);
        List<Finding> others = findings.stream()
                .filter(finding -> finding.getSeverity() != Severity.ERROR)
                .toList();
        // The first error stands for all in lists of failures; a flood may leave none of an item's that is listed.
        String more = errors.size() > 1 ? " (+" + (errors.size() - 1) + ")" : "";
        String message = errors.stream().findFirst().map(text::message).orElse(name + " " + type) + more;
        return new Case(suite, name, Optional.of(new Failure(message, type, lines(errors))), note + lines(others));
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .toList();
    }

    private String lines(List<Finding> findings) {
        return findings.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Finding finding) {
        return place(finding) + ": " + severity(finding) + ": " + text.full(finding) + " ["
                + ThaiText.oneLine(finding.getRuleId()) + "]\n";
    }

    private String severity(Finding finding) {
        return wording.say(
                finding.getSeverity().getNameTh(), finding.getSeverity().getCode());
    }

    private String place(Finding finding) {
        String data = FindingText.dataPlace(finding);
        String place = finding.getLine().isEmpty()
                ? source + " " + ThaiText.oneLine(Place.of(finding.getPointer()).toString())
                : source + ":" + finding.getLine().get()
                        + finding.getColumn().map(column -> ":" + column).orElse("");
        return place + (data.isEmpty() ? "" : " (" + data + ")");
    }
}
