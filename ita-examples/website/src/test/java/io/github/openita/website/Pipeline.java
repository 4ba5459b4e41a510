package io.github.openita.website;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.website.Workspace.Finished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A CI file of the web site, and what its runner would do with it, as far as that needs no service. */
enum Pipeline {
    /** Steps one after another, each a script of its own; behind one that fails only those run that always do. */
    GITHUB("ci/github-actions.yml") {
        @Override
        Outcome run(Workspace workspace, Map<String, String> variables) throws IOException {
            Map<String, Object> job = map(map(yaml(), "jobs"), "ita");
            Path summary = workspace.file("step-summary.md");
            Map<String, String> environment = new HashMap<>(Map.of("GITHUB_STEP_SUMMARY", summary.toString()));
            map(job, "env").forEach((name, value) -> environment.put(name, evaluated((String) value, variables)));
            List<String> printed = new ArrayList<>();
            int exitCode = 0;
            for (Object one : (List<?>) job.get("steps")) {
                Map<String, Object> step = map(one);
                if (exitCode != 0 && !"always()".equals(step.get("if"))) {
                    continue;
                }
                if (step.get("run") instanceof String script) {
                    Finished finished = workspace.run(List.of("-e"), script, environment);
                    printed.add(finished.output());
                    exitCode = exitCode == 0 ? finished.exitCode() : exitCode;
                } else {
                    use(workspace, step, exitCode == 0);
                }
            }
            return new Outcome(exitCode, String.join("", printed));
        }
    },
    /** One script; what it leaves is collected whether it fails or not. */
    GITLAB("ci/gitlab-ci.yml") {
        @Override
        Outcome run(Workspace workspace, Map<String, String> variables) throws IOException {
            Map<String, Object> job = map(yaml(), "ita");
            List<String> lines = ((List<?>) job.get("script"))
                    .stream().map(String.class::cast).toList();
            Finished finished = workspace.run(List.of("-e"), String.join("\n", lines), variables);
            Map<String, Object> artifacts = map(job, "artifacts");
            assertEquals("always", artifacts.get("when"));
            assertEquals(
                    Map.of("codequality", "gl-code-quality-report.json", "junit", "ita-junit.xml"),
                    artifacts.get("reports"));
            return new Outcome(finished.exitCode(), finished.output());
        }
    },
    /** The one script of the one stage, shown line by line while it runs. */
    JENKINS("ci/Jenkinsfile") {
        @Override
        Outcome run(Workspace workspace, Map<String, String> variables) throws IOException {
            Matcher script = SH_STEP.matcher(text());
            assertTrue(script.find());
            Finished finished = workspace.run(List.of("-xe"), script.group(1), variables);
            assertFalse(script.find());
            assertTrue(text().contains("junit testResults: 'ita-junit.xml'"));
            return new Outcome(finished.exitCode(), finished.output());
        }
    },
    /** The script as it is. */
    SHELL("ci/check.sh") {
        @Override
        Outcome run(Workspace workspace, Map<String, String> variables) throws IOException {
            Finished finished = workspace.run(List.of(), text(), variables);
            return new Outcome(finished.exitCode(), finished.output());
        }
    };

    /** How a job ended, and what it printed. */
    record Outcome(int exitCode, String printed) {}

    private static final Pattern SH_STEP = Pattern.compile("sh '''(.*?)'''", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ vars\\.([A-Z0-9_]+) }}");
    private static final Pattern PINNED = Pattern.compile("[a-z-]+/[a-z-]+(?:/[a-z-]+)?@[0-9a-f]{40}");

    private final String file;

    Pipeline(String file) {
        this.file = file;
    }

    abstract Outcome run(Workspace workspace, Map<String, String> variables) throws IOException;

    String text() throws IOException {
        return Files.readString(Path.of(file));
    }

    Map<String, Object> yaml() throws IOException {
        return map(new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(text()));
    }

    /** What a step with an action does is the service's; that it is given what it needs is checked. */
    private static void use(Workspace workspace, Map<String, Object> step, boolean isDone) {
        String action = (String) step.get("uses");
        assertTrue(PINNED.matcher(action).matches(), action);
        if (action.startsWith("github/codeql-action/upload-sarif@")) {
            String sarif = (String) map(step, "with").get("sarif_file");
            // Where the jar was not run there is nothing to upload.
            assertTrue(!isDone || Files.exists(workspace.file(sarif)), sarif);
        }
    }

    /** The only expressions that the file uses: variables of the project, empty where they are not set. */
    private static String evaluated(String value, Map<String, String> variables) {
        String evaluated = EXPRESSION.matcher(value).replaceAll(name -> variables.getOrDefault(name.group(1), ""));
        assertFalse(evaluated.contains("${{"), value);
        return evaluated;
    }

    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return map(parent.get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object yaml) {
        return (Map<String, Object>) yaml;
    }
}
