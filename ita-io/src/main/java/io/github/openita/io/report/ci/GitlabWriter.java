package io.github.openita.io.report.ci;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.CanonicalJson;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.report.wording.BaselineText;
import io.github.openita.io.report.wording.EvidenceText;
import io.github.openita.io.report.wording.FindingText;
import io.github.openita.io.report.wording.Wording;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.Finding;
import java.util.ArrayList;
import java.util.List;

/** Writes checks as GitLab code quality. Used for one output, not shared. */
public final class GitlabWriter {

    private final FindingText text;
    private final EvidenceText evidence;
    private final BaselineText baseline;
    private final Fingerprints fingerprints = new Fingerprints();

    public GitlabWriter(Language language) {
        Wording wording = new Wording(language);
        text = new FindingText(wording);
        evidence = new EvidenceText(wording);
        baseline = new BaselineText(wording);
    }

    public String write(List<CheckReport> reports) {
        List<JsonObject> issues = new ArrayList<>();
        for (CheckReport report : reports) {
            SourceName source = SourceName.of(report);
            if (!EvidenceText.isAllOpened(List.of(report))) {
                issues.add(lead(report, source));
            }
            report.getFindings().forEach(finding -> issues.add(issue(source, finding)));
        }
        return CanonicalJson.write(issues);
    }

    /** A list without issues says that nothing is to be mended, which nobody can tell who has not looked. */
    private JsonObject lead(CheckReport report, SourceName source) {
        List<CheckReport> alone = List.of(report);
        String line = evidence.line(alone)
                + baseline.line(alone).map(beside -> " · " + beside).orElse("");
        JsonObject issue = new JsonObject()
                .with("description", line)
                .with("check_name", "evidence")
                .with("fingerprint", fingerprints.ofEvidence(source))
                .with("severity", severity(Severity.INFO));
        issue.putObject("location")
                .with("path", source.path())
                .putObject("lines")
                .with("begin", 1);
        return issue;
    }

    /** What was known before is for information: it keeps its fingerprint, so that it is not taken for mended. */
    private JsonObject issue(SourceName source, Finding finding) {
        boolean known = BaselineText.isKnown(finding);
        JsonObject issue = new JsonObject()
                .with("description", (known ? "(" + baseline.name(finding) + ") " : "") + text.full(finding))
                .with("check_name", ThaiText.oneLine(finding.getRuleId()))
                .with("fingerprint", fingerprints.of(source, finding))
                .with("severity", severity(known ? Severity.INFO : finding.getSeverity()));
        // GitLab drops an issue without a line.
        issue.putObject("location")
                .with("path", source.path())
                .putObject("lines")
                .with("begin", finding.getLine().orElse(1));
        return issue;
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
