package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On a class path, whichever Jackson is there finds its module; nothing of the other one is asked for. */
class ModuleDiscoveryTest {

    private static final String JACKSON_2 = "com.fasterxml.jackson.databind.ObjectMapper";
    private static final String JACKSON_3 = "tools.jackson.databind.cfg.MapperBuilder";
    private static final String MODULE_2 = "io.github.openita.io.jackson2.ItaModule";
    private static final String MODULE_3 = "io.github.openita.io.jackson3.ItaModule";

    private static boolean isDatabind2(String place) {
        return place.contains("com/fasterxml/jackson/core/jackson-databind".replace('/', File.separatorChar));
    }

    private static boolean isDatabind3(String place) {
        return place.contains("tools/jackson/core".replace('/', File.separatorChar));
    }

    /** What a mapper finds whose class loader has the class path of the tests without some of it. */
    private static List<String> found(String mapper, Predicate<String> left) throws Exception {
        URL[] places = Stream.of("jdk.module.path", "java.class.path")
                .flatMap(property -> Optional.ofNullable(System.getProperty(property)).stream())
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .filter(left.negate())
                .filter(place -> Files.exists(Path.of(place)))
                .map(ModuleDiscoveryTest::url)
                .toArray(URL[]::new);
        // Without a parent: that of the platform would ask the modules that the tests may run as.
        try (URLClassLoader loader = new URLClassLoader(places, null)) {
            List<?> modules = (List<?>) Class.forName(mapper, true, loader)
                    .getMethod("findModules", ClassLoader.class)
                    .invoke(null, loader);
            return modules.stream()
                    .map(module -> module.getClass().getName())
                    .filter(name -> name.startsWith("io.github.openita."))
                    .toList();
        }
    }

    private static URL url(String place) {
        try {
            return Path.of(place).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void eachOfBothFindsItsOwn() throws Exception {
        assertEquals(List.of(MODULE_2), found(JACKSON_2, place -> false));
        assertEquals(List.of(MODULE_3), found(JACKSON_3, place -> false));
    }

    @Test
    void oneAloneIsEnough() throws Exception {
        assertEquals(List.of(MODULE_2), found(JACKSON_2, ModuleDiscoveryTest::isDatabind3));
        assertEquals(List.of(MODULE_3), found(JACKSON_3, ModuleDiscoveryTest::isDatabind2));
        assertThrows(ClassNotFoundException.class, () -> found(JACKSON_3, ModuleDiscoveryTest::isDatabind3));
        assertThrows(ClassNotFoundException.class, () -> found(JACKSON_2, ModuleDiscoveryTest::isDatabind2));
    }
}
