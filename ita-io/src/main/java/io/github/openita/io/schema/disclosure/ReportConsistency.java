package io.github.openita.io.schema.disclosure;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.BaselineComparison;
import io.github.openita.rules.BaselineState;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.Evidence;
import io.github.openita.rules.Finding;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.NotEvaluated;
import io.github.openita.rules.Verdict;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether a check report that was read can be one: its rules and findings are of its items, and its numbers are those
 * of its lists. Used for one report, not shared.
 */
final class ReportConsistency {

    private static final String OF_DOCUMENT = "document/";

    private final CheckReport report;
    private final Set<String> items = new HashSet<>();

    private ReportConsistency(CheckReport report) {
        this.report = report;
    }

    /**
     * Returns the report.
     *
     * @throws InvalidInputException where it contradicts itself
     */
    static CheckReport checked(CheckReport report) {
        ReportConsistency consistency = new ReportConsistency(report);
        report.getItems().forEach(consistency::checkItem);
        report.getNotEvaluated().stream().map(NotEvaluated::getRuleId).forEach(consistency::checkRule);
        report.getFindings().forEach(consistency::checkFinding);
        consistency.checkSummary(report.getSummary());
        report.getBaseline().ifPresent(consistency::checkBaseline);
        return report;
    }

    /** What is listed as new or known is what the comparison counts. */
    private void checkBaseline(BaselineComparison baseline) {
        long fresh = baseline.getNewErrors() + baseline.getNewWarnings() + baseline.getNewInfos();
        if (fresh < count(BaselineState.NEW) || baseline.getUnchanged() != count(BaselineState.UNCHANGED)) {
            throw refused(
                    "จำนวนใน baseline ไม่ตรงกับ baselineState ของสิ่งที่พบ",
                    "the numbers of baseline are not those of the baselineState of its findings");
        }
    }

    private long count(BaselineState state) {
        return report.getFindings().stream()
                .filter(finding ->
                        finding.getBaselineState().filter(state::equals).isPresent())
                .count();
    }

    private void checkItem(ItemVerdict item) {
        if (!items.add(item.getCode().toString())) {
            throw refused("ข้อ " + item.getCode() + " ซ้ำ", item.getCode() + " stands twice");
        }
        if (item.getScore() != (item.getVerdict().isExpectedToScore() ? 100 : 0)) {
            throw refused(
                    "คะแนนของ " + item.getCode() + " ไม่ตรงกับผลการตรวจ",
                    "the score of " + item.getCode() + " is not that of its verdict");
        }
    }

    private void checkFinding(Finding finding) {
        finding.getItem().ifPresent(this::checkKnown);
        if (!finding.getRuleId().startsWith(OF_DOCUMENT)) {
            checkRule(finding.getRuleId());
        }
    }

    /** A rule is named by its rule set and its item, then perhaps what it asks of it. */
    private void checkRule(String id) {
        String[] steps = id.split("/", -1);
        if (steps.length < 2 || steps[0].isEmpty() || !items.contains(steps[1])) {
            throw refused(
                    "รหัสเกณฑ์ " + ThaiText.quoted(id) + " ไม่ใช่ของข้อใดในรายงาน",
                    "the rule " + ThaiText.quoted(id) + " is of no item of the report");
        }
    }

    private void checkKnown(QuestionCode item) {
        if (!items.contains(item.toString())) {
            throw refused("ไม่มีข้อ " + item + " ในรายงาน", "there is no item " + item + " in the report");
        }
    }

    private void checkSummary(CheckSummary summary) {
        checkCount("items", summary.getItems(), items.size());
        checkCount("complete", summary.getComplete(), count(Verdict.COMPLETE));
        checkCount("claimed", summary.getClaimed(), count(Verdict.CLAIMED));
        checkCount("incomplete", summary.getIncomplete(), count(Verdict.INCOMPLETE));
        checkCount("absent", summary.getAbsent(), count(Verdict.ABSENT));
        checkCount("opened", summary.getOpened(), count(Evidence.OPENED) + count(Evidence.READ));
        checkCount("read", summary.getRead(), count(Evidence.READ));
        checkCount(
                "notEvaluated",
                summary.getNotEvaluated(),
                report.getNotEvaluated().size());
        long listed = checkAtLeast("errors", summary.getErrors(), Severity.ERROR)
                + checkAtLeast("warnings", summary.getWarnings(), Severity.WARNING)
                + checkAtLeast("infos", summary.getInfos(), Severity.INFO);
        long notListed = listed - report.getFindings().size();
        if (summary.getOmitted() > notListed) {
            throw differs("omitted", summary.getOmitted(), notListed);
        }
    }

    private long count(Verdict verdict) {
        return report.getItems().stream()
                .filter(item -> item.getVerdict() == verdict)
                .count();
    }

    private long count(Evidence evidence) {
        return report.getItems().stream()
                .filter(item -> item.getEvidence() == evidence)
                .count();
    }

    /** Of a flood not all findings are listed. */
    private static long checkAtLeast(String name, long found, long listed) {
        if (found < listed) {
            throw differs(name, found, listed);
        }
        return found;
    }

    private long checkAtLeast(String name, long found, Severity severity) {
        return checkAtLeast(
                name,
                found,
                report.getFindings().stream()
                        .filter(finding -> finding.getSeverity() == severity)
                        .count());
    }

    private static void checkCount(String name, long found, long counted) {
        if (found != counted) {
            throw differs(name, found, counted);
        }
    }

    private static InvalidInputException differs(String name, long found, long counted) {
        return refused(
                "summary." + name + " เป็น " + found + " แต่นับได้ " + counted,
                "summary." + name + " is " + found + ", counted are " + counted);
    }

    private static InvalidInputException refused(String th, String en) {
        return new InvalidInputException("รายงานขัดแย้งกันเอง: " + th, "the report contradicts itself: " + en);
    }
}
