package io.github.openita.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The component has the two documents that GitLab asks for: its inputs, and a job that uses all of them. */
class GitlabTemplateTest {

    private static final String FILE = "templates/ita-check.yml";
    private static final Set<String> INPUT = Set.of("description", "default", "options", "regex", "type");
    private static final Set<String> JOB = Set.of("stage", "image", "variables", "cache", "script", "artifacts");
    private static final Pattern USED = Pattern.compile("\\$\\[\\[ inputs\\.([a-z0-9-]+) ]]");

    private static Map<String, Object> inputs() throws IOException {
        return Yaml.map(Yaml.map(Yaml.documents(FILE).get(0), "spec"), "inputs");
    }

    private static Map<String, Object> job() throws IOException {
        Map<String, Object> jobs = Yaml.documents(FILE).get(1);
        assertEquals(Set.of("$[[ inputs.job ]]"), jobs.keySet());
        return Yaml.map(jobs.values().iterator().next());
    }

    @Test
    void itHasTheKeysOfAComponent() throws IOException {
        List<Map<String, Object>> documents = Yaml.documents(FILE);
        assertEquals(2, documents.size());
        assertEquals(Set.of("spec"), documents.get(0).keySet());
        inputs().forEach((name, input) -> {
            Map<String, Object> about = Yaml.map(input);
            Yaml.assertKeys(INPUT, about, name);
            assertTrue(about.get("default") instanceof String, name);
            if (about.get("options") instanceof List<?> options) {
                assertTrue(options.contains(about.get("default")), name);
            }
        });
        Yaml.assertKeys(JOB, job(), "job");
    }

    @Test
    void everyInputIsUsedAndNoOtherIs() throws IOException {
        Set<String> used = USED.matcher(Files.readString(Path.of(FILE)))
                .results()
                .map(use -> use.group(1))
                .collect(Collectors.toSet());
        assertEquals(inputs().keySet(), used);
    }

    @Test
    void everyVariableOfTheScriptIsSet() throws IOException {
        assertEquals(
                CheckScript.variables(),
                new TreeSet<>(Yaml.map(job(), "variables").keySet()));
    }

    @Test
    void itsScriptIsTheScript() throws IOException {
        assertEquals(List.of(CheckScript.text()), job().get("script"));
    }

    @Test
    void itKeepsWhatTheScriptWrites() throws IOException {
        Map<String, Object> artifacts = Yaml.map(job(), "artifacts");
        assertEquals("always", artifacts.get("when"));
        Yaml.map(artifacts, "reports").values().forEach(report -> {
            String file = report.toString().replaceFirst("^ita-reports/", "");
            assertTrue(text().contains("\"$reports/" + file + "\""), file);
        });
    }

    private static String text() {
        try {
            return CheckScript.text();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
