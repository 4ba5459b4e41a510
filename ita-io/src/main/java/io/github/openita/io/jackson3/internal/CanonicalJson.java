package io.github.openita.io.jackson3.internal;

import io.github.openita.io.engine.CanonicalForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;

/** Writes in the canonical form. Immutable and thread-safe. */
final class CanonicalJson {

    private final ObjectWriter writer;
    private final ObjectWriter onOneLine;

    CanonicalJson(ObjectMapper mapper) {
        onOneLine = mapper.writer().with(new UnseenEscapes());
        writer = onOneLine.with(new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter(CanonicalForm.INDENT, CanonicalForm.LINE_END))
                .withSeparators(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER)));
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
        return writer.writeValueAsString(value) + CanonicalForm.LINE_END;
    }
}
