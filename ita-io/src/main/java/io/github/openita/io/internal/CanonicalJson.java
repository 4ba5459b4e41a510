package io.github.openita.io.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/**
 * The one form that JSON is written in: two spaces of indent, line feeds on every platform, one at the end. Static
 * methods only; thread-safe.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * @param mapper what knows how to write the value
     * @param value any value
     * @return its JSON
     */
    public static String write(ObjectMapper mapper, Object value) {
        DefaultPrettyPrinter form = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        try {
            return mapper.writer(form).writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
