package io.github.openita.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program prints what the README says it prints, and is the README's code. */
class QuickstartTest {

    /** A block of Java, and the block of text that follows it. */
    private static final Pattern SHOWN = Pattern.compile("```java\n(.*?)```\n+```text\n(.*?)```\n", Pattern.DOTALL);

    private static final Path PROGRAM =
            Path.of("ita-examples/quickstart/src/main/java/io/github/openita/example/Quickstart.java");

    @Test
    void theProgramPrintsWhatTheReadmeShows() throws IOException {
        StringBuilder shown = new StringBuilder();
        String program = withoutSpace(Files.readString(PROGRAM));
        Matcher block = SHOWN.matcher(Files.readString(Path.of("README.md")));
        while (block.find()) {
            assertTrue(
                    program.contains(withoutSpace(block.group(1))), () -> PROGRAM + " must hold:\n" + block.group(1));
            shown.append(block.group(2));
        }
        assertTrue(shown.length() > 0);
        assertEquals(shown.toString(), printed());
    }

    @Test
    void withoutAnyJacksonItIsSaidWhatToAdd() throws Exception {
        assertEquals(
                "no usable Jackson is there: add com.fasterxml.jackson.core:jackson-databind 2.19 or newer,"
                        + " or tools.jackson.core:jackson-databind 3.0 or newer"
                        + " / ไม่พบ Jackson ที่ใช้ได้: เพิ่ม com.fasterxml.jackson.core:jackson-databind 2.19 ขึ้นไป"
                        + " หรือ tools.jackson.core:jackson-databind 3.0 ขึ้นไป",
                refusal("-cp", withoutJackson(entry -> true)));
    }

    @Test
    void onTheModulePathItIsSaidThatTheModuleMustNameItToo() throws Exception {
        Predicate<String> program = entry -> entry.endsWith("classes") && entry.contains("quickstart");
        String refusal = refusal(
                "--module-path",
                withoutJackson(program.negate()),
                "--add-modules",
                "io.github.openita.io",
                "-cp",
                withoutJackson(program));
        assertTrue(
                refusal.contains("3.0 or newer; on the module path also write"
                        + " requires com.fasterxml.jackson.databind or requires tools.jackson.databind"
                        + " in your module-info / "),
                refusal);
        assertTrue(
                refusal.endsWith("3.0 ขึ้นไป; บน module path ให้เขียน"
                        + " requires com.fasterxml.jackson.databind หรือ requires tools.jackson.databind"
                        + " ใน module-info ด้วย"),
                refusal);
    }

    private static String withoutJackson(Predicate<String> entries) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("jackson-"))
                .filter(entries)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String refusal(String... paths) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8"));
        command.addAll(List.of(paths));
        command.add(Quickstart.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue(), printed);
        String first = printed.lines().findFirst().orElseThrow();
        String exception = "Exception in thread \"main\" java.lang.IllegalStateException: ";
        assertTrue(first.startsWith(exception), printed);
        return first.substring(exception.length());
    }

    /** Lines are broken elsewhere in the program. */
    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
