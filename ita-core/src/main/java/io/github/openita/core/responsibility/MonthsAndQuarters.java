package io.github.openita.core.responsibility;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.ThaiText;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the months and quarters that people write into tables, as far as they can be read. Static methods only; thread-safe. */
final class MonthsAndQuarters {

    private static final Pattern EVERY_QUARTER = Pattern.compile("(?:ทุก|ราย)ไตรมาส");
    private static final Pattern QUARTERS =
            Pattern.compile("(?:ไตรมาส(?:ที่)?)?([1-4])((?:(?:,|/|และ|-)(?:ไตรมาส(?:ที่)?)?[1-4])*+)");
    private static final Pattern FURTHER = Pattern.compile("(,|/|และ|-)(?:ไตรมาส(?:ที่)?)?([1-4])");
    /** The longest text that is looked at. */
    private static final int LONGEST = 200;

    private MonthsAndQuarters() {}

    /** The month in which what a text names ends; none where it names no year, or nothing that can be read. */
    static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.from(ThaiDates.parseSpan(text).getLastDay()));
        } catch (InvalidInputException noDays) {
            return Optional.empty();
        }
    }

    /** The quarters that a text names, in rising order; none where it names anything else. */
    static List<Integer> quarters(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String plain = ThaiText.plain(text).replace(" ", "");
        if (EVERY_QUARTER.matcher(plain).matches()) {
            return List.of(1, 2, 3, 4);
        }
        Matcher written = QUARTERS.matcher(plain);
        if (!plain.startsWith("ไตรมาส") || !written.matches()) {
            return List.of();
        }
        Set<Integer> quarters = new TreeSet<>();
        int last = Integer.parseInt(written.group(1));
        quarters.add(last);
        Matcher further = FURTHER.matcher(written.group(2));
        while (further.find()) {
            int next = Integer.parseInt(further.group(2));
            for (int quarter = further.group(1).equals("-") ? last : next; quarter <= next; quarter++) {
                quarters.add(quarter);
            }
            last = next;
        }
        return List.copyOf(quarters);
    }
}
