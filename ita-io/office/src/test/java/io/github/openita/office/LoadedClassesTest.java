package io.github.openita.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.rules.DisclosureChecker;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is loaded of the libraries that read files: nothing that the files at hand do not ask for. */
class LoadedClassesTest {

    /** Loads everything anew, and notes what. */
    private static final class Noting extends URLClassLoader {

        private final Set<String> loaded = ConcurrentHashMap.newKeySet();

        Noting() {
            super(
                    Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                            .flatMap(path ->
                                    Arrays.stream(System.getProperty(path, "").split(File.pathSeparator)))
                            .filter(place -> !place.isEmpty())
                            .map(Noting::url)
                            .toArray(URL[]::new),
                    null);
        }

        private static URL url(String place) {
            try {
                return Path.of(place).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Not even the loader of the platform is asked for other classes: it knows the modules of this test. */
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("java")) {
                return ClassLoader.getPlatformClassLoader().loadClass(name);
            }
            Class<?> found = super.findClass(name);
            loaded.add(name);
            return found;
        }

        /** A class of the tests, which stands in no jar. */
        Class<?> ofTests(Class<?> type) throws IOException {
            try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(type.getName(), bytes, 0, bytes.length);
            }
        }

        /** The libraries of which anything was loaded. */
        Set<String> libraries() {
            return Stream.of("pdfbox", "fontbox", "poi", "fastexcel", "openita.office")
                    .filter(library -> loaded.stream().anyMatch(name -> name.contains("." + library + ".")))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2567, o33, 2567-o33-spreadsheet-missing-heading.csv, ''",
        "2567, o9, 2567-o9-page-wrong-year.html, ''",
        "2567, o17, no-such-file.pdf, ''",
        "2567, o17, 2567-o17-server-empty.pdf, ''",
        "2567, o17, 2567-o17-server-not-its-type.xlsx, ''",
        "2567, o33, 2567-o33-spreadsheet-none.xlsx, fastexcel openita.office",
    })
    void ofALibraryThatNoFileAsksForNothingIsLoaded(int edition, String item, String file, String libraries)
            throws Exception {
        try (Noting loader = new Noting()) {
            Object evidence = loader.ofTests(OneCheck.class)
                    .getMethod("evidence", String.class, int.class, String.class, String.class)
                    .invoke(null, "src/test/corpus", edition, item, file);
            boolean opened = file.contains("server") || file.contains("no-such");
            assertEquals(opened ? "opened" : "read", evidence);
            assertEquals(libraries, String.join(" ", loader.libraries()));
            assertTrue(loader.loaded.contains(DisclosureChecker.class.getName()));
        }
    }
}
