package io.github.openita.io.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    void aLinkToNothingYetStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("new"));
        Path farther = Files.createSymbolicLink(folder.resolve("farther"), link);
        TargetFile.write(farther, "text");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("text", Files.readString(folder.resolve("new")));
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertThrows(IOException.class, () -> TargetFile.write(loop, "x"));
        assertEquals(List.of("farther", "link", "loop", "new"), files());
    }

    private Path part() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whatIsWrittenSoFarIsForItsOwnerOnly() throws IOException {
        Path target = Files.writeString(folder.resolve("card.txt"), "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw----r--"));
        TargetFile.write(target, (TargetFile.Text)
                out -> assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(part()))));
        assertEquals("rw----r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    /** Writes and does not come to an end. */
    static final class Endless {

        private Endless() {}

        /** Writes to the file that is named. */
        public static void main(String[] args) throws IOException {
            TargetFile.write(Path.of(args[0]), (TargetFile.Text) out -> {
                out.append("half");
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            });
        }
    }

    @Test
    void nothingIsLeftWhereTheProcessIsToldToEnd() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Path.of("target", "classes") + File.pathSeparator + Path.of("target", "test-classes"),
                        Endless.class.getName(),
                        folder.resolve("card.txt").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            for (int i = 0; i < 3000 && files().isEmpty() && process.isAlive(); i++) {
                Thread.sleep(10);
            }
            assertEquals(1, files().size());
        } finally {
            process.destroy();
        }
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(List.of(), files());
    }

    @Test
    void aDirectoryOrAMissingFolderIsRefusedAndNothingLeft() throws IOException {
        Files.createDirectory(folder.resolve("inner"));
        assertThrows(IOException.class, () -> TargetFile.write(folder.resolve("inner"), "x"));
        assertThrows(IOException.class, () -> TargetFile.write(folder.resolve("none/file"), "x"));
        assertEquals(List.of("inner"), files());
    }
}
