package io.github.openita.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the distribution for the platform that it runs on: a folder, a zip of it, and a Debian package where
 * {@code dpkg-deb} is. What is in the folder: {@code bin/ita} (on Windows {@code bin/ita.cmd}), {@code lib/ita.jar} as
 * it was built, {@code lib/ita.jsa} with its classes in the form in which the JVM has them in memory, and
 * {@code runtime/}, the parts of Java that it needs.
 */
public final class Distribution {

    private Distribution() {}

    /**
     * Makes it.
     *
     * @param arguments the top of the repository, the folder to make it in, the version, and the instant that every file
     *     of it has
     * @throws IOException where a file cannot be read or written
     * @throws InterruptedException where the thread is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path top = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path target = Path.of(arguments[1]).toAbsolutePath().normalize();
        String version = arguments[2];
        FileTime time = FileTime.from(Instant.parse(arguments[3]));

        Path folder = target.resolve("ita-" + version);
        delete(folder);
        Path lib = Files.createDirectories(folder.resolve("lib"));
        Path jar = lib.resolve("ita.jar");
        Files.copy(top.resolve("ita-examples/cli/target/ita.jar"), jar);
        Files.copy(top.resolve("LICENSE"), folder.resolve("LICENSE"));
        Files.setLastModifiedTime(jar, time);
        Path java = JavaImage.make(jar, folder.resolve("runtime"));
        ClassArchive.make(java, jar, lib.resolve("ita.jsa"), top.resolve("ita-examples/data"), target);
        Launcher.write(folder);
        setTime(folder, time);

        Path zip = target.resolve("ita-" + version + "-" + Platform.name() + ".zip");
        ZipOfFolder.write(folder, zip);
        System.out.println(said(folder, size(folder)));
        System.out.println(said(zip, Files.size(zip)));
        if (DebianPackage.isPossible()) {
            Path debian = DebianPackage.make(folder, version, target);
            System.out.println(said(debian, Files.size(debian)));
        }
    }

    private static String said(Path file, long bytes) {
        return file.getFileName() + ": " + bytes / 1_000_000 + " MB";
    }

    /** All files of a folder, and the folders, those below before those above. */
    static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, new FileVisitOption[0])) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file : deepestFirst(folder)) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }

    private static void setTime(Path folder, FileTime time) throws IOException {
        for (Path file : deepestFirst(folder)) {
            if (!Files.isSymbolicLink(file)) {
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    private static long size(Path folder) throws IOException {
        return deepestFirst(folder).stream()
                .filter(Files::isRegularFile)
                .mapToLong(Distribution::length)
                .sum();
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
