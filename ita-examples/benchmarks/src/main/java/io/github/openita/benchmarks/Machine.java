package io.github.openita.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader must know of the machine to judge a run: what it is, not whose; and where the jars lie. Static methods
 * only; thread-safe.
 */
public final class Machine {

    private static final Path CPUINFO = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String processor() throws IOException {
        String cores = Runtime.getRuntime().availableProcessors() + " cores";
        return model().map(model -> model + ", " + cores).orElse(System.getProperty("os.arch") + ", " + cores);
    }

    private static Optional<String> model() throws IOException {
        if (!Files.isReadable(CPUINFO)) {
            return Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER"));
        }
        try (Stream<String> lines = Files.lines(CPUINFO)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst();
        }
    }

    static String memory() {
        long bytes =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return Math.round(bytes / (double) (1L << 30)) + " GiB";
    }

    static String system() {
        return System.getProperty("os.name") + ", " + System.getProperty("os.arch");
    }

    static String java() {
        return System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version");
    }

    /** The commit that was measured, where the folder is a clone. */
    static String commit(Path top) throws IOException, InterruptedException {
        String commit = git(top, "rev-parse", "--short=12", "HEAD");
        return commit.isEmpty()
                        || git(top, "status", "--porcelain", "--untracked-files=no")
                                .isEmpty()
                ? commit
                : commit + " and changes that are not committed";
    }

    private static String git(Path top, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        try {
            Process git = new ProcessBuilder(command)
                    .directory(top.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            return git.waitFor() == 0 ? said : "";
        } catch (IOException e) {
            Progress.say("no git: " + e.getMessage());
            return "";
        }
    }

    /** {@return the top of the repository, which the jar lies in} */
    public static Path top() {
        Path folder = jar();
        while (!Files.exists(folder.resolve("CHANGELOG.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the benchmarks lie in no clone of the repository");
        }
        return folder;
    }

    /** {@return the jar of the benchmarks, or the folder of their classes} */
    public static Path jar() {
        try {
            return Path.of(Machine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
