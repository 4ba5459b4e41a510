package io.github.openita.io.content;

import io.github.openita.rules.reading.FileKind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Workbooks and Word documents with a password, which are stored like old ones. Static methods only; thread-safe. */
final class LockedOffice {

    /** The name of the part that holds them. */
    private static final byte[] PART = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private LockedOffice() {}

    /** Whether an old Office file holds an encrypted new one. */
    static boolean is(Path file, FileKind claimed) throws IOException {
        if (claimed != FileKind.XLSX && claimed != FileKind.DOCX) {
            return false;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int matched = 0;
            for (int b = in.read(); b >= 0 && matched < PART.length; b = in.read()) {
                matched = b == PART[matched] ? matched + 1 : b == PART[0] ? 1 : 0;
            }
            return matched == PART.length;
        }
    }
}
