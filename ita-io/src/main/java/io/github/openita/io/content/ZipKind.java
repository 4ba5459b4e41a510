package io.github.openita.io.content;

import io.github.openita.rules.reading.FileKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells a workbook, a Word document and other zipped files apart. Static methods only; thread-safe. */
final class ZipKind {

    /** So many of its parts are looked at. */
    private static final int MOST_ENTRIES = 10_000;

    private ZipKind() {}

    /** What is in a zip; what it claims to be where it is broken. */
    static Sniffed of(Path file, ClaimedType claim) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            for (int i = 0; i < MOST_ENTRIES && entries.hasMoreElements(); i++) {
                String name = entries.nextElement().getName();
                if (name.startsWith("xl/")) {
                    return Sniffed.XLSX;
                }
                if (name.startsWith("word/")) {
                    return Sniffed.DOCX;
                }
            }
            return Sniffed.ZIP;
        } catch (IOException | IllegalArgumentException e) {
            return claim.is(FileKind.XLSX) ? Sniffed.XLSX : claim.is(FileKind.DOCX) ? Sniffed.DOCX : Sniffed.ZIP;
        }
    }
}
