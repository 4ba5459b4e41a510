package io.github.openita.action;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The script that every service runs, and how it is run. */
final class CheckScript {

    static final Path CHECK = Path.of("resources/ita-check.sh").toAbsolutePath();
    static final Path JAR = Path.of("../cli/target/ita.jar").toAbsolutePath().normalize();
    static final Path DATA = Path.of("../data").toAbsolutePath().normalize();

    private static final Pattern VARIABLE = Pattern.compile("\\bITA_[A-Z0-9_]+\\b");

    /** A finished run: its exit code, and what it wrote to both streams. */
    record Finished(int exitCode, String out, String err) {}

    private CheckScript() {}

    static String text() throws IOException {
        return Files.readString(CHECK);
    }

    /** The variables that the script reads. */
    static SortedSet<String> variables() throws IOException {
        return VARIABLE.matcher(
                        text().lines().filter(line -> !line.startsWith("#")).reduce("", (a, b) -> a + b + "\n"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Runs a command in a folder, in an environment that holds no more than that and a path. */
    static Finished run(Path folder, List<String> command, Map<String, String> variables) throws IOException {
        Path out = Files.createTempFile("ita", ".out");
        Path err = Files.createTempFile("ita", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            Map<String, String> environment = builder.environment();
            String path = environment.get("PATH");
            environment.clear();
            environment.put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + path);
            environment.put("LC_ALL", "C.UTF-8");
            environment.putAll(variables);
            Process process = builder.start();
            process.getOutputStream().close();
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), () -> String.join(" ", command));
            return new Finished(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    /** Runs the script as a service does. */
    static Finished check(Path folder, Map<String, String> variables) throws IOException {
        return run(folder, List.of("sh", CHECK.toString()), variables);
    }
}
