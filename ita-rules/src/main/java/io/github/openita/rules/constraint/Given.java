package io.github.openita.rules.constraint;

import io.github.openita.core.words.InvalidInputException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a bean, where an exception would end the validation of all of it. */
final class Given {

    /** Nobody writes a code, a score or a year that long; reading a longer text could take for ever. */
    private static final int LONGEST = 100;

    private Given() {}

    /** What the text is read as; {@code null} where it is not that. */
    static <T> @Nullable T read(CharSequence text, Function<String, T> reader) {
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            return reader.apply(text.toString());
        } catch (InvalidInputException e) {
            return null;
        }
    }

    /** The exact value that the number shows; {@code null} where it is none, such as an infinite one. */
    static @Nullable BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        try {
            return new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
