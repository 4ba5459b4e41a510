package io.github.openita.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
