package io.github.openita.io.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.RuleSets;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import io.github.openita.rules.reading.LinkEnd;
import io.github.openita.rules.reading.LinkTarget;
import io.github.openita.rules.reading.SiteLink;
import io.github.openita.rules.reading.TextPage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What links lead to in a folder, and what they must not lead to. */
class SiteFolderTest {

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void build() throws IOException {
        folder = Files.createDirectory(parent.resolve("site"));
        write("index.html", "<h1 id=top-of-page>เทศบาล</h1>");
        write("about.html", """
                <!DOCTYPE html><html lang="th"><meta charset="utf-8"><meta name="viewport">
                <!-- <p id="comment"> --><script>var x = '<p id="script">';</script>
                <h2 id="structure">โครงสร้าง</h2><a name='old'></a><p ID=o17>ก<p id="แผน ก">ข<p id="a&amp;b">
                """);
        write("files/o17-2566.csv", "วิธี,ปัญหา/อุปสรรค\nคัดเลือก,ไม่มี\n");
        write("files/แผน ๒๕๖๗.pdf", "%PDF-1.7");
        write("ita/index.html", "<p id=o17>");
        write("news/.keep", "");
        write("a%20b.txt", "");
        write("about", "");
        Files.writeString(parent.resolve("secret.csv"), "x\n1\n");
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private SiteFolder site() {
        return SiteFolder.of(folder);
    }

    /** What a whole check says of a link. */
    private String told(String url) {
        Disclosure disclosure = Disclosure.builder()
                .agency(Agency.builder().website("https://www.example.go.th").build())
                .edition("nacc-2567")
                .putItem(
                        QuestionCode.of("o1"),
                        ItemDisclosure.builder().addLink(Link.of(url)).build())
                .build();
        CheckReport report =
                DisclosureChecker.of(RuleSets.of(2567)).withSite(site()).check(disclosure);
        return report.getFindings().stream()
                .filter(finding -> finding.getKind() == FindingKind.DEAD_LINK)
                .map(Finding::getMessage)
                .map(message -> message.getEn().replaceFirst("^o1 โครงสร้าง: the link \".*?\" ", ""))
                .findFirst()
                .orElse(
                        report.getNotEvaluated().stream()
                                        .anyMatch(rule -> rule.getRuleId().equals("nacc-2567/o1/@link"))
                                ? "?"
                                : "found");
    }

    private static final String NO_FILE = "leads to no file of the web site";
    private static final String OUT = "leads out of the folder of the web site";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/",
                "https://www.example.go.th",
                "/index.html",
                "about.html",
                "/about.html?x=/../y#structure",
                "/about.html#old",
                "/about.html#o17",
                "/about.html#แผน ก",
                "/about.html#%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B8%81",
                "/about.html#a&b",
                "/about.html#top",
                "/about.html#",
                "/ita",
                "/ita/",
                "/ita/#o17",
                "/ita#o17",
                "#top-of-page",
                "/files/o17-2566.csv#row=4",
                "/files/แผน ๒๕๖๗.pdf",
                "/files/%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B9%92%E0%B9%95%E0%B9%96%E0%B9%97.pdf",
                "/files//../about.html",
                "/a%2520b.txt",
                "/about",
            })
    void leadsSomewhere(String url) {
        assertEquals("found", told(url));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/missing.html",
                "/ita.html",
                "/ita/missing",
                "/about.html/",
                "/about.html/x",
                "/files/o17-2566",
                "/files/o17-2566.csv/..%00",
                "/a%20b.txt",
                "/a%252520b.txt",
                "/%252e%252e/secret.csv",
                "/about%ff",
                "/C:/windows",
                "/~",
            })
    void leadsToNoFile(String url) {
        assertEquals(NO_FILE, told(url));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/../secret.csv",
                "../secret.csv",
                "https://www.example.go.th/../secret.csv",
                "/files/../../secret.csv",
                "/%2e%2e/secret.csv",
                "/%2E%2E%2Fsecret.csv",
                "/..%5csecret.csv",
                "/..\\secret.csv",
                "/files/%2e%2e/%2e%2e/secret.csv",
            })
    void neverLeadsOut(String url) {
        assertEquals(OUT, told(url));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/About.html, about.html",
        "/ABOUT.HTML#structure, about.html",
        "/ITA/, ita",
        "/Files/O17-2566.CSV, files/o17-2566.csv",
        "/files/แผน ๒๕๖๗.PDF, files/แผน ๒๕๖๗.pdf",
    })
    void lettersCountWhateverTheFileSystemThinks(String url, String spelled) {
        assertEquals("has other small and capital letters than \"" + spelled + "\", as the web site has it", told(url));
    }

    /** As other machines and keyboards write the same name. */
    @Test
    void whatLooksTheSameNeedNotBe() throws IOException {
        for (String name : List.of("cafe\u0301.pdf", "คํา.pdf", "เเบบ.pdf", "ท\u0e48\u0e38ง.pdf")) {
            write("files/" + name, "x");
        }
        for (String[] pair : new String[][] {
            {"/files/caf\u00e9.pdf", "cafe\u0301.pdf"},
            {"/files/caf%C3%A9.PDF", "cafe\u0301.pdf"},
            {"/files/คำ.pdf", "คํา.pdf"},
            {"/files/แบบ.pdf", "เเบบ.pdf"},
            {"/files/ท\u0e38\u0e48ง.pdf", "ท\u0e48\u0e38ง.pdf"},
            {"/files/o17-2566.csv\u200b", "o17-2566.csv"},
        }) {
            assertEquals(
                    "looks like \"files/" + pair[1]
                            + "\", as the web site has it, but is written with other characters",
                    told(pair[0]));
        }
        assertEquals("found", told("/files/เเบบ.pdf"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/news, news/",
        "/news/, news/",
        "/files, files/",
    })
    void aFolderNeedsAnIndex(String url, String shown) {
        assertEquals("leads to the folder \"" + shown + "\", which has no index.html", told(url));
    }

    @Test
    void anIndexIsInSmallLetters() throws IOException {
        write("news/INDEX.HTML", "");
        assertEquals("leads to the folder \"news/\", which has no index.html", told("/news"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/about.html#o18, about.html",
        "/about.html#O17, about.html",
        "/about.html#comment, about.html",
        "/about.html#script, about.html",
        "/about.html#viewport, about.html",
        "/ita#structure, ita/index.html",
        "#o17, index.html",
    })
    void aPlaceMustBeInThePage(String url, String page) {
        assertEquals("leads to a place that is not in the page \"" + page + "\"", told(url));
    }

    @Test
    void aPageMayBeInTheEncodingItSays() throws IOException {
        Files.write(
                folder.resolve("old.html"),
                "<meta charset=windows-874><p id=แผน>".getBytes(Charset.forName("x-windows-874")));
        assertEquals("found", told("/old.html#แผน"));
    }

    @Test
    void symbolicLinksStayInside() throws IOException {
        Files.createSymbolicLink(folder.resolve("alias.html"), Path.of("about.html"));
        Files.createSymbolicLink(folder.resolve("alias"), Path.of("ita"));
        Files.createSymbolicLink(folder.resolve("secret.csv"), parent.resolve("secret.csv"));
        Files.createSymbolicLink(folder.resolve("up"), parent);
        Files.createSymbolicLink(folder.resolve("broken"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("round"), Path.of("round"));
        Path index = Files.createDirectory(folder.resolve("trap"));
        Files.createSymbolicLink(index.resolve("index.html"), parent.resolve("secret.csv"));
        assertEquals("found", told("/alias.html#structure"));
        assertEquals("found", told("/alias/#o17"));
        assertEquals(OUT, told("/secret.csv"));
        assertEquals(OUT, told("/up"));
        assertEquals(OUT, told("/up/secret.csv"));
        assertEquals(OUT, told("/trap/"));
        assertEquals(NO_FILE, told("/broken"));
        assertFalse(told("/round").equals("found"));
        SiteLink secret = new SiteLink(List.of("secret.csv"), false, Optional.empty());
        assertTrue(site().open(secret).isEmpty());
    }

    /** Whoever asks, it is no way out. */
    @ParameterizedTest
    @ValueSource(
            strings = {"..", ".", "", "../secret.csv", "files/../../secret.csv", "/etc/passwd", "\u0000", "a\\..\\b"})
    void aNameIsNeverAPath(String name) {
        SiteLink link = new SiteLink(List.of(name), false, Optional.empty());
        assertEquals(LinkTarget.of(LinkEnd.NO_FILE), site().follow(link));
        assertTrue(site().open(link).isEmpty());
    }

    @Test
    void whatIsTooLargeIsNotLookedAt() throws IOException {
        for (String name : List.of("large.html", "large.csv")) {
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                file.setLength((64L << 20) + 1);
            }
        }
        assertEquals("found", told("/large.html"));
        assertEquals("?", told("/large.html#x"));
        assertEquals(
                "larger than the limit of 64 MiB",
                refusal("large.csv").getText().getEn());
    }

    @Test
    void whatMayNotBeReadIsNotJudged() throws IOException {
        Path locked = write("locked/a.html", "<p id=x>").getParent();
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            if (!Files.isReadable(locked)) {
                assertEquals("?", told("/locked/a.html"));
            }
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFolderThatIsNoneIsRefused() {
        Path file = folder.resolve("about.html");
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> SiteFolder.of(file));
        assertEquals(file + ": is no folder that exists", refused.getText().getEn());
        assertEquals(file + ": ไม่ใช่โฟลเดอร์ที่มีอยู่", refused.getText().getTh());
        assertThrows(InvalidInputException.class, () -> SiteFolder.of(folder.resolve("x")));
    }

    private FileContent read(String file) {
        return site().open(new SiteLink(List.of(file), false, Optional.empty()))
                .orElseThrow()
                .read();
    }

    private DataTable table(String file) {
        FileContent content = read(file);
        return content.tables().stream()
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(content.reason().orElseThrow()));
    }

    private List<String> rows(String file) {
        List<String> rows = new ArrayList<>();
        table(file).forEachRow(row -> rows.add(row.row() + ":" + row.line() + " " + String.join("|", row.cells())));
        return rows;
    }

    private InvalidInputException refusal(String file) {
        return assertThrows(InvalidInputException.class, () -> rows(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void rowsAreNumberedAsInASpreadsheetAndAsInTheText(String separator) throws IOException {
        String text = "\uFEFFก,ข\r\n\r\n\"ค\nง\",\"x\"\"y\"\n,\nจ\n";
        write("a.csv", text.replace(",", separator));
        assertEquals(List.of("1:1 ก|ข", "2:2 ", "3:3 ค\nง|x\"y", "4:5 |", "5:6 จ"), rows("a.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "A.CSV", "a.tsv"})
    void tablesAreKnownByTheirNames(String name) throws IOException {
        write(name, "x\n");
        assertEquals(List.of("1:1 x"), rows(name));
        assertEquals(folder + "/" + name, table(name).getName());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a.xlsx, TEXT, NOT_ITS_TYPE",
        "csv, TEXT, READ",
        "a.csv.html, HTML, READ",
        "a.json, TEXT, READ",
    })
    void everyFileIsOpened(String name, FileKind kind, FileState state) throws IOException {
        write(name, "x\n");
        FileContent content = read(name);
        assertEquals(kind, content.kind());
        assertEquals(state, content.state());
        assertEquals(List.of(), content.tables());
        assertEquals(state == FileState.READ, content.pages().equals(List.of(new TextPage(1, List.of("x")))));
    }

    @Test
    void itKnowsWhichFilesLinksLedTo() throws IOException {
        SiteFolder site = site();
        Path page = folder.resolve("about.html");
        assertFalse(site.hasRead(page));
        site.follow(new SiteLink(List.of("about.html"), false, Optional.of("structure")));
        site.open(new SiteLink(List.of("ita"), true, Optional.empty()));
        site.follow(new SiteLink(List.of("none.html"), false, Optional.empty()));
        assertTrue(site.hasRead(page));
        assertTrue(site.hasRead(folder.resolve("ita/../ita/index.html")));
        assertTrue(site.hasRead(Files.createSymbolicLink(parent.resolve("link.html"), page)));
        assertFalse(site.hasRead(folder.resolve("index.html")));
    }

    @Test
    void aFolderIsItsIndex() {
        SiteLink home = new SiteLink(List.of(), true, Optional.empty());
        assertEquals(
                List.of(new TextPage(1, List.of("เทศบาล"))),
                site().open(home).orElseThrow().read().pages());
    }

    /** The same file is read once, whichever link leads to it. */
    @Test
    void aFileIsReadOnce() {
        SiteFolder site = site();
        SiteLink index = new SiteLink(List.of("index.html"), false, Optional.empty());
        SiteLink home = new SiteLink(List.of(), true, Optional.empty());
        assertSame(
                site.open(index).orElseThrow().read(),
                site.open(home).orElseThrow().read());
    }

    @Test
    void aTableInAnotherEncodingSaysHowToSaveIt() throws IOException {
        String text = "วิธี,ปัญหา\nคัดเลือก,ไม่มี\n".repeat(50);
        Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName("x-windows-874")));
        assertTrue(refusal("a.csv").getText().getTh().contains("Windows-874"));
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Files.write(folder.resolve("b.csv"), text.getBytes(charset));
            assertEquals(
                    "the file is UTF-16 or UTF-32: save it as UTF-8 (in Excel: Save As, type \"CSV UTF-8\")",
                    refusal("b.csv").getText().getEn());
        }
        Files.write(folder.resolve("c.csv"), new byte[] {'a', ',', 'b', '\n', (byte) 0xFF});
        assertTrue(refusal("c.csv").getText().getEn().startsWith("not UTF-8"));
    }

    /** As when only the name of a file was changed, or a server sent its page for what it has not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "504b0304140006000800, no text but a workbook (.xlsx)",
        "d0cf11e0a1b11ae10000, no text but an old workbook (.xls)",
        "255044462d312e370a25, no text but a PDF",
        "3c21444f43545950452068746d6c3e0a3c68746d6c3e, no table but a web page (HTML)",
        "efbbbf0a3c68746d6c3e, no table but a web page (HTML)",
    })
    void aFileOfAnotherKindIsNamed(String bytes, String told) throws IOException {
        Files.write(folder.resolve("a.CSV"), HexFormat.of().parseHex(bytes));
        assertTrue(refusal("a.CSV").getText().getEn().startsWith(told));
    }

    @Test
    void aTableThatBreaksOffSaysWhere() throws IOException {
        write("a.csv", "ก,ข\n1,2\n3,\"4\n5,6\n");
        assertEquals(
                "อ่านต่อจากแถว 2 ไม่ได้: เครื่องหมายคำพูด \" ไม่ครบคู่ มีอักษรต่อท้าย หรือแถวยาวเกินไป",
                refusal("a.csv").getText().getTh());
        write("b.csv", "ก,ข\n" + ",".repeat(100_000));
        assertEquals(
                "nothing behind row 1 can be read: a quotation mark is not closed, text follows one, or the row is too long",
                refusal("b.csv").getText().getEn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \n\t\r\n", "\0\0\0"})
    void aFileWithoutContentIsEmpty(String text) throws IOException {
        write("a.csv", text);
        assertEquals(FileContent.without(FileKind.CSV, FileState.EMPTY), read("a.csv"));
    }

    @Test
    void aTableThatIsGoneIsRefused() throws IOException {
        Path file = write("a.csv", "x");
        DataTable table = table("a.csv");
        Files.delete(file);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> table.forEachRow(row -> {}));
        assertEquals("the file cannot be read", refused.getText().getEn());
    }

    @Test
    void theNamesOfFilesAreThoseOfTheFolderAsGiven() {
        assertEquals(folder.toString(), site().getName());
        assertEquals(folder.toString(), site().toString());
    }
}
