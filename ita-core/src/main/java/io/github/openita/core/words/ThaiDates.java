package io.github.openita.core.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Dates as Thai documents write them, always in the Buddhist Era; a year of two digits is one of 2500–2599. Static
 * methods only; thread-safe.
 */
public final class ThaiDates {

    private static final List<String> MONTHS = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");

    private static final List<String> SHORT_MONTHS =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");

    private static final String MONTH = IntStream.range(0, 12)
            .mapToObj(m -> MONTHS.get(m) + "|" + SHORT_MONTHS.get(m).replace(".", "\\.?\\s?"))
            .collect(Collectors.joining("|", "(?:เดือน\\s?)?(", ")"));

    private static final String ERA = "(?:พ\\.?\\s?ศ\\.?\\s?)?";
    private static final String YEAR = "(?:ปี\\s?)?" + ERA + "([0-9]{4}|[0-9]{2})";
    private static final String FISCAL_YEAR = "(?:ประจำ)?ปีงบประมาณ\\s?" + ERA + "[0-9]{4}";

    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("(?:วันที่\\s?)?([0-9]{1,2})\\s?" + MONTH + "(?:\\s?" + YEAR + ")?");
    private static final Pattern DAY_IN_DIGITS =
            Pattern.compile("(?:วันที่\\s?)?([0-9]{1,2})\\s?[/.-]\\s?([0-9]{1,2})\\s?[/.-]\\s?([0-9]{4}|[0-9]{2})");
    private static final Pattern DAY_ALONE = Pattern.compile("(?:วันที่\\s?)?([0-9]{1,2})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile(MONTH + "(?:\\s?" + YEAR + ")?");
    private static final Pattern QUARTER = Pattern.compile("ไตรมาส(?:ที่)?\\s?([0-9])(?:\\s?/\\s?([0-9]{4})|\\s?("
            + FISCAL_YEAR + "|ปี\\s?" + ERA + "[0-9]{4}|พ\\.?\\s?ศ\\.?\\s?[0-9]{4}))?");
    private static final Pattern WHOLE_FISCAL_YEAR = Pattern.compile(FISCAL_YEAR);
    private static final Pattern LEADING_WORD = Pattern.compile("^(?:ตั้งแต่|ระหว่าง|ภายใน|ตลอด|ใน|ประจำ)\\s?");
    private static final Pattern UNTIL = Pattern.compile("\\s?(?:ถึงวันที่|ถึงเดือน|ถึง|[-\u2010-\u2014\u2212])\\s?");

    private static final Pattern WITHIN = Pattern.compile("ภายใน(?:วันที่)?\\s?");
    /** A day or month, with its year or without; two digits are a year only where nothing is counted by them. */
    private static final Pattern WHEN = Pattern.compile("(?:(?:วันที่\\s?)?[0-9]{1,2}\\s?)?" + MONTH
            + "(?:\\s?(?:ปี\\s?)?" + ERA + "(?:[0-9]{4}(?![0-9])|[0-9]{2}(?![0-9.)]|\\s?(?:วัน|ครั้ง|เดือน))))?");

    private static final Pattern BETWEEN_DEADLINES =
            Pattern.compile("\\s?(?:,|/|;|และ|กับ)\\s?(?:ภายใน)?(?:วันที่)?\\s?");

    /** The longest text that is looked at; nobody writes a stretch of days in more. */
    private static final int LONGEST = 500;

    private ThaiDates() {}

    /**
     * {@return that day}
     *
     * @param text one day: {@code ๓๑ มีนาคม ๒๕๖๖}, {@code ๓๑ เดือน มีนาคม พ.ศ.๒๕๖๖}, {@code 31 มี.ค. 66},
     *     {@code 31/3/2566}
     * @throws InvalidInputException where the text is no day, the day does not exist or the year is not Buddhist
     */
    public static LocalDate parseDate(String text) {
        Written written = readDay(plain(text));
        if (written == null || written.year == null) {
            throw refused(text, "วันที่", "date", "31 มีนาคม 2566");
        }
        return written.at(text, written.year).getFirstDay();
    }

    /**
     * {@return whether day and month are digits of which either could be the day, so that another reader may take it for
     * another day}
     *
     * @param text one day: {@code 5/6/2566}, but neither {@code 5/5/2566} nor {@code 31/3/2566}
     */
    public static boolean couldBeTwoDays(String text) {
        Matcher digits = DAY_IN_DIGITS.matcher(plain(text));
        if (!digits.matches()) {
            return false;
        }
        int first = Integer.parseInt(digits.group(1));
        int second = Integer.parseInt(digits.group(2));
        return first <= 12 && second <= 12 && first != second;
    }

    /**
     * {@return that month}
     *
     * @param text one month: {@code พ.ค.๖๕}, {@code ตุลาคม ๒๕๖๕}
     * @throws InvalidInputException where the text is no month or the year is not Buddhist
     */
    public static YearMonth parseMonth(String text) {
        Written written = readMonth(plain(text));
        if (written == null || written.year == null) {
            throw refused(text, "เดือน", "month", "พ.ค. 2565");
        }
        return YearMonth.from(written.at(text, written.year).getFirstDay());
    }

    /**
     * {@return its number, 1–4; see {@link FiscalYear#quarter(int)}}
     *
     * @param text the quarter of a fiscal year: {@code ไตรมาส ๒}, {@code ไตรมาสที่ 4}
     * @throws InvalidInputException where the text is no quarter
     */
    public static int parseQuarter(String text) {
        Matcher quarter = QUARTER.matcher(plain(text));
        int number = quarter.matches() ? Integer.parseInt(quarter.group(1)) : 0;
        if (number < 1 || number > 4) {
            throw refused(text, "ไตรมาส", "quarter", "ไตรมาส 2");
        }
        return number;
    }

    /**
     * {@return the days from the first to the last}
     *
     * @param text a stretch of days: {@code 1 เมษายน 2568 ถึง 30 กันยายน 2568}, {@code 1-31 มี.ค. 66},
     *     {@code ตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖}, {@code ในปีงบประมาณ พ.ศ. ๒๕๖๙}, {@code ไตรมาส 2 ปีงบประมาณ 2566},
     *     {@code ภายในเดือนเมษายน ๒๕๖๖}, or one day; what the first half leaves out it takes from the second
     * @throws InvalidInputException where the text is none of these, or ends before it starts
     */
    public static DateSpan parseSpan(String text) {
        return span(text, null).orElseThrow(() -> noSpan(text));
    }

    /**
     * {@return the days from the first to the last, as {@link #parseSpan(String)} reads them}
     *
     * @param text a stretch of days, whose day, month or quarter is of the fiscal year where it says none:
     *     {@code ภายในเดือนธันวาคม} of 2566 is December 2565
     * @param year a fiscal year
     * @throws InvalidInputException where the text is no stretch of days, or ends before it starts
     */
    public static DateSpan parseSpan(String text, FiscalYear year) {
        return findSpan(text, year).orElseThrow(() -> noSpan(text));
    }

    /**
     * {@return the days from the first to the last, as {@link #parseSpan(String, FiscalYear)} reads them; empty where the
     * text is no stretch of days, such as {@code ตามความเหมาะสม}}
     *
     * @param text any text
     * @param year the fiscal year of what is said without a year
     * @throws InvalidInputException for a stretch of days that there is not: {@code 30 ก.พ.}, {@code ไตรมาส 5}
     */
    public static Optional<DateSpan> findSpan(String text, FiscalYear year) {
        return span(text, year);
    }

    private static Optional<DateSpan> span(String text, @Nullable FiscalYear fiscalYear) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = LEADING_WORD.matcher(plain(text)).replaceFirst("");
        Matcher quarter = QUARTER.matcher(plain);
        if (quarter.matches()) {
            String written = quarter.group(2) != null ? quarter.group(2) : quarter.group(3);
            FiscalYear year = written == null ? fiscalYear : FiscalYear.parse(written);
            if (year != null) {
                return Optional.of(year.quarter(Integer.parseInt(quarter.group(1))));
            }
        }
        if (WHOLE_FISCAL_YEAR.matcher(plain).matches()) {
            return Optional.of(FiscalYear.parse(plain).getDays());
        }
        Written whole = in(fiscalYear, read(plain));
        if (whole != null && whole.year != null) {
            return Optional.of(whole.at(text, whole.year));
        }
        Matcher until = UNTIL.matcher(plain);
        while (until.find()) {
            Written last = in(fiscalYear, read(plain.substring(until.end())));
            if (last != null && last.year != null) {
                Written first = readFirstHalf(plain.substring(0, until.start()), last);
                if (first != null) {
                    return Optional.of(spanOf(text, first, last, last.year));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the deadlines in what a plan says of reporting: {@code จัดทำแผน ภายในเดือนตุลาคม ๒๕๖๕ / ธันวาคม / เมษายน}.
     * What cannot be read is no deadline.
     *
     * @param text any text
     * @param year the fiscal year of what is said without a year
     * @return the last days of the months, and the days, that stand after {@code ภายใน}, in the order written, none twice
     */
    public static List<LocalDate> deadlinesIn(String text, FiscalYear year) {
        String plain = plain(text);
        Set<LocalDate> days = new LinkedHashSet<>();
        Matcher within = WITHIN.matcher(plain);
        int at = 0;
        while (within.find(at)) {
            at = within.end();
            Matcher when = WHEN.matcher(plain).region(at, plain.length());
            while (when.lookingAt()) {
                at = when.end();
                addDeadline(when.group(), year, days);
                Matcher more = BETWEEN_DEADLINES.matcher(plain).region(at, plain.length());
                when.region(more.lookingAt() ? more.end() : plain.length(), plain.length());
            }
        }
        return List.copyOf(days);
    }

    private static void addDeadline(String written, FiscalYear year, Set<LocalDate> days) {
        try {
            findSpan(written, year).map(DateSpan::getLastDay).ifPresent(days::add);
        } catch (InvalidInputException e) {
            // A day that there is not, or a year of another era, amid words: a person has to look.
        }
    }

    /** What was read, in that fiscal year where it says no year. */
    private static @Nullable Written in(@Nullable FiscalYear year, @Nullable Written written) {
        if (year == null || written == null || written.year != null) {
            return written;
        }
        boolean before = written.month >= 10;
        return new Written(written.day, written.month, before ? year.getValue() - 1 : year.getValue());
    }

    private static InvalidInputException noSpan(String text) {
        return refused(text, "ช่วงเวลา", "stretch of days", "1 เมษายน 2568 ถึง 30 กันยายน 2568");
    }

    /**
     * {@return the Thai name of a month, {@code มีนาคม}}
     *
     * @param month any month
     */
    public static String nameOf(Month month) {
        return MONTHS.get(month.getValue() - 1);
    }

    /**
     * {@return the Thai name of a month in short, {@code มี.ค.}}
     *
     * @param month any month
     */
    public static String shortNameOf(Month month) {
        return SHORT_MONTHS.get(month.getValue() - 1);
    }

    /**
     * {@return the day as Thai documents write it, {@code 31 มีนาคม 2566}}
     *
     * @param day any day
     */
    public static String format(LocalDate day) {
        return day.getDayOfMonth() + " " + nameOf(day.getMonth()) + " " + (day.getYear() + FiscalYear.BUDDHIST_ERA);
    }

    /**
     * {@return the day in short, {@code 31 มี.ค. 2566}}
     *
     * @param day any day
     */
    public static String formatShort(LocalDate day) {
        return day.getDayOfMonth() + " " + shortNameOf(day.getMonth()) + " "
                + (day.getYear() + FiscalYear.BUDDHIST_ERA);
    }

    /**
     * {@return the month in short, {@code พ.ค. 2565}}
     *
     * @param month any month
     */
    public static String formatMonth(YearMonth month) {
        return shortNameOf(month.getMonth()) + " " + (month.getYear() + FiscalYear.BUDDHIST_ERA);
    }

    private static DateSpan spanOf(String text, Written first, Written last, int lastYear) {
        int firstYear = first.year != null ? first.year : first.comesAfter(last) ? lastYear - 1 : lastYear;
        return DateSpan.of(
                first.at(text, firstYear).getFirstDay(), last.at(text, lastYear).getLastDay());
    }

    /** The first half of a span; a day alone is one of the month that the span ends in. */
    private static @Nullable Written readFirstHalf(String plain, Written last) {
        Matcher dayAlone = DAY_ALONE.matcher(plain);
        return dayAlone.matches() && last.day != null
                ? new Written(Integer.valueOf(dayAlone.group(1)), last.month, last.year)
                : read(plain);
    }

    private static String plain(String text) {
        // The month's most common misspelling.
        return ThaiText.plain(text).replace("กรกฏาคม", "กรกฎาคม");
    }

    private static @Nullable Written read(String plain) {
        Written day = readDay(plain);
        return day != null ? day : readMonth(plain);
    }

    private static @Nullable Written readDay(String plain) {
        Matcher words = DAY_IN_WORDS.matcher(plain);
        if (words.matches()) {
            return new Written(Integer.valueOf(words.group(1)), monthOf(words.group(2)), yearOf(words.group(3)));
        }
        Matcher digits = DAY_IN_DIGITS.matcher(plain);
        if (digits.matches()) {
            return new Written(
                    Integer.valueOf(digits.group(1)), Integer.parseInt(digits.group(2)), yearOf(digits.group(3)));
        }
        return null;
    }

    private static @Nullable Written readMonth(String plain) {
        Matcher month = MONTH_OF_YEAR.matcher(plain);
        return month.matches() ? new Written(null, monthOf(month.group(1)), yearOf(month.group(2))) : null;
    }

    private static int monthOf(String name) {
        int full = MONTHS.indexOf(name);
        if (full >= 0) {
            return full + 1;
        }
        String letters = lettersOf(name);
        return IntStream.range(0, 12)
                        .filter(m -> lettersOf(SHORT_MONTHS.get(m)).equals(letters))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    private static String lettersOf(String abbreviation) {
        return abbreviation.replace(".", "").replace(" ", "");
    }

    private static @Nullable Integer yearOf(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        int number = Integer.parseInt(digits);
        return digits.length() == 2 ? 2500 + number : number;
    }

    private static InvalidInputException refused(String text, String th, String en, String example) {
        return new InvalidInputException(
                ThaiText.quoted(text) + " ไม่ใช่" + th + ": เขียนเช่น " + example,
                ThaiText.quoted(text) + " is no " + en + ": write for example " + example);
    }

    /** A day or, without one, a month, with the Buddhist year where one is written. */
    private record Written(
            @Nullable Integer day, int month, @Nullable Integer year) {

        /** Whether it would come after the other one in the same year. */
        boolean comesAfter(Written other) {
            int thisDay = day == null ? 1 : day;
            int otherDay = other.day == null ? 31 : other.day;
            return month > other.month || (month == other.month && thisDay > otherDay);
        }

        DateSpan at(String text, int buddhistYear) {
            if (!FiscalYear.isTaken(buddhistYear)) {
                int shifted = buddhistYear + FiscalYear.BUDDHIST_ERA;
                boolean common = FiscalYear.isTaken(shifted);
                throw new InvalidInputException(
                        ThaiText.quoted(text) + ": ปี " + buddhistYear + " ไม่ใช่ปี พ.ศ."
                                + (common
                                        ? " หมายถึง " + shifted + " หรือไม่"
                                        : ": ต้องเป็นปี พ.ศ. " + FiscalYear.MIN_VALUE + "–" + FiscalYear.MAX_VALUE),
                        ThaiText.quoted(text) + ": the year " + buddhistYear + " is not in the Buddhist Era"
                                + (common
                                        ? ": is " + shifted + " meant?"
                                        : ": must be a year of the Buddhist Era, " + FiscalYear.MIN_VALUE + "–"
                                                + FiscalYear.MAX_VALUE));
            }
            int year = buddhistYear - FiscalYear.BUDDHIST_ERA;
            try {
                if (day != null) {
                    LocalDate only = LocalDate.of(year, month, day);
                    return DateSpan.of(only, only);
                }
                YearMonth whole = YearMonth.of(year, month);
                return DateSpan.of(whole.atDay(1), whole.atEndOfMonth());
            } catch (DateTimeException e) {
                throw new InvalidInputException(
                        ThaiText.quoted(text) + ": ไม่มีวันที่ดังกล่าวในปฏิทิน",
                        ThaiText.quoted(text) + ": there is no such day");
            }
        }
    }
}
