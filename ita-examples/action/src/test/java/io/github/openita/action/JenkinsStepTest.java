package io.github.openita.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.lang.Binding;
import groovy.lang.Closure;
import groovy.lang.GroovyShell;
import groovy.lang.Script;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The library step, compiled and run among steps of a pipeline that only note what they are given. */
class JenkinsStepTest {

    private final List<String> steps = new ArrayList<>();
    private List<String> environment = List.of();

    private Object call(int exitCode, Map<String, Object> given) throws IOException {
        Binding binding = new Binding();
        binding.setVariable("withEnv", step(arguments -> {
            environment =
                    ((List<?>) arguments[0]).stream().map(Object::toString).toList();
            return ((Closure<?>) arguments[1]).call();
        }));
        binding.setVariable("libraryResource", step(arguments -> {
            assertEquals("ita-check.sh", arguments[0]);
            return "the script";
        }));
        binding.setVariable("sh", step(arguments -> {
            assertEquals(Map.of("script", "the script", "returnStatus", true), arguments[0]);
            steps.add("sh");
            return exitCode;
        }));
        binding.setVariable("junit", noted("junit"));
        binding.setVariable("archiveArtifacts", noted("archiveArtifacts"));
        binding.setVariable("error", step(arguments -> {
            throw new IllegalStateException(arguments[0].toString());
        }));
        Script script = new GroovyShell(binding).parse(new File("vars/itaCheck.groovy"));
        return script.invokeMethod("call", new Object[] {given});
    }

    private Closure<Object> noted(String name) {
        return step(arguments -> {
            steps.add(
                    name + " " + ((Map<?, ?>) arguments[0]).values().iterator().next());
            return null;
        });
    }

    @FunctionalInterface
    private interface Step {
        @Nullable
        Object run(Object[] arguments);
    }

    private Closure<Object> step(Step step) {
        return new Closure<>(this) {
            private static final long serialVersionUID = 1L;

            @Override
            public @Nullable Object call(Object... arguments) {
                return step.run(arguments);
            }
        };
    }

    @Test
    void itSetsTheVariablesOfTheScriptAndKeepsTheReports() throws IOException {
        call(0, Map.of("tool", "ita.jar", "failOn", "warning"));
        assertEquals(
                List.of("ITA_FAIL_ON=warning", "ITA_TOOL=ita.jar"),
                environment.stream().sorted().toList());
        assertEquals(List.of("sh", "junit ita-reports/junit.xml", "archiveArtifacts ita-reports/**"), steps);
    }

    @Test
    void itFailsBehindTheReportsWhereTheCheckDoes() {
        IllegalStateException lacking =
                assertThrows(IllegalStateException.class, () -> call(1, Map.of("reports", "target/ita")));
        assertTrue(lacking.getMessage().contains("lacking"), lacking::getMessage);
        assertEquals(List.of("sh", "junit target/ita/junit.xml", "archiveArtifacts target/ita/**"), steps);
        IllegalStateException undone = assertThrows(IllegalStateException.class, () -> call(3, Map.of()));
        assertTrue(undone.getMessage().contains("exit code 3"), undone::getMessage);
    }

    @Test
    void aNameThatIsNotKnownIsRefusedBeforeAnythingRuns() {
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> call(0, Map.of("fail-on", "never")));
        assertTrue(refused.getMessage().startsWith("itaCheck: fail-on is not known"), refused::getMessage);
        assertEquals(List.of(), steps);
    }

    @Test
    void everyVariableOfTheScriptHasAName() throws IOException {
        Map<String, Object> all = List.of(
                        "tool",
                        "url",
                        "sha256",
                        "disclosure",
                        "site",
                        "edition",
                        "online",
                        "cache",
                        "baseline",
                        "failOn",
                        "asOf",
                        "language",
                        "reports")
                .stream()
                .collect(Collectors.toMap(name -> name, name -> name));
        call(0, all);
        assertEquals(
                CheckScript.variables(),
                environment.stream()
                        .map(one -> one.replaceFirst("=.*", ""))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
