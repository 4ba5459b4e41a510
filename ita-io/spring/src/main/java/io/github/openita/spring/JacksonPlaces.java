package io.github.openita.spring;

import io.github.openita.core.problem.Place;
import java.util.Optional;
import org.springframework.util.ClassUtils;

/** Where a Jackson, of either kind, stopped reading. */
final class JacksonPlaces {

    private static final ClassLoader LOADER = JacksonPlaces.class.getClassLoader();
    private static final boolean JACKSON_2 =
            ClassUtils.isPresent("com.fasterxml.jackson.core.JsonProcessingException", LOADER);
    private static final boolean JACKSON_3 = ClassUtils.isPresent("tools.jackson.core.JacksonException", LOADER);

    private JacksonPlaces() {}

    /** Returns the place that the exception behind this one names; empty where it names none. */
    static Optional<Place> of(Exception thrown) {
        Throwable cause = thrown.getCause();
        return cause == null
                ? Optional.empty()
                : (JACKSON_3 ? Three.of(cause) : Optional.<Place>empty())
                        .or(() -> JACKSON_2 ? Two.of(cause) : Optional.empty());
    }

    private static String step(String name, int index) {
        return "/"
                + (index >= 0
                        ? Integer.toString(index)
                        : name.replace("~", "~0").replace("/", "~1"));
    }

    /** Loaded only where that Jackson is there. */
    private static final class Two {

        static Optional<Place> of(Throwable cause) {
            if (!(cause instanceof com.fasterxml.jackson.core.JsonProcessingException refused)) {
                return Optional.empty();
            }
            StringBuilder pointer = new StringBuilder();
            if (refused instanceof com.fasterxml.jackson.databind.JsonMappingException unmapped) {
                unmapped.getPath()
                        .forEach(step -> pointer.append(step(String.valueOf(step.getFieldName()), step.getIndex())));
            }
            com.fasterxml.jackson.core.JsonLocation at = refused.getLocation();
            return Optional.of(
                    Place.of(pointer.toString(), at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr()));
        }
    }

    /** Loaded only where that Jackson is there. */
    private static final class Three {

        static Optional<Place> of(Throwable cause) {
            if (!(cause instanceof tools.jackson.core.JacksonException refused)) {
                return Optional.empty();
            }
            StringBuilder pointer = new StringBuilder();
            refused.getPath()
                    .forEach(step -> pointer.append(step(String.valueOf(step.getPropertyName()), step.getIndex())));
            tools.jackson.core.TokenStreamLocation at = refused.getLocation();
            return Optional.of(
                    Place.of(pointer.toString(), at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr()));
        }
    }
}
