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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes checks as one run of SARIF 2.1.0. Used for one output, not shared. */
final class SarifWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** A changed recipe needs another name. */
    private static final String FINGERPRINT = "itaFinding/v1";

    private final FindingText text;
    private final Fingerprints fingerprints = new Fingerprints();
    private final Map<String, Integer> ruleIndexes = new HashMap<>();
    private final Map<ObjectNode, Integer> artifactIndexes = new LinkedHashMap<>();

    SarifWriter(Language language) {
        text = new FindingText(language);
    }

    String write(List<CheckReport> reports) {
        ObjectNode log = object().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "ita");
        addRules(driver.putArray("rules"), reports);
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode artifacts = run.putArray("artifacts");
        ArrayNode results = run.putArray("results");
        ArrayNode checks = run.putObject("properties").putArray("checks");
        for (CheckReport report : reports) {
            SourceName source = SourceName.of(report);
            ObjectNode place = object().put("uri", source.uri()).put("index", artifactIndex(report, source));
            report.getFindings().forEach(finding -> results.add(result(source, place, finding)));
            checks.add(SarifProperties.of(report, source));
        }
        artifacts.addAll(artifactIndexes.keySet());
        return CanonicalJson.write(new ObjectMapper(), log);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private void addRules(ArrayNode rules, List<CheckReport> reports) {
        Map<String, Finding> heaviest = new LinkedHashMap<>();
        reports.stream()
                .flatMap(report -> report.getFindings().stream())
                .forEach(finding -> heaviest.merge(
                        finding.getRuleId(),
                        finding,
                        (one, other) -> other.getSeverity().compareTo(one.getSeverity()) < 0 ? other : one));
        heaviest.forEach((id, finding) -> {
            ruleIndexes.put(id, rules.size());
            String wording = finding.getRequirement();
            ObjectNode rule = rules.addObject().put("id", ThaiText.oneLine(id));
            rule.set(
                    "shortDescription",
                    message(wording == null ? finding.getKind().getCode() : wording));
            rule.putObject("defaultConfiguration").put("level", level(finding.getSeverity()));
        });
    }

    /** The place in the list of files, where a file that was checked twice stands once. */
    private int artifactIndex(CheckReport report, SourceName source) {
        ObjectNode artifact = object();
        artifact.putObject("location").put("uri", source.uri());
        report.getSourceSha256()
                .ifPresent(digest -> artifact.putObject("hashes").put("sha-256", ThaiText.oneLine(digest)));
        Integer known = artifactIndexes.putIfAbsent(artifact, artifactIndexes.size());
        return known == null ? artifactIndexes.size() - 1 : known;
    }

    private ObjectNode result(SourceName source, ObjectNode place, Finding finding) {
        ObjectNode result = object().put("ruleId", ThaiText.oneLine(finding.getRuleId()))
                .put("ruleIndex", ruleIndexes.get(finding.getRuleId()))
                .put("level", level(finding.getSeverity()));
        result.set("message", message(text.full(finding)));
        ObjectNode location = result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.set("artifactLocation", place.deepCopy());
        Integer line = finding.getLine();
        Integer column = finding.getColumn();
        if (line != null) {
            ObjectNode region = physical.putObject("region").put("startLine", line);
            if (column != null) {
                region.put("startColumn", column);
            }
        }
        location.putArray("logicalLocations")
                .addObject()
                .put("fullyQualifiedName", ThaiText.oneLine(finding.getPointer()));
        result.putObject("partialFingerprints").put(FINGERPRINT, fingerprints.of(source, finding));
        return result;
    }

    /** Plain text: braces would be placeholders, and brackets before a parenthesis a link. */
    private static ObjectNode message(String text) {
        String plain = ThaiText.oneLine(text).replace("{", "{{").replace("}", "}}");
        return object().put(
                        "text", plain.contains("](") ? plain.replace("[", "\\[").replace("]", "\\]") : plain);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
