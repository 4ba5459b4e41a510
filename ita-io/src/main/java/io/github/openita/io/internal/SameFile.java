package io.github.openita.io.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether two paths lead to one file. Static methods only; thread-safe. */
public final class SameFile {

    private SameFile() {}

    /** A file that is gone is none that could be the same. */
    public static boolean is(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
