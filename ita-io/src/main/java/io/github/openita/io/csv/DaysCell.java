package io.github.openita.io.csv;

import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.ThaiDates;
import java.util.regex.Pattern;

/** Days in a cell: one, or from the first to the last, as Thai documents write them. Static methods only; thread-safe. */
final class DaysCell {

    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:/[0-9]{4}-[0-9]{2}-[0-9]{2})?");
    private static final int LONGEST = 200;

    private DaysCell() {}

    static DateSpan read(String cell) {
        String plain = cell.strip();
        return ISO.matcher(plain).matches()
                ? DateSpan.of(plain)
                : ThaiDates.parseSpan(plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain);
    }

    static String write(DateSpan days) {
        String first = ThaiDates.format(days.getFirstDay());
        return days.isOneDay() ? first : first + " ถึง " + ThaiDates.format(days.getLastDay());
    }
}
