package io.github.openita.io.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.io.content.OpenedFile;
import io.github.openita.io.document.Source;
import io.github.openita.io.page.PageImporter;
import io.github.openita.io.site.SiteFolder;
import io.github.openita.rules.reading.LinkEnd;
import io.github.openita.rules.reading.SiteLink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is the same page for whoever reads it: an import, the check of a file, of an anchor, and of a link online. */
class EncodingOfPagesTest {

    private static final String TITLE = "ไม่พบหน้าที่ต้องการ";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("p.html");
    }

    private static String page(String says) {
        return "<html><head>" + (says.isEmpty() ? "" : "<meta charset=" + says + ">") + "<title>" + TITLE
                + "</title></head><body class=site><div class=content-wrapper><ul class=list-unstyled></ul>"
                + "<h2 id=แผน class=page-heading>การเปิดเผยข้อมูลสาธารณะ</h2>"
                + "<p class=paragraph>O2 ข้อมูลผู้บริหาร <a href=2.pdf>ดาวน์โหลด</a></p></div></body></html>";
    }

    @ParameterizedTest(name = "{0}, the page says {1}, the server {2}")
    @CsvSource({
        "UTF-8, '', ''",
        "UTF-8, windows-874, ''",
        "UTF-8, windows-874, utf-8",
        "UTF-8, iso-8859-1, iso-8859-1",
        "UTF-8, '', tis-620",
        "x-windows-874, '', ''",
        "x-windows-874, windows-874, ''",
        "x-windows-874, utf-8, ''",
        "x-windows-874, utf-8, tis-620",
        "x-windows-874, windows-874, utf-8",
        "x-windows-874, windows-1252, iso-8859-1",
        "UTF-16, '', ''",
        "UTF-16, utf-8, windows-874",
    })
    void thePageIsReadInTheEncodingThatItHas(String has, String says, String header) throws IOException {
        readAlike(page(says).getBytes(Charset.forName(has)), header);
    }

    /** Pages are put together of pieces, some of which are cut amid a letter. */
    @Test
    void oneByteThatIsWrongMakesNoOtherEncoding() throws IOException {
        for (String says : List.of("", "utf-8")) {
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            page.writeBytes(page(says).getBytes(StandardCharsets.UTF_8));
            page.write(0xE0);
            page.writeBytes("<p>ก".getBytes(StandardCharsets.UTF_8));
            readAlike(page.toByteArray(), "");
        }
    }

    private void readAlike(byte[] bytes, String header) throws IOException {
        Files.write(file, bytes);
        assertEquals(Optional.of("ข้อมูลผู้บริหาร"), imported(bytes));
        assertTrue(opened().contains("การเปิดเผยข้อมูลสาธารณะ"), () -> opened().toString());
        assertEquals(LinkEnd.FOUND, anchor("แผน"));
        Optional<String> type = Optional.of("text/html" + (header.isEmpty() ? "" : "; charset=" + header));
        assertTrue(
                WebPage.of(file, type, URI.create("https://www.example.go.th/p"))
                        .orElseThrow()
                        .saysNotFound(),
                "online");
    }

    private static Optional<String> imported(byte[] page) {
        return PageImporter.of(Editions.of(2567))
                .read(Source.of("p.html", page))
                .getDisclosure()
                .getItems()
                .values()
                .stream()
                .findFirst()
                .flatMap(item -> item.getTitle());
    }

    private List<String> opened() {
        return OpenedFile.of("p.html", file).read().pages().stream()
                .flatMap(page -> page.lines().stream())
                .toList();
    }

    private LinkEnd anchor(String name) {
        return SiteFolder.of(folder)
                .follow(new SiteLink(List.of("p.html"), false, Optional.of(name)))
                .end();
    }

    /** A few letters are no proof against what is said, but where nothing fitting is said. */
    @ParameterizedTest
    @CsvSource({"'', ''", "utf-8, ''", "'', utf-8", "utf-8, tis-620", "windows-874, utf-8"})
    void aFewLettersOfAnOldPageAreThai(String says, String header) throws IOException {
        String start = says.isEmpty() ? "" : "<meta charset=" + says + ">";
        Files.write(file, (start + "<title>404 ไม่พบ</title><p id=แผน>แผน").getBytes(Charset.forName("x-windows-874")));
        assertEquals(List.of("แผน"), opened());
        assertEquals(LinkEnd.FOUND, anchor("แผน"));
        Optional<String> type = Optional.of("text/html; charset=" + header);
        assertTrue(WebPage.of(file, type, URI.create("https://www.example.go.th/p"))
                .orElseThrow()
                .saysNotFound());
    }
}
