package io.github.openita.cli.input;

import static io.github.openita.cli.Run.data;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agency's own Word template, filled from the command line. */
class TemplateOptionsTest {

    private static final String BODY = "word/document.xml";

    @TempDir
    Path folder;

    private Path out() {
        return folder.resolve("out.docx");
    }

    private static String body(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(BODY)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The template of the examples with other words in it. */
    private Path template(String from, String to) throws IOException {
        Path file = folder.resolve("own.docx");
        try (ZipFile zip = new ZipFile(data("template-analysis.docx"));
                ZipOutputStream changed = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : zip.stream().toList()) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                changed.putNextEntry(new ZipEntry(entry.getName()));
                changed.write(text.replace(from, to).getBytes(StandardCharsets.UTF_8));
                changed.closeEntry();
            }
        }
        return file;
    }

    private Run analysis(Path template, String... more) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "document",
                                "analysis",
                                data("result-2567-pa-ron.json"),
                                "--plan",
                                data("plan-2568-pa-ron.json"),
                                "--template",
                                template.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void aTemplateIsFilledAndWhereAllIsKnownNothingIsTold() throws IOException {
        Run run = analysis(Path.of(data("template-analysis.docx")), "-o", out().toString(), "--thai-digits");
        assertEquals("", run.err() + run.out());
        assertEquals(0, run.exitCode());
        assertTrue(body(out()).contains("๙๕.๔๒"));
        assertFalse(body(out()).contains("{{"));
    }

    @Test
    void whatNobodyKnowsIsToldOnceTheDocumentIsWritten() throws IOException {
        Run run = analysis(template("{{band}}", "{{mayor}}"), "-o", out().toString());
        assertEquals(0, run.exitCode());
        assertEquals("""
                ช่องของแม่แบบ

                เติมแล้ว 21 แห่ง

                • ไม่มีช่องชื่อนี้: mayor (เนื้อหา ย่อหน้าที่ 5)
                """, run.err());
        assertTrue(body(out()).contains("[ไม่มีช่องชื่อนี้: mayor]"));
    }

    @Test
    void whatHasNoDataIsToldApart() throws IOException {
        Run run = Run.of(
                "document",
                "progress",
                data("progress-2564-kuchinthim.json"),
                "--as-of",
                "2021-09-30",
                "--template",
                data("template-progress.docx"),
                "-o",
                out().toString());
        assertEquals(0, run.exitCode());
        assertEquals("""
                ช่องของแม่แบบ

                เติมแล้ว 12 แห่ง

                • ไม่มีข้อมูล: round (เนื้อหา ย่อหน้าที่ 3)
                • ไม่มีข้อมูล: plan-text (เนื้อหา ย่อหน้าที่ 8)
                """, run.err());
        assertTrue(body(out()).contains("29 จาก 37 รายการ"));
    }

    @Test
    void aTemplateThatCannotBeUsedIsRefusedWithItsNameAndNothingIsWritten() throws IOException {
        Path wrong = template("{{band}}", "{{band + 1}}");
        Run run = analysis(wrong, "-o", out().toString());
        assertEquals(3, run.exitCode());
        assertEquals(
                wrong
                        + ": เนื้อหา ย่อหน้าที่ 5: \"{{band + 1}}\": ช่องเขียนเป็น {{ชื่อช่อง}} ชื่อมีได้เฉพาะตัวอักษร ตัวเลข . - และ _",
                run.err().strip());
        Path text = Files.writeString(folder.resolve("text.docx"), "hello");
        assertEquals(
                text + ": เป็นข้อความธรรมดา ไม่ใช่เอกสาร Word: บันทึกแม่แบบเป็น .docx",
                analysis(text, "-o", out().toString()).err().strip());
        Run none = analysis(folder.resolve("none.docx"), "-o", out().toString());
        assertEquals(3, none.exitCode(), none.err());
        assertFalse(Files.exists(out()));
    }

    @Test
    void aTemplateIsAFile() {
        Run run = analysis(Path.of("-"), "-o", out().toString());
        assertEquals(2, run.exitCode());
        assertEquals("--template ต้องเป็นไฟล์", run.err().strip());
    }

    @Test
    void theTemplateIsNeverReplaced() throws IOException {
        Path own = template("", "");
        byte[] before = Files.readAllBytes(own);
        Run run = analysis(own, "-o", own.toString());
        assertEquals(2, run.exitCode(), run.err());
        assertEquals(before.length, Files.readAllBytes(own).length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "document analysis R --template T -o x.html|x.html",
                "document analysis --template T --fields|--fields only lists the fields: leave out --template",
                "document analysis R --fields|--fields only lists the fields: leave out INPUT",
                "document analysis --fields --emblem R|--fields only lists the fields: leave out --emblem",
                "document analysis --fields --year 2568|--fields only lists the fields: leave out --year",
                "document analysis R --check -|--check must be a file",
                "document analysis|missing: INPUT"
            })
    void whatCannotBeIsRefusedInOneSentence(String line, String message) {
        String[] args = Stream.concat(Stream.of("--lang", "en"), Stream.of(line.split(" ")))
                .map(word -> word.equals("R")
                        ? data("result-2567-pa-ron.json")
                        : word.equals("T") ? data("template-analysis.docx") : word)
                .toArray(String[]::new);
        Run run = Run.of(args);
        assertEquals(2, run.exitCode(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void theFieldsOfAKindAreListedInBothLanguages() {
        Run run = Run.of("--lang", "en", "document", "progress", "--fields");
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("Fields of templates of progress\n"), run.out());
        assertTrue(run.out().contains("{{entries.outcome}}"), run.out());
        assertTrue(run.out().contains("ผลการดำเนินการ/เอกสารหลักฐาน"), run.out());
    }
}
