package io.github.openita.io.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import io.github.openita.rules.reading.PublishedFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, whatever its name says, and what is read of it without other artifacts. */
class OpenedFileTest {

    @TempDir
    Path folder;

    private FileContent read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        return OpenedFile.of("https://www.example.go.th/files/" + name, file).read();
    }

    private FileContent read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines(String name, String text) throws IOException {
        return read(name, text).pages().stream()
                .flatMap(page -> page.lines().stream())
                .toList();
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({
        "a.pdf, 255044462d312e370a, PDF, NO_READER",
        "a.pdf, 0a0a255044462d312e37, PDF, NO_READER",
        "a.PDF?download=1, 3c21444f43545950452068746d6c3e, HTML, NOT_ITS_TYPE",
        "a.pdf, 0a3c62723e0a3c623e5761726e696e673c2f623e, HTML, NOT_ITS_TYPE",
        "a.pdf, 46696c65206e6f7420666f756e64, TEXT, NOT_ITS_TYPE",
        "a.pdf, 0102030405, OTHER, NOT_ITS_TYPE",
        "a.pdf, ffd8ffe000104a46, IMAGE, NOT_ITS_TYPE",
        "a.jpg, ffd8ffe000104a46, IMAGE, NO_TEXT",
        "a.jpg, 89504e470d0a1a0a, IMAGE, NO_TEXT",
        "a.svg, 3c3f786d6c2076657273696f6e3d22312e30223f3e3c737667, IMAGE, NO_TEXT",
        "a.xlsx, 504b030400, XLSX, NO_READER",
        "a.docx, 504b030400, DOCX, NO_READER",
        "a.zip, 504b030400, OTHER, NO_READER",
        "a.csv, 504b030400, OTHER, NOT_ITS_TYPE",
        "a.xlsx, d0cf11e0a1b11ae1, OTHER, NOT_ITS_TYPE",
        "a.xls, d0cf11e0a1b11ae1, OTHER, NO_READER",
        "a.xls, 3c7461626c653e3c74723e3c74643e78, HTML, READ",
        "a.doc, 7b5c72746631, OTHER, NO_READER",
        "view.php, 255044462d312e370a, PDF, NO_READER",
        "view, 3c68746d6c3e78, HTML, READ",
        "a.html, e0b881, HTML, READ",
        "a.txt, e0b881, TEXT, READ",
        "a.csv, e0b8812c78, CSV, READ",
        "a.pdf, '', PDF, EMPTY",
        "a.pdf, 000000000000, PDF, EMPTY",
        "a.csv, efbbbf0d0a, CSV, EMPTY",
        "a, 20, OTHER, EMPTY",
    })
    void theBytesSayWhatAFileIs(String name, String hex, FileKind kind, FileState state) throws IOException {
        FileContent content = read(name, HexFormat.of().parseHex(hex));
        assertEquals(kind, content.kind());
        assertEquals(state, content.state());
    }

    @Test
    void partsTellAWorkbookFromADocument() throws IOException {
        for (String[] part :
                new String[][] {{"xl/workbook.xml", "XLSX"}, {"word/document.xml", "DOCX"}, {"a", "OTHER"}}) {
            Path file = folder.resolve("zip");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.putNextEntry(new ZipEntry(part[0]));
            }
            assertEquals(
                    FileKind.valueOf(part[1]), OpenedFile.of("a", file).read().kind());
        }
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        assertEquals(
                "to read PDF, add the artifact io.github.openita:ita-office",
                read("a.pdf", "%PDF-1.7").reason().orElseThrow().getEn());
        assertEquals(
                "ไฟล์ชนิด .pdf แต่เนื้อหาข้างในเป็นหน้าเว็บ (HTML)",
                read("a.pdf", "<html>").reason().orElseThrow().getTh());
    }

    @Test
    void aSenderMaySayTheTypeInstead() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "ก,ข\n1,2\n");
        for (String type : List.of("csv", ".CSV", "text/csv; charset=utf-8")) {
            FileContent content = OpenedFile.of("https://example.go.th/view.php?id=9", Optional.of(type), file)
                    .read();
            assertEquals(FileKind.CSV, content.kind());
            assertEquals(1, content.tables().size());
        }
        for (String type : List.of("application/octet-stream", "text/plain", "")) {
            assertEquals(
                    FileKind.TEXT,
                    OpenedFile.of("a.pdf", Optional.of(type), file).read().kind());
        }
        assertEquals(
                FileState.READ,
                OpenedFile.of("a.pdf", Optional.empty(), file).read().state());
        assertEquals(
                FileState.NOT_ITS_TYPE,
                OpenedFile.of("a", Optional.of("application/pdf"), file).read().state());
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        assertEquals(
                FileState.UNREADABLE,
                OpenedFile.of("a.pdf", folder.resolve("none")).read().state());
        assertEquals(FileState.UNREADABLE, OpenedFile.of("a", folder).read().state());
    }

    @Test
    void aFileIsReadOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "ก");
        PublishedFile opened = OpenedFile.of("a.txt", file);
        FileContent content = opened.read();
        Files.delete(file);
        assertSame(content, opened.read());
        assertEquals("a.txt", opened.getName());
        assertEquals("a.txt", opened.toString());
    }

    @Test
    void limitsAreMoreThanNothing() {
        assertThrows(InvalidInputException.class, () -> ReadLimits.standard().withTime(Duration.ZERO));
        assertThrows(InvalidInputException.class, () -> new ReadLimits(1, 1, 1, 0, 1, 1, Duration.ofSeconds(1)));
    }

    @Test
    void textWithoutEndIsTooLarge() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "ก".repeat(20));
        ReadLimits few = new ReadLimits(1_000, 1, 1, 1, 19, 1, Duration.ofMinutes(1));
        assertEquals(
                "more text than the limit of 19 characters",
                OpenedFile.of("a", Optional.empty(), file, few)
                        .read()
                        .reason()
                        .orElseThrow()
                        .getEn());
    }

    @Test
    void oldTextIsReadInItsEncoding() throws IOException {
        Charset thai = Charset.forName("x-windows-874");
        assertEquals(
                List.of("ปัญหา"),
                read("a.txt", "ปัญหา".getBytes(thai)).pages().get(0).lines());
        assertEquals(
                List.of("ปัญหา"),
                read("a.txt", "\uFEFFปัญหา".getBytes(StandardCharsets.UTF_16LE))
                        .pages()
                        .get(0)
                        .lines());
        for (String start : List.of("<p>", "<meta charset=windows-874><p>")) {
            assertEquals(
                    List.of("ปัญหา"),
                    read("a.html", (start + "ปัญหา").getBytes(thai))
                            .pages()
                            .get(0)
                            .lines());
        }
    }

    @Test
    void ofAPageTheVisibleTextIsRead() throws IOException {
        assertEquals(List.of("หัวข้อ", "ก ข", "ค", "ง", "เมนู", "สรุป", "ใน"), lines("a.html", """
                        <!DOCTYPE html><title>ชื่อ</title><style>p{}</style><script>var x = 1;</script>
                        <h1>หัวข้อ</h1><p>ก <b>ข</b></p><!-- ไม่เห็น -->ค<br>ง
                        <p hidden>ซ่อน</p><div style="display: none">ซ่อน</div><template>ซ่อน</template>
                        <ul><li>เมนู</ul><details><summary>สรุป</summary>ใน</details>
                        """));
        assertEquals(FileState.NO_TEXT, read("a.html", "<html><img src=a.png>").state());
    }

    @Test
    void tablesOfAPageAreTablesAndLines() throws IOException {
        String page =
                "<table><caption>แผน</caption><tr><th rowspan=2>หมวด<th colspan=2>รายการ<tr><td>ก<td><p>ข</p><p>ค</p></table>"
                        + "<table><tr><td><table><tr><td>ใน</table></table><table hidden><tr><td>ซ่อน</table>"
                        + "<table><tr><td rowspan=99999 colspan=99999>ย<tr><td>ฉ</table>";
        FileContent content = read("a.html", page);
        assertEquals("หมวด\tรายการ", content.pages().get(0).lines().get(1));
        assertEquals(
                List.of("แผน", "ตาราง 2", "ตาราง 3"),
                content.tables().stream()
                        .map(table -> table.getName().replaceFirst(".* › ", ""))
                        .toList());
        List<List<String>> rows = new ArrayList<>();
        content.tables().get(0).forEachRow(row -> rows.add(row.cells()));
        assertEquals(List.of(List.of("หมวด", "รายการ", ""), List.of("หมวด", "ก", "ข ค")), rows);
    }

    @Test
    void elementsInEachOtherDoNotOverflow() throws IOException {
        assertEquals(
                FileKind.HTML, read("a.html", "<div>".repeat(100_000) + "x").kind());
        assertEquals(
                FileKind.HTML,
                read("b.html", "<table><tr><td>".repeat(20_000) + "x").kind());
    }
}
