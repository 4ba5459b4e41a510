package io.github.openita.office.workbook;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Cell;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How Excel shows a number as the report shows it: with its places, sign, words and digits. Static methods only. */
final class NumberLook {

    private static final Pattern NUMBER =
            Pattern.compile("([^0-9+\u2212-]*)([+\u2212-]?)([0-9][0-9,]*)(?:[.]([0-9]+))?([^0-9]*)");

    /** What words of a format code may not hold. */
    private static final Pattern REFUSED = Pattern.compile("[\"&<>\\\\\\p{Cntrl}\\p{Cs}]");

    private static final int LONGEST_WORDS = 40;

    private static final int MOST_PLACES = 20;

    private NumberLook() {}

    /** {@return the code of the format; empty where the text shows another thing than one number} */
    static Optional<String> of(Cell cell, boolean thaiDigits) {
        Matcher text = NUMBER.matcher(ThaiText.toArabicDigits(cell.text()));
        if (!text.matches()) {
            return Optional.empty();
        }
        String before = text.group(1);
        String behind = text.group(5);
        int places = text.group(4) == null ? 0 : text.group(4).length();
        if (before.length() + behind.length() > LONGEST_WORDS
                || places > MOST_PLACES
                || REFUSED.matcher(before + behind).find()) {
            return Optional.empty();
        }
        String number = (text.group(3).contains(",") ? "#,##0" : "0") + (places == 0 ? "" : "." + "0".repeat(places));
        String shown = words(before) + number + words(behind);
        String digits = thaiDigits ? "[$-D00041E]" : "";
        boolean signed = text.group(2).equals("+");
        return Optional.of(
                signed
                        ? digits + words(before + "+") + number + words(behind) + ";" + digits + "-" + shown
                        : digits + shown);
    }

    /** Each letter by itself: what fastexcel writes has no quotes made safe. */
    private static String words(String text) {
        return text.codePoints().mapToObj(c -> "\\" + Character.toString(c)).collect(Collectors.joining());
    }
}
