package io.github.openita.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** action.yml has the keys that GitHub documents for a composite action, and they lead where they should. */
class ActionTest {

    private static final Set<String> TOP =
            Set.of("name", "author", "description", "inputs", "outputs", "runs", "branding");
    private static final Set<String> INPUT = Set.of("description", "required", "default", "deprecationMessage");
    private static final Set<String> OUTPUT = Set.of("description", "value");
    private static final Set<String> STEP =
            Set.of("run", "shell", "if", "name", "id", "env", "working-directory", "uses", "with", "continue-on-error");

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{(.*?)}}");

    private static Map<String, Object> action() throws IOException {
        List<Map<String, Object>> documents = Yaml.documents("action.yml");
        assertEquals(1, documents.size());
        return documents.get(0);
    }

    private static Map<String, Object> step() throws IOException {
        List<?> steps = (List<?>) Yaml.map(action(), "runs").get("steps");
        assertEquals(1, steps.size());
        return Yaml.map(steps.get(0));
    }

    @Test
    void itHasTheKeysOfACompositeAction() throws IOException {
        Map<String, Object> action = action();
        Yaml.assertKeys(TOP, action, "action");
        for (String key : List.of("name", "description", "runs")) {
            assertTrue(action.containsKey(key), key);
        }
        assertEquals("composite", Yaml.map(action, "runs").get("using"));
        Yaml.map(action, "inputs").forEach((name, input) -> {
            Yaml.assertKeys(INPUT, Yaml.map(input), name);
            assertEquals(false, Yaml.map(input).get("required"), name);
            assertTrue(Yaml.map(input).get("default") instanceof String, name);
            assertTrue(Yaml.map(input).get("description") instanceof String, name);
        });
        Yaml.map(action, "outputs").forEach((name, output) -> {
            Yaml.assertKeys(OUTPUT, Yaml.map(output), name);
            assertEquals(
                    "${{ steps.check.outputs." + name + " }}", Yaml.map(output).get("value"));
        });
        Yaml.assertKeys(STEP, step(), "step");
        assertEquals("check", step().get("id"));
        assertEquals("sh", step().get("shell"));
    }

    @Test
    void everyInputIsAVariableOfTheScriptAndEveryVariableAnInput() throws IOException {
        Map<String, Object> environment = Yaml.map(step(), "env");
        assertEquals(CheckScript.variables(), new TreeSet<>(environment.keySet()));
        assertEquals(
                Yaml.map(action(), "inputs").keySet().stream()
                        .map(name -> "${{ inputs." + name + " }}")
                        .collect(Collectors.toSet()),
                Set.copyOf(environment.values()));
    }

    @Test
    void noExpressionStandsInAScript() throws IOException {
        List<String> expressions = new ArrayList<>();
        EXPRESSION
                .matcher(step().get("run").toString())
                .results()
                .map(MatchResult::group)
                .forEach(expressions::add);
        assertEquals(List.of(), expressions);
    }

    @Test
    void theScriptWritesTheOutputsThatAreNamed() throws IOException {
        String script = CheckScript.text();
        for (String output : Yaml.map(action(), "outputs").keySet()) {
            assertTrue(script.contains("echo \"" + output + "="), output);
        }
    }

    @Test
    void theHeadOfTheScriptExplainsEveryVariable() throws IOException {
        String head = CheckScript.text()
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .collect(Collectors.joining("\n"));
        CheckScript.variables().forEach(variable -> assertTrue(head.contains(variable), variable));
    }
}
