package io.github.openita.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published is what is promised: the exported packages, each with a first example that compiles. */
class PublishedPackagesTest {

    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);
    private static final Pattern EXCLUDED = Pattern.compile("<exclude>(io\\.github\\.openita\\.[\\w.]+)</exclude>");
    private static final Pattern PROMISED = Pattern.compile("`(io\\.github\\.openita\\.[\\w.]+)`");

    private static final List<String> MODULES = List.of("core", "rules", "io", "office", "jpa");

    /** What an example takes for given. */
    private static final Map<String, String> GIVEN = Map.ofEntries(
            Map.entry("core.analysis", "ScoreCard card2567, ScoreCard card2568"),
            Map.entry("core.measures", "ScoreCard card, ResponsibilityMatrix matrix, MeasurePlan plan"),
            Map.entry("core.overview", "List<AssessmentResult> results, Edition edition"),
            Map.entry("core.progress", "ProgressReport report, LocalDate asOf"),
            Map.entry("core.responsibility", "ResponsibilityMatrix matrix"),
            Map.entry("core.scoring", "AssessmentResult result"),
            Map.entry("io.file", "ScoreCard card"),
            Map.entry("io.jackson2", "String json"),
            Map.entry("io.jackson3", "String json"),
            Map.entry("io.report", "ScoreCard card, CheckReport report"),
            Map.entry("io.tally", "ResponseTally tally"),
            Map.entry("rules", "Disclosure disclosure"),
            Map.entry("rules.constraint", "ConstraintViolation<?> violation"));

    private static final Map<String, String> MORE_IMPORTS = Map.of(
            "io.jackson2",
            "import com.fasterxml.jackson.databind.*; import com.fasterxml.jackson.databind.json.*;",
            "io.jackson3",
            "import tools.jackson.databind.*; import tools.jackson.databind.json.*;");

    @TempDir
    Path folder;

    @Test
    void everyExportedPackageHasAFirstExampleThatCompiles() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-encoding",
                "UTF-8",
                "-proc:none",
                "-cp",
                classPath(),
                "-d",
                folder.resolve("classes").toString()));
        for (String name : exported()) {
            if (!isFound(name)) {
                arguments.add(asProgram(name).toString());
            }
        }
        StringWriter complaints = new StringWriter();
        PrintWriter printer = new PrintWriter(complaints);
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        int compiled = javac.run(printer, printer, arguments.toArray(String[]::new));
        assertEquals(0, compiled, complaints::toString);
    }

    /** Nobody calls ita-office and ita-jpa: they are found. */
    private static boolean isFound(String name) {
        return name.equals("io.github.openita.office") || name.equals("io.github.openita.jpa");
    }

    private Path asProgram(String name) throws IOException {
        Matcher example = EXAMPLE.matcher(packageInfo(name));
        assertTrue(example.find(), () -> name + " must show a first example");
        String code = example.group(1).replaceAll("(?m)^ \\* ?", "");
        String part = name.substring("io.github.openita.".length());
        String imports = exported().stream()
                .filter(other -> !other.contains(".jackson") && !isFound(other))
                .map(other -> "import " + other + ".*;")
                .collect(Collectors.joining("\n", "", "\nimport " + name + ".*;\n"));
        String type = "First_" + part.replace('.', '_');
        return Files.writeString(
                folder.resolve(type + ".java"),
                imports
                        + MORE_IMPORTS.getOrDefault(part, "")
                        + """

                import jakarta.validation.ConstraintViolation;
                import java.nio.file.Path;
                import java.time.LocalDate;
                import java.util.*;
                class %s {
                void example(%s) throws Exception {
                %s
                }
                }
                """.formatted(type, GIVEN.getOrDefault(part, ""), code));
    }

    @Test
    void theComparisonWithTheLastReleaseLeavesOutWhatIsNotExported() throws IOException {
        Set<String> excluded = found(EXCLUDED, Files.readString(Golden.top().resolve("pom.xml")));
        Set<String> inner = new TreeSet<>(all());
        inner.removeAll(exported());
        assertEquals(inner, excluded);
    }

    @Test
    void thePromiseNamesTheExportedPackages() throws IOException {
        String promise = Files.readString(Golden.top().resolve("docs/compatibility.md"));
        assertEquals(exported(), found(PROMISED, promise));
    }

    private static String packageInfo(String name) throws IOException {
        return Files.readString(sources(name).resolve(name.replace('.', '/')).resolve("package-info.java"));
    }

    private static Path sources(String name) {
        String part = name.split("\\.")[3];
        String module = List.of("office", "jpa").contains(part) ? "ita-io/" + part : "ita-" + part;
        return Golden.top().resolve(module).resolve("src/main/java");
    }

    private static Set<String> exported() throws IOException {
        Set<String> exported = new TreeSet<>();
        for (String part : MODULES) {
            String module =
                    Files.readString(sources("io.github.openita." + part).resolve("module-info.java"));
            exported.addAll(found(EXPORTED, module));
        }
        return exported;
    }

    private static Set<String> all() {
        return MODULES.stream()
                .map(part -> sources("io.github.openita." + part))
                .flatMap(PublishedPackagesTest::packages)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> packages(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All that the tests have, as modules or not. */
    private static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path")
                .flatMap(property -> Optional.ofNullable(System.getProperty(property)).stream())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
