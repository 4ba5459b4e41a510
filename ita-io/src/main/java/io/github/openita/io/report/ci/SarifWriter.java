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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes checks as one run of SARIF 2.1.0. Used for one output, not shared. */
public final class SarifWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** A changed recipe needs another name. */
    private static final String FINGERPRINT = "itaFinding/v1";

    private final FindingText text;
    private final EvidenceText evidence;
    private final BaselineText baseline;
    private final Fingerprints fingerprints = new Fingerprints();
    private final Map<String, Integer> ruleIndexes = new HashMap<>();
    private final Map<JsonObject, Integer> artifactIndexes = new LinkedHashMap<>();

    public SarifWriter(Language language) {
        Wording wording = new Wording(language);
        text = new FindingText(wording);
        evidence = new EvidenceText(wording);
        baseline = new BaselineText(wording);
    }

    public String write(List<CheckReport> reports) {
        List<JsonObject> rules = rules(reports);
        List<JsonObject> results = new ArrayList<>();
        List<JsonObject> checks = new ArrayList<>();
        for (CheckReport report : reports) {
            SourceName source = SourceName.of(report);
            JsonObject place = new JsonObject().with("uri", source.uri()).with("index", artifactIndex(report, source));
            report.getFindings().forEach(finding -> results.add(result(source, place, finding)));
            checks.add(SarifProperties.of(report, source));
        }
        JsonObject run = new JsonObject();
        run.putObject("tool").putObject("driver").with("name", "ita").put("rules", rules);
        run.put("invocations", List.of(invocation(reports)));
        run.put("columnKind", "utf16CodeUnits");
        run.put("artifacts", List.copyOf(artifactIndexes.keySet()));
        run.put("results", results);
        run.putObject("properties").put("checks", checks);
        return CanonicalJson.write(new JsonObject()
                .with("$schema", SCHEMA)
                .with("version", "2.1.0")
                .with("runs", List.of(run)));
    }

    /** How far anyone looked stands before the results. */
    private JsonObject invocation(List<CheckReport> reports) {
        List<JsonObject> notes = reports.stream()
                .map(report -> new JsonObject()
                        .with("level", "note")
                        .with("message", message(SourceName.of(report).shown() + ": " + said(List.of(report)))))
                .toList();
        return new JsonObject().with("executionSuccessful", true).with("toolExecutionNotifications", notes);
    }

    private String said(List<CheckReport> alone) {
        return evidence.line(alone)
                + baseline.line(alone).map(beside -> " · " + beside).orElse("");
    }

    private List<JsonObject> rules(List<CheckReport> reports) {
        Map<String, Finding> heaviest = new LinkedHashMap<>();
        reports.stream()
                .flatMap(report -> report.getFindings().stream())
                .forEach(finding -> heaviest.merge(
                        finding.getRuleId(),
                        finding,
                        (one, other) -> other.getSeverity().compareTo(one.getSeverity()) < 0 ? other : one));
        List<JsonObject> rules = new ArrayList<>();
        heaviest.forEach((id, finding) -> {
            ruleIndexes.put(id, rules.size());
            rules.add(new JsonObject()
                    .with("id", ThaiText.oneLine(id))
                    .with(
                            "shortDescription",
                            message(finding.getRequirement()
                                    .orElse(finding.getKind().getCode())))
                    .with("defaultConfiguration", new JsonObject().with("level", level(finding.getSeverity()))));
        });
        return rules;
    }

    /** The place in the list of files, where a file that was checked twice stands once. */
    private int artifactIndex(CheckReport report, SourceName source) {
        JsonObject artifact = new JsonObject();
        artifact.putObject("location").with("uri", source.uri());
        report.getSourceSha256()
                .ifPresent(digest -> artifact.putObject("hashes").with("sha-256", ThaiText.oneLine(digest)));
        Integer known = artifactIndexes.putIfAbsent(artifact, artifactIndexes.size());
        return known == null ? artifactIndexes.size() - 1 : known;
    }

    private JsonObject result(SourceName source, JsonObject place, Finding finding) {
        JsonObject result = new JsonObject()
                .with("ruleId", ThaiText.oneLine(finding.getRuleId()))
                .with("ruleIndex", ruleIndexes.get(finding.getRuleId()))
                .with("level", level(finding.getSeverity()));
        result.put("message", message(text.full(finding)));
        JsonObject location = new JsonObject();
        result.put("locations", List.of(location));
        JsonObject physical = location.putObject("physicalLocation").with("artifactLocation", place);
        finding.getLine().ifPresent(line -> {
            JsonObject region = physical.putObject("region").with("startLine", line);
            finding.getColumn().ifPresent(column -> region.put("startColumn", column));
        });
        location.put(
                "logicalLocations",
                List.of(new JsonObject().with("fullyQualifiedName", ThaiText.oneLine(finding.getPointer()))));
        finding.getDataFile().ifPresent(file -> result.put("relatedLocations", List.of(related(file, finding))));
        result.putObject("partialFingerprints").with(FINGERPRINT, fingerprints.of(source, finding));
        finding.getBaselineState().ifPresent(state -> result.put("baselineState", state.getCode()));
        return result;
    }

    /**
     * The data file stands beside the document and not in its place: it is built, so that only the link to it is sure
     * to be in the repository.
     */
    private JsonObject related(String file, Finding finding) {
        JsonObject location = new JsonObject();
        JsonObject physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").with("uri", new SourceName(file).uri());
        finding.getDataLine().ifPresent(line -> physical.putObject("region").with("startLine", line));
        return location.with("message", message(text.message(finding)));
    }

    /** Plain text: braces would be placeholders, and brackets before a parenthesis a link. */
    private static JsonObject message(String text) {
        String plain = ThaiText.oneLine(text).replace("{", "{{").replace("}", "}}");
        return new JsonObject()
                .with("text", plain.contains("](") ? plain.replace("[", "\\[").replace("]", "\\]") : plain);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
