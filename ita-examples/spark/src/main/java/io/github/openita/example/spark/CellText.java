package io.github.openita.example.spark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, as a person would write it. Static methods only. */
final class CellText {

    private CellText() {}

    /**
     * {@return the text of a value; null where there is none}
     *
     * <p>Where a column of whole numbers has gaps, many programs write floating-point numbers and a NaN.
     */
    static @Nullable String of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isNaN(number) ? null : plain(value.toString());
        }
        return value instanceof BigDecimal number ? plain(number.toString()) : value.toString();
    }

    private static String plain(String number) {
        try {
            return new BigDecimal(number).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException infinite) {
            return number;
        }
    }
}
