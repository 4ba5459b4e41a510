package io.github.openita.cli.input;

import static io.github.openita.cli.Run.data;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agency's emblem on the cover page, from the command line. */
class EmblemOptionTest {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    Path folder;

    @BeforeEach
    void draw() throws IOException {
        Files.write(folder.resolve("emblem.png"), DOT);
        Files.writeString(folder.resolve("emblem.svg"), "<svg/>");
    }

    private Run analysis(String language, String... more) {
        return Run.of(Stream.concat(
                        Stream.of("--lang", language, "document", "analysis", data("result-2567-pa-ron.json")),
                        Stream.of(more).map(word -> word.replace("DIR", folder.toString())))
                .toArray(String[]::new));
    }

    @Test
    void itStandsInTheDocument() throws IOException {
        Path out = folder.resolve("out.docx");
        Run run = analysis("th", "--emblem", "DIR/emblem.png", "-o", "DIR/out.docx");
        assertEquals("", run.err());
        try (ZipFile zip = new ZipFile(out.toFile())) {
            assertArrayEquals(
                    DOT,
                    zip.getInputStream(zip.getEntry("word/media/emblem.png")).readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--emblem DIR/emblem.png|2|--emblem: text shows no pictures",
                "--emblem DIR/emblem.png -o DIR/out.md|2|--emblem: markdown shows no pictures",
                "--emblem DIR/emblem.png --template T.docx -o DIR/out.docx|2|a template has its own emblem",
                "--emblem DIR/emblem.png --check DIR/x.docx|2|--emblem does not go with --check",
            })
    void whatDoesNotGoTogetherIsRefused(String options, int exitCode, String message) {
        assertRefused(analysis("en", options.split(" ")), exitCode, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-|2|--emblem ต้องเป็นไฟล์",
                "DIR/emblem.svg|3|emblem.svg: ไฟล์ภาพอ่านไม่ได้: ต้องเป็นไฟล์ PNG หรือ JPEG",
                "DIR/none.png|3|none.png: ไม่พบไฟล์",
                "DIR/out.html|2|out.html",
            })
    void whatIsNoEmblemIsRefusedAndNothingIsWritten(String file, int exitCode, String message) throws IOException {
        Path out = Files.write(folder.resolve("out.html"), DOT);
        assertRefused(analysis("th", "--emblem", file, "-o", "DIR/out.html"), exitCode, message);
        assertArrayEquals(DOT, Files.readAllBytes(out));
    }

    private static void assertRefused(Run run, int exitCode, String message) {
        assertEquals(exitCode, run.exitCode(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(message), run.err());
    }
}
