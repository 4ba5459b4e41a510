package io.github.openita.dist;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A zip that keeps what may be run, and the times of files: the class archive is bound to that of its jar. */
final class ZipOfFolder {

    private ZipOfFolder() {}

    /** Writes the folder, under its own name, in the order of names. */
    static void write(Path folder, Path zip) throws IOException {
        Files.deleteIfExists(zip);
        try (FileSystem inside = open(zip, folder, "true")) {
            copy(folder, inside.getPath(folder.getFileName().toString()));
        }
    }

    /** Writes what it holds into a folder. */
    static void unpack(Path zip, Path folder) throws IOException {
        try (FileSystem inside = open(zip, folder, "false");
                Stream<Path> files = Files.list(inside.getPath("/"))) {
            for (Path file : files.toList()) {
                copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    private static FileSystem open(Path zip, Path folder, String create) throws IOException {
        return FileSystems.newFileSystem(
                zip, Map.of("create", create, "enablePosixFileAttributes", String.valueOf(isPosix(folder))));
    }

    private static boolean isPosix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void copy(Path folder, Path to) throws IOException {
        boolean posix = isPosix(folder) || isPosix(to);
        List<Path> files = new ArrayList<>(Distribution.deepestFirst(folder));
        Collections.reverse(files);
        for (Path file : files) {
            Path copy = to.resolve(folder.relativize(file).toString().replace('\\', '/'));
            FileTime time = Files.getLastModifiedTime(file);
            Files.copy(file, copy);
            if (posix) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
                permissions.add(PosixFilePermission.OWNER_WRITE);
                Files.setPosixFilePermissions(copy, permissions);
            }
            Files.setLastModifiedTime(copy, time);
        }
    }
}
