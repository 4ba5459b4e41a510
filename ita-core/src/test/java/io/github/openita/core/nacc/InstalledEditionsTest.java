package io.github.openita.core.nacc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.EditionSource;
import io.github.openita.floors.Consumer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar beside the library brings editions. */
class InstalledEditionsTest {

    private static final String SOURCE = """
            public final class Schools implements io.github.openita.core.edition.EditionSource {
                @Override
                public java.util.List<io.github.openita.core.edition.Edition> editions() {
                    return java.util.List.of(io.github.openita.core.nacc.Editions.of(2569).toBuilder()
                            .name("obec-school-2569")
                            .build());
                }
            }
            """;

    @TempDir
    Path jar;

    @Test
    void itsEditionsAreKnownByNameAndInTheList() throws Exception {
        Path library = Consumer.codeOf(Editions.class);
        assertEquals("", Consumer.compile("Schools", SOURCE, List.of(library), jar));
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(services.resolve(EditionSource.class.getName()), "Schools\n");
        // No parent: one that knows modules would know the library that runs this test.
        URL[] path = {library.toUri().toURL(), jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            Class<?> editions = loader.loadClass(Editions.class.getName());
            Object found = editions.getMethod("of", String.class).invoke(null, "OBEC-school-2569");
            assertEquals(
                    "obec-school-2569",
                    loader.loadClass(Edition.class.getName())
                            .getMethod("getName")
                            .invoke(found));
            Object catalog = editions.getMethod("catalog").invoke(null);
            assertEquals(
                    Editions.all().size() + 1,
                    ((List<?>) loader.loadClass(EditionCatalog.class.getName())
                                    .getMethod("all")
                                    .invoke(catalog))
                            .size());
            assertEquals(
                    Editions.all().size(), ((List<?>) editions.getMethod("all").invoke(null)).size());
        }
    }
}
