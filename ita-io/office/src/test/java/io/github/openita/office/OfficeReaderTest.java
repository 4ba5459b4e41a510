package io.github.openita.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.io.content.OpenedFile;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the three kinds have in common. */
class OfficeReaderTest {

    @TempDir
    Path folder;

    @Test
    void itIsFoundByItself() {
        Path page = Made.pdf(folder.resolve("a.pdf"), "Report");
        assertEquals(FileState.READ, OpenedFile.of("a.pdf", page).read().state());
        assertEquals(Set.of(FileKind.PDF, FileKind.XLSX, FileKind.DOCX), new OfficeReader().kinds());
    }

    @Test
    void theBytesSayWhatAFileIs() throws IOException {
        byte[] pdf = Files.readAllBytes(Made.pdf(folder.resolve("a.pdf"), "Report"));
        for (String name : List.of("b.xlsx", "b.docx", "b.csv", "b.html", "b.png")) {
            Path file = Files.write(folder.resolve(name), pdf);
            assertEquals(FileKind.PDF, Made.read(file).kind());
            assertEquals(FileState.NOT_ITS_TYPE, Made.read(file).state());
        }
        assertEquals(
                FileState.READ, Made.read(Files.write(folder.resolve("b"), pdf)).state());
        assertEquals(
                FileState.READ,
                Made.read(Files.write(folder.resolve("b.php"), pdf)).state());
        Path page = Files.writeString(folder.resolve("page.pdf"), "<!DOCTYPE html><title>404</title>");
        assertEquals(FileKind.HTML, Made.read(page).kind());
        assertEquals(FileState.NOT_ITS_TYPE, Made.read(page).state());
        assertEquals(
                "claims to be .pdf but holds a web page (HTML)",
                Made.read(page).reason().orElseThrow().getEn());
        Path empty = Files.write(folder.resolve("empty.pdf"), new byte[0]);
        assertEquals(FileState.EMPTY, Made.read(empty).state());
    }

    /** Word and Excel store what has a password like their old files. */
    @Test
    void aPasswordIsAskedFor() throws IOException {
        for (String name : List.of("a.xlsx", "a.docx")) {
            Path file = folder.resolve(name);
            try (POIFSFileSystem old = new POIFSFileSystem();
                    var out = Files.newOutputStream(file)) {
                old.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
                old.writeFilesystem(out);
            }
            assertEquals(FileState.ENCRYPTED, Made.read(file).state());
        }
    }

    @Test
    void anOldWorkbookUnderTheNewNameIsNotItsType() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (POIFSFileSystem old = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            old.createDocument(
                    new java.io.ByteArrayInputStream("x".repeat(5_000).getBytes(StandardCharsets.US_ASCII)),
                    "Workbook");
            old.writeFilesystem(out);
        }
        assertEquals(FileState.NOT_ITS_TYPE, Made.read(file).state());
        assertTrue(Made.read(file).reason().orElseThrow().getEn().contains("old Office document"));
    }
}
