package io.github.openita.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that a part fills for its run. Static methods only. */
public final class Folders {

    private Folders() {}

    /**
     * Deletes a folder with all that is in it.
     *
     * @param folder the folder
     * @throws IOException where something cannot be deleted
     */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
