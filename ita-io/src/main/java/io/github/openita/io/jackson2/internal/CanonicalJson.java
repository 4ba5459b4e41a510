package io.github.openita.io.jackson2.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.openita.io.engine.CanonicalForm;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes in the canonical form. Immutable and thread-safe. */
final class CanonicalJson {

    private final ObjectWriter writer;
    private final ObjectWriter onOneLine;

    CanonicalJson(ObjectMapper mapper) {
        onOneLine = mapper.writer().with(new UnseenEscapes());
        writer = onOneLine.with(new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter(CanonicalForm.INDENT, CanonicalForm.LINE_END))
                .withSeparators(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)));
    }

    private static final class UnseenEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[CanonicalForm.DELETE] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return CanonicalForm.escape(c).map(SerializedString::new).orElse(null);
        }
    }

    String write(Object value) {
        return write(writer, value);
    }

    String writeLine(Object value) {
        return write(onOneLine, value);
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value) + CanonicalForm.LINE_END;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
