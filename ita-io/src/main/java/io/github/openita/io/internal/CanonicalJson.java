package io.github.openita.io.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The one form that JSON is written in: two spaces of indent, line feeds on every platform, one at the end; and the same
 * on one line. Static methods only; thread-safe.
 */
public final class CanonicalJson {

    private static final int DELETE = 0x7F;

    private static final CharacterEscapes UNSEEN = new UnseenEscapes();

    private CanonicalJson() {}

    /** Writes what moves a cursor or turns the direction of writing as an escape: other readers see the same text. */
    private static final class UnseenEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[DELETE] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            boolean unseen = (c >= DELETE && c <= 0x9F)
                    || c == 0x061C
                    || (c >= 0x200E && c <= 0x200F)
                    || (c >= 0x2028 && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x2069);
            return unseen ? new SerializedString("\\u" + HexFormat.of().toHexDigits((char) c)) : null;
        }
    }

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
            return mapper.writer(form).with(UNSEEN).writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param mapper what knows how to write the value
     * @param value any value
     * @return its JSON on one line, with a line feed at the end
     */
    public static String writeLine(ObjectMapper mapper, Object value) {
        try {
            return mapper.writer().with(UNSEEN).writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
