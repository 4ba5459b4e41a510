package io.github.openita.io.report.ci;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.wording.BaselineText;
import io.github.openita.io.report.wording.EvidenceText;
import io.github.openita.io.report.wording.FindingText;
import io.github.openita.io.report.wording.Wording;
import io.github.openita.rules.BaselineComparison;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes checks as workflow commands of GitHub. Used for one output, not shared. */
public final class GithubWriter {

    /** GitHub shows so many of each severity per step and drops the others without a word. */
    private static final int MOST = 10;

    private final Wording wording;
    private final FindingText text;
    private final EvidenceText evidence;
    private final BaselineText baseline;
    private final StringBuilder out = new StringBuilder();

    public GithubWriter(Language language) {
        wording = new Wording(language);
        text = new FindingText(wording);
        evidence = new EvidenceText(wording);
        baseline = new BaselineText(wording);
    }

    public String write(List<CheckReport> reports) {
        line(evidence.line(reports));
        baseline.line(reports).ifPresent(this::line);
        List<String> more = new ArrayList<>();
        boolean any = false;
        for (Severity severity : Severity.values()) {
            long count = count(reports, severity);
            any |= count > 0;
            long left = count - annotate(reports, severity);
            if (left > 0) {
                more.add(wording.say(severity.getNameTh(), severity.getCode()) + " " + left);
            }
        }
        if (!more.isEmpty()) {
            String each = String.join(", ", more);
            line(wording.say(
                    "ยังมีข้อที่ตรวจพบอีก: " + each + " — ดูได้ในรายงานฉบับเต็ม",
                    "More was found: " + each + " — see the full report"));
        } else if (!any) {
            line(nothingFound(reports));
        }
        return out.toString();
    }

    /** Writes the first findings of that severity that are not known, and says how many. */
    private int annotate(List<CheckReport> reports, Severity severity) {
        int written = 0;
        for (CheckReport report : reports) {
            for (Finding finding : report.getFindings()) {
                if (finding.getSeverity() == severity && !BaselineText.isKnown(finding) && written < MOST) {
                    line(command(SourceName.of(report), finding));
                    written++;
                }
            }
        }
        return written;
    }

    private static long count(List<CheckReport> reports, Severity severity) {
        return reports.stream()
                .mapToLong(report -> report.getBaseline()
                        .map(beside -> countNew(beside, severity))
                        .orElseGet(() -> count(report.getSummary(), severity)))
                .sum();
    }

    private static long count(CheckSummary summary, Severity severity) {
        return switch (severity) {
            case ERROR -> summary.getErrors();
            case WARNING -> summary.getWarnings();
            case INFO -> summary.getInfos();
        };
    }

    private static long countNew(BaselineComparison beside, Severity severity) {
        return switch (severity) {
            case ERROR -> beside.getNewErrors();
            case WARNING -> beside.getNewWarnings();
            case INFO -> beside.getNewInfos();
        };
    }

    private String nothingFound(List<CheckReport> reports) {
        int skipped = reports.stream()
                .map(CheckReport::getSummary)
                .mapToInt(CheckSummary::getNotEvaluated)
                .sum();
        boolean isKnown = reports.stream()
                .flatMap(report -> report.getBaseline().stream())
                .anyMatch(beside -> beside.getUnchanged() > 0);
        String found = isKnown ? wording.say("ไม่พบข้อใหม่", "Nothing new was found.") : evidence.nothingFound(reports);
        String all = wording.say(
                "OK: ตรวจแล้ว " + reports.size() + " ไฟล์ — " + found,
                "OK: documents checked: " + reports.size() + " — " + found);
        return skipped == 0
                ? all
                : all
                        + wording.say(
                                " (มีเกณฑ์ที่ยังตรวจไม่ได้ " + skipped + " ข้อ)",
                                "; rules that could not be evaluated: " + skipped);
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private String command(SourceName source, Finding finding) {
        Optional<Integer> column = finding.getLine().flatMap(line -> finding.getColumn());
        return "::"
                + name(finding.getSeverity())
                + " file="
                + property(source.path())
                + finding.getLine().map(line -> ",line=" + line).orElse("")
                + column.map(number -> ",col=" + number).orElse("")
                + ",title="
                + property(ThaiText.oneLine(finding.getRuleId()))
                + "::"
                + data(text.full(finding));
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
