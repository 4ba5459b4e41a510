package io.github.openita.io.content;

import io.github.openita.core.words.BilingualText;
import io.github.openita.rules.reading.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file that somebody names holds, by its bytes.
 *
 * @param kind its kind
 * @param words what it is called, behind "is"
 * @param locked whether it is a new Office file with a password
 */
public record HeldKind(FileKind kind, BilingualText words, boolean locked) {

    /**
     * {@return what a file holds}
     *
     * @param file the file
     * @throws IOException where it cannot be read
     */
    public static HeldKind of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(Sniffer.BEGINNING);
        }
        Sniffed sniffed = Sniffer.of(start, file, ClaimedType.NONE);
        boolean locked = sniffed.equals(Sniffed.OLD_OFFICE) && LockedOffice.is(file, FileKind.DOCX);
        return new HeldKind(sniffed.kind(), sniffed.words(), locked);
    }
}
