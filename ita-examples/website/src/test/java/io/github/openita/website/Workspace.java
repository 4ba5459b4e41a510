package io.github.openita.website;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A clone of the web site as a runner would have it, with {@code sh} and {@code java}; the project's release is a {@code curl}
 * that hands out the jar of this build for its address there, and nothing else.
 */
final class Workspace {

    static final Path JAR = Path.of("../cli/target/ita.jar").toAbsolutePath().normalize();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COMMITTED =
            List.of("ita.json", "layout.html", "print.html", "assets", "build", "ci", "documents", "files", "pages");
    private static final String RELEASE = "https://github.com/openita/ita/releases/download/v0.0.0-test/ita.jar";

    /** A finished script: its exit code, and what it wrote to both streams. */
    record Finished(int exitCode, String output) {}

    private final Path folder;
    private final Path tools;

    Workspace(Path parent) throws IOException {
        folder = Files.createDirectory(parent.resolve("clone"));
        tools = Files.createDirectory(parent.resolve("bin"));
        for (String name : COMMITTED) {
            copy(Path.of(name), folder.resolve(name));
        }
        Path curl = tools.resolve("curl");
        Files.writeString(curl, """
                #!/bin/sh
                if [ "$1" = -fsSLo ] && [ "$3" = "%s" ]; then exec cp "%s" "$2"; fi
                echo "curl: (22) nothing but ita.jar is to be had: $*" >&2
                exit 22
                """.formatted(RELEASE, JAR));
        Files.setPosixFilePermissions(curl, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from, new FileVisitOption[0])) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    JsonNode json(String name) throws IOException {
        return JSON.readTree(Files.readAllBytes(file(name)));
    }

    /** Leaves a cell of the disclosure empty, as the municipality of the first example did. */
    Workspace withBlankProblems() throws IOException {
        String document = Files.readString(file("ita.json"));
        String blank = document.replaceFirst("(?s)(\"o17\".*?\"problems\": )\\[.*?]", "$1\"\"");
        assertNotEquals(document, blank);
        Files.writeString(file("ita.json"), blank);
        return this;
    }

    /** Leaves a cell of a data file empty; the document still says everything. */
    Workspace withBlankCell() throws IOException {
        Path data = file("files/o17-2566.csv");
        String broken = Files.readString(Path.of("src/test/resources/broken/files/o17-2566.csv"));
        assertNotEquals(Files.readString(data), broken);
        Files.writeString(data, broken);
        return this;
    }

    /** Leaves a cell of a workbook empty, as somebody does who deletes what stands in it. */
    static void blankCell(Path workbook, String cell) throws IOException {
        try (FileSystem parts = FileSystems.newFileSystem(workbook)) {
            Path sheet = parts.getPath("xl/worksheets/sheet1.xml");
            String before = Files.readString(sheet);
            String after = before.replaceFirst("(<c r=\"" + cell + "\"[^>]*?)(?: t=\"\\w+\")?>.*?</c>", "$1/>");
            assertNotEquals(before, after, cell);
            Files.writeString(sheet, after);
        }
    }

    /** What a team sets once for its project. */
    static Map<String, String> variables() throws IOException {
        return Map.of("ITA_URL", RELEASE, "ITA_SHA256", sha256(JAR));
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs a script in the clone, as {@code sh} with these options, in an environment that holds no more than that. */
    Finished run(List<String> options, String script, Map<String, String> variables) {
        try {
            List<String> command = new ArrayList<>(List.of("sh"));
            command.addAll(options);
            command.add(Files.writeString(Files.createTempFile(tools, "step", ".sh"), script)
                    .toString());
            Path output = Files.createTempFile(tools, "step", ".out");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            Map<String, String> environment = builder.environment();
            String path = environment.get("PATH");
            environment.clear();
            environment.put("PATH", tools + ":" + Path.of(System.getProperty("java.home"), "bin") + ":" + path);
            // Short runs need no second compiler; what they do and print is the same.
            environment.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
            environment.putAll(variables);
            Process process = builder.start();
            process.getOutputStream().close();
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), script);
            return new Finished(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
