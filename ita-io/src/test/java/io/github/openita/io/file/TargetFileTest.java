package io.github.openita.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A target is written whole, and nothing is left beside it. */
class TargetFileTest {

    @TempDir
    Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewFileIsWrittenAndAnOldOneReplaced() throws IOException {
        Path target = folder.resolve("card.txt");
        TargetFile.write(target, "ก");
        TargetFile.write(target, "ผ่านดี");
        assertEquals("ผ่านดี", Files.readString(target));
        assertEquals(List.of("card.txt"), files());
    }

    @Test
    void permissionsOfAnOldFileStay() throws IOException {
        Path target = Files.writeString(folder.resolve("card.txt"), "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        TargetFile.write(target, "new");
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        TargetFile.write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    @Test
    void aDirectoryOrAMissingFolderIsRefusedAndNothingLeft() throws IOException {
        Files.createDirectory(folder.resolve("inner"));
        assertThrows(IOException.class, () -> TargetFile.write(folder.resolve("inner"), "x"));
        assertThrows(IOException.class, () -> TargetFile.write(folder.resolve("none/file"), "x"));
        assertEquals(List.of("inner"), files());
    }
}
