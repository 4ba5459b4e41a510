package io.github.openita.io.report.ci;

import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.wording.BaselineText;
import io.github.openita.io.report.wording.EvidenceText;
import io.github.openita.io.report.wording.FindingText;
import io.github.openita.io.report.wording.Wording;
import io.github.openita.rules.BaselineState;
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
import java.util.stream.Stream;

/** Makes test cases of one check: one of the document itself, then one of each item. Used once, not shared. */
final class JunitCases {

    private static final String DOCUMENT = "document";

    private final CheckReport report;
    private final Wording wording;
    private final FindingText text;
    private final EvidenceText evidence;
    private final BaselineText baseline;
    private final String suite;
    private final String source;

    JunitCases(CheckReport report, Language language) {
        this.report = report;
        wording = new Wording(language);
        text = new FindingText(wording);
        evidence = new EvidenceText(wording);
        baseline = new BaselineText(wording);
        suite = ThaiText.oneLine(report.getRuleSet().getId());
        source = SourceName.of(report).shown();
    }

    /** What makes a case fail. */
    record Failure(String message, String type, String lines) {}

    /**
     * One case; it passes where there is no failure and it is not skipped. What lacks as it did before is skipped: it
     * neither passes nor fails, and readers show it apart.
     */
    record Case(String suite, String name, Optional<Failure> failure, Optional<String> skipped, String notes) {}

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
        String notes = evidence.line(List.of(report)) + "\n" + note + besideBaseline();
        return errors(findings).isEmpty()
                ? passed(DOCUMENT, notes, findings)
                : lacking(DOCUMENT, DOCUMENT, notes, findings);
    }

    /** The former check in numbers, and what is gone since. */
    private String besideBaseline() {
        String gone = report.getBaseline()
                .map(beside -> Stream.concat(
                                beside.getAbsent().stream()
                                        .map(finding -> baseline.name(finding) + ": " + told(finding)),
                                beside.getNotEvaluated().stream()
                                        .map(finding -> baseline.notTold() + ": " + told(finding)))
                        .collect(Collectors.joining()))
                .orElse("");
        return baseline.line(List.of(report)).map(line -> line + "\n" + gone).orElse("");
    }

    private Case item(ItemVerdict item, List<Finding> findings) {
        String name = item.getCode().toString();
        Verdict verdict = item.getVerdict();
        if (!verdict.isExpectedToScore()) {
            return lacking(name, verdict.getCode(), "", findings);
        }
        String claimed = wording.say(
                name + " " + verdict.getNameTh() + "\n", name + " claimed: its elements were not looked at\n");
        return passed(name, verdict == Verdict.CLAIMED ? claimed : "", findings);
    }

    private Case passed(String name, String note, List<Finding> findings) {
        return new Case(suite, name, Optional.empty(), Optional.empty(), note + lines(findings));
    }

    private Case lacking(String name, String type, String note, List<Finding> findings) {
        List<Finding> errors = errors(findings);
        List<Finding> fresh = errors.stream()
                .filter(finding -> !BaselineText.isKnown(finding))
                .toList();
        if (fresh.isEmpty() && isKnownBefore(errors)) {
            String known = baseline.name(BaselineState.UNCHANGED) + ": " + message(name + " " + type, errors);
            return new Case(suite, name, Optional.empty(), Optional.of(known), note + lines(findings));
        }
        List<Finding> others = findings.stream()
                .filter(finding -> finding.getSeverity() != Severity.ERROR || BaselineText.isKnown(finding))
                .toList();
        return new Case(
                suite,
                name,
                Optional.of(new Failure(message(name + " " + type, fresh), type, lines(fresh))),
                Optional.empty(),
                note + lines(others));
    }

    /** Of a flood none of an item's errors may be listed. */
    private boolean isKnownBefore(List<Finding> errors) {
        return report.getBaseline()
                .filter(beside -> !errors.isEmpty() || beside.getNewErrors() == 0)
                .isPresent();
    }

    /** The first error stands for all in lists of failures; a flood may leave none of an item's that is listed. */
    private String message(String otherwise, List<Finding> errors) {
        String more = errors.size() > 1 ? " (+" + (errors.size() - 1) + ")" : "";
        return errors.stream().findFirst().map(text::message).orElse(otherwise) + more;
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
        String known = BaselineText.isKnown(finding) ? " (" + baseline.name(finding) + ")" : "";
        return place(finding) + ": " + severity(finding) + known + ": " + told(finding);
    }

    private String told(Finding finding) {
        return text.full(finding) + " [" + ThaiText.oneLine(finding.getRuleId()) + "]\n";
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
