package io.github.openita.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java process of its own, started at the top of the repository; its output goes into files, so that it never waits. */
final class Jvm {

    /** What became of one. */
    record Finished(int exitCode, Path out, Path err) {

        byte[] outBytes() throws IOException {
            return Files.readAllBytes(out);
        }

        String outText() throws IOException {
            return Files.readString(out);
        }

        String errText() throws IOException {
            return Files.readString(err);
        }
    }

    private final Process process;
    private final Path out;
    private final Path err;

    private Jvm(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts one.
     *
     * @param folder where its output may lie
     * @param locale what the environment says of language and encoding, such as {@code C}
     * @param arguments everything behind {@code java}
     */
    static Jvm start(Path folder, String locale, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path out = Files.createTempFile(folder, "jvm", ".out");
        Path err = Files.createTempFile(folder, "jvm", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Golden.top().toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.remove("JDK_JAVA_OPTIONS");
        environment.remove("TZ");
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        environment.put("LC_ALL", locale);
        return new Jvm(builder.start(), out, err);
    }

    Finished finished() throws IOException, InterruptedException {
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        Finished finished = new Finished(ended ? process.exitValue() : -1, out, err);
        assertTrue(ended, "it does not end: " + finished.errText());
        return finished;
    }
}
