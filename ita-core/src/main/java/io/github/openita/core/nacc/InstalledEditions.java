package io.github.openita.core.nacc;

import io.github.openita.core.edition.EditionSource;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The editions of the sources that are installed, read when the first of them is asked for. Thread-safe. */
final class InstalledEditions {

    private final EditionCatalog builtIn;
    private final Supplier<List<EditionSource>> sources;
    private @Nullable EditionCatalog read;
    private boolean reading;

    InstalledEditions(EditionCatalog builtIn, Supplier<List<EditionSource>> sources) {
        this.builtIn = builtIn;
        this.sources = sources;
    }

    /** Those that the class loader of the library knows. */
    static List<EditionSource> found() {
        List<EditionSource> found = new ArrayList<>();
        ServiceLoader.load(EditionSource.class, EditionSource.class.getClassLoader())
                .forEach(found::add);
        return found;
    }

    /** Whether a name is the commission's, which no source can bring. */
    boolean isBuiltIn(String name) {
        return builtIn.ownNames().contains(name);
    }

    /**
     * Returns what they bring, and what is built in.
     *
     * @throws InvalidInputException where one cannot be used, or two contradict each other
     */
    synchronized EditionCatalog get() {
        EditionCatalog known = read;
        if (known != null) {
            return known;
        }
        if (reading) {
            throw new InvalidInputException(
                    "แหล่งของแบบประเมิน (EditionSource) ถามหาแบบประเมินที่แหล่งอื่นต้องให้: ใช้ได้เพียงแบบที่มีในตัว",
                    "a source of editions (EditionSource) asks for an edition that sources bring: it can use only the"
                            + " built-in ones");
        }
        reading = true;
        try {
            known = builtIn.with(sources.get(), builtIn.ownNames());
            read = known;
            return known;
        } catch (InvalidInputException e) {
            throw unusable(e.getText(), e);
        } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
            String why = String.valueOf(e.getMessage());
            throw unusable(BilingualText.of(why, why), e);
        } finally {
            reading = false;
        }
    }

    private static InvalidInputException unusable(BilingualText why, Throwable cause) {
        InvalidInputException refusal = new InvalidInputException(
                "แบบประเมินที่ติดตั้งไว้ (EditionSource) ใช้ไม่ได้: " + why.getTh(),
                "the installed editions (EditionSource) cannot be used: " + why.getEn());
        refusal.initCause(cause);
        return refusal;
    }
}
