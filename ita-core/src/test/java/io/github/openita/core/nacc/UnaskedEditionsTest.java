package io.github.openita.core.nacc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edition that nobody asked for costs nothing: its class is not even loaded. */
class UnaskedEditionsTest {

    private static final String LIBRARY = "io.github.openita.";
    private static final String EDITION = Editions.class.getPackageName() + ".Nacc25";

    /** A library of its own, that remembers which editions it had to load. */
    private static final class FreshLibrary extends URLClassLoader {

        private final Set<String> editions = new TreeSet<>();

        FreshLibrary() {
            super(
                    new URL[] {
                        Editions.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    Editions.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(LIBRARY)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null) {
                    loaded = findClass(name);
                    if (name.startsWith(EDITION)) {
                        editions.add(name.substring(name.lastIndexOf('.') + 1));
                    }
                }
                return loaded;
            }
        }

        /** A corrected edition is made from the one that it corrects. */
        boolean loadedOnly(int year) {
            return !editions.isEmpty() && editions.stream().allMatch(name -> name.startsWith("Nacc" + year));
        }

        Object nameOf(Object asked, Class<?> type) throws ReflectiveOperationException {
            Object edition =
                    loadClass(Editions.class.getName()).getMethod("of", type).invoke(null, asked);
            return loadClass(Edition.class.getName()).getMethod("getName").invoke(edition);
        }
    }

    static List<Integer> years() {
        return Editions.all().stream()
                .map(edition -> edition.getFiscalYear().getValue())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("years")
    void onlyTheEditionThatIsAskedForIsLoaded(int year) throws Exception {
        try (FreshLibrary library = new FreshLibrary()) {
            assertEquals("nacc-" + year, library.nameOf(year, int.class));
            assertTrue(library.loadedOnly(year), library.editions::toString);
        }
        try (FreshLibrary library = new FreshLibrary()) {
            assertEquals("nacc-" + year, library.nameOf("nacc-" + year, String.class));
            assertTrue(library.loadedOnly(year), library.editions::toString);
        }
    }

    @Test
    void aRefusalNamesAllOfThemAndLoadsNone() throws Exception {
        try (FreshLibrary library = new FreshLibrary()) {
            InvocationTargetException refused =
                    assertThrows(InvocationTargetException.class, () -> library.nameOf("nacc-2799", String.class));
            String message = String.valueOf(refused.getTargetException().getMessage());
            List<String> names = Stream.of(message.split("[ ,:]+"))
                    .filter(word -> word.matches("nacc-25[0-9]{2}"))
                    .toList();
            assertEquals(
                    Editions.all().stream().map(Edition::getName).distinct().count(), names.size(), message);
            assertEquals(Set.of(), library.editions);
        }
    }
}
