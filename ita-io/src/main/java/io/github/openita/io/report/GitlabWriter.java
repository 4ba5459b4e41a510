package io.github.openita.io.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.internal.CanonicalJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.Finding;
import io.github.openita.rules.Severity;
import java.util.List;

/** Writes checks as GitLab code quality. Used for one output, not shared. */
final class GitlabWriter {

    private final FindingText text;
    private final Fingerprints fingerprints = new Fingerprints();

    GitlabWriter(Language language) {
        text = new FindingText(language);
    }

    String write(List<CheckReport> reports) {
        ArrayNode issues = JsonNodeFactory.instance.arrayNode();
        for (CheckReport report : reports) {
            SourceName source = SourceName.of(report);
            report.getFindings().forEach(finding -> issues.add(issue(source, finding)));
        }
        return CanonicalJson.write(new ObjectMapper(), issues);
    }

    private ObjectNode issue(SourceName source, Finding finding) {
        ObjectNode issue = JsonNodeFactory.instance
                .objectNode()
                .put("description", text.full(finding))
                .put("check_name", ThaiText.oneLine(finding.getRuleId()))
                .put("fingerprint", fingerprints.of(source, finding))
                .put("severity", severity(finding.getSeverity()));
        Integer line = finding.getLine();
        // GitLab drops an issue without a line.
        issue.putObject("location")
                .put("path", source.path())
                .putObject("lines")
                .put("begin", line == null ? 1 : line);
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
