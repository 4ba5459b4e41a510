package io.github.openita.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that the build generates and the repository holds: compared, or written anew when asked. */
public final class Golden {

    /** {@code mvn test -Dita.regenerate} writes the files instead of comparing them. */
    private static final boolean REGENERATE = Boolean.getBoolean("ita.regenerate");

    private Golden() {}

    /**
     * Fails where the file is not the generated text.
     *
     * @param file the file, relative to the top of the repository
     * @param generated what it must hold
     */
    public static void check(String file, String generated) {
        Path path = top().resolve(file);
        try {
            if (REGENERATE) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, generated);
            }
            assertTrue(Files.exists(path), () -> file + " is missing: " + remedy());
            assertEquals(Files.readString(path), generated, () -> file + " is stale: " + remedy());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the top folder of the repository, from whichever module the tests run in} */
    public static Path top() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("CHANGELOG.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String remedy() {
        return "run `mvn -B test -Dita.regenerate`, read the difference, and commit it";
    }
}
