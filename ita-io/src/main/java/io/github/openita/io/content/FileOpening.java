package io.github.openita.io.content;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The opening of one file: what is wrong with it before anybody reads it, then the reader of its kind. Used once. */
final class FileOpening {

    private final String name;
    private final ClaimedType claim;
    private final Path file;
    private final ReadLimits limits;

    FileOpening(String name, ClaimedType claim, Path file, ReadLimits limits) {
        this.name = name;
        this.claim = claim;
        this.file = file;
        this.limits = limits;
    }

    private FileKind claimedKind() {
        return claim.kind().orElse(FileKind.OTHER);
    }

    FileContent read() {
        try {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(name);
            }
            if (Files.size(file) > limits.bytes()) {
                return Reasons.tooManyBytes(claimedKind(), limits.bytes());
            }
            byte[] beginning;
            try (InputStream in = Files.newInputStream(file)) {
                beginning = in.readNBytes(Sniffer.BEGINNING);
            }
            return isBlank() ? FileContent.without(claimedKind(), FileState.EMPTY) : of(beginning);
        } catch (NoSuchFileException e) {
            return Reasons.of(claimedKind(), FileState.UNREADABLE, "ไม่พบไฟล์นี้", "there is no such file");
        } catch (AccessDeniedException e) {
            return Reasons.of(
                    claimedKind(), FileState.UNREADABLE, "ไม่มีสิทธิ์อ่านไฟล์นี้", "no permission to read this file");
        } catch (IOException e) {
            return Reasons.of(claimedKind(), FileState.UNREADABLE, "อ่านไฟล์ไม่ได้", "the file cannot be read");
        }
    }

    /** White space, and the zeros of a file whose sending broke off. */
    private static boolean isBlank(int b) {
        return b == 0 || b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f';
    }

    /** Whether there is nothing but blanks, behind a byte-order mark or without one. */
    private boolean isBlank() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int b = in.read();
            if (b == 0xEF) {
                b = in.read() == 0xBB && in.read() == 0xBF ? in.read() : b;
            }
            while (b >= 0 && isBlank(b)) {
                b = in.read();
            }
            return b < 0;
        }
    }

    private FileContent of(byte[] beginning) throws IOException {
        Sniffed sniffed = Sniffer.of(beginning, file, claim);
        if (claim.kind().isPresent() && claim.kind().get() != sniffed.kind()) {
            return sniffed.equals(Sniffed.OLD_OFFICE) && LockedOffice.is(file, claimedKind())
                    ? FileContent.without(claimedKind(), FileState.ENCRYPTED)
                    : notItsType(sniffed);
        }
        Optional<ContentReader> reader = Readers.of(sniffed.kind());
        if (reader.isEmpty()) {
            return sniffed.kind() == FileKind.OTHER ? Reasons.noReader(claim) : Reasons.needsOffice(sniffed.kind());
        }
        return TimedRead.of(reader.get(), name, file, sniffed.kind(), limits);
    }

    /** Of a table it is also said how to save it. */
    private FileContent notItsType(Sniffed sniffed) {
        if (claim.is(FileKind.CSV)) {
            try {
                new CsvFile(name, file).requireText();
            } catch (DocumentException e) {
                return Reasons.of(
                        sniffed.kind(),
                        FileState.NOT_ITS_TYPE,
                        e.getProblems().get(0).getMessage());
            }
        }
        return Reasons.notItsType(sniffed.kind(), claim, sniffed.words());
    }
}
