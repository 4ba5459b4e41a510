package io.github.openita.io.schema.shape;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.ThaiText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of documents, {@code 2024-01-15} or as Thai documents write them ({@code 15 ม.ค. 2567}, {@code ๑๕ มกราคม
 * ๒๕๖๗}, {@code 31/3/2566}), and suggests the right spelling of the others. What could be two days is refused: a year of two
 * digits, and a day and month in digits that could be either.
 */
public final class DocumentDates {

    /** A year from 2400 to 2799 can only be one of the Buddhist Era. */
    public static final String MONTH = "^(?!2[4-7])[0-9]{4}-(?:0[1-9]|1[0-2])$";

    private static final String DIGIT = "[0-9๐-๙]";
    private static final String ERA = "(?:พ\\.? ?ศ\\.? ?)?";

    /** A month and a year of four digits in Thai words. */
    public static final String MONTH_IN_WORDS = "^ *(?:เดือน ?)?[ก-์.]{3,12} ?" + ERA + DIGIT + "{4} *$";

    private static final String DAY_IN_WORDS =
            "(?:วันที่ ?)?" + DIGIT + "{1,2} ?(?:เดือน ?)?[ก-์.]{3,12} ?" + ERA + DIGIT + "{4}";
    private static final String DAY_IN_DIGITS = DIGIT + "{1,2} ?[/.-] ?" + DIGIT + "{1,2} ?[/.-] ?" + DIGIT + "{4}";

    /** A day as Thai documents write it, with a year of four digits. */
    static final String THAI_DAY = " *(?:" + DAY_IN_WORDS + "|" + DAY_IN_DIGITS + ") *";

    private static final Pattern THAI = Pattern.compile(THAI_DAY);
    private static final Pattern THAI_MONTH = Pattern.compile(MONTH_IN_WORDS);
    private static final Pattern COMMON_MONTH = Pattern.compile(MONTH);
    private static final Pattern BUDDHIST_MONTH = Pattern.compile("2[4-7][0-9]{2}-(?:0[1-9]|1[0-2])");
    private static final BilingualText NO_REFUSAL = BilingualText.of("", "");
    private static final int FIRST_YEAR = 1900;
    /** No day is written with more. */
    private static final int LONGEST = 100;

    /**
     * What became of a date.
     *
     * @param date the date; {@code null} where it is refused
     * @param otherEra whether it is refused for its era
     * @param refusal what was found and what is allowed; without meaning where there is a date
     */
    record Answer(@Nullable LocalDate date, boolean otherEra, BilingualText refusal) {}

    private DocumentDates() {}

    static Answer read(String written) {
        LocalDate date = dateOf(written, 0);
        if (date != null && isCommon(date.getYear())) {
            return new Answer(date, false, NO_REFUSAL);
        }
        String lenient = ThaiText.plain(written);
        if (!isIso(lenient)) {
            LocalDate said = meant(written);
            return said != null && THAI.matcher(written).matches() && !ThaiDates.couldBeTwoDays(written)
                    ? new Answer(said, false, NO_REFUSAL)
                    : refused(written, said, false);
        }
        int year = number(lenient, 0, 4);
        boolean buddhist = year >= FiscalYear.MIN_VALUE && year <= FiscalYear.MAX_VALUE;
        LocalDate meant = dateOf(lenient, buddhist ? FiscalYear.BUDDHIST_ERA : 0);
        return refused(written, buddhist || isCommon(year) ? meant : null, buddhist);
    }

    private static boolean isCommon(int year) {
        return year >= FIRST_YEAR && year < FiscalYear.MIN_VALUE;
    }

    /**
     * The date of the Common Era that is written {@code 2024-01-15}, so many years before; {@code null} where none is.
     */
    private static @Nullable LocalDate dateOf(String written, int yearsBefore) {
        if (!isIso(written)) {
            return null;
        }
        try {
            return LocalDate.of(number(written, 0, 4) - yearsBefore, number(written, 5, 7), number(written, 8, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isIso(String written) {
        return written.length() == 10
                && written.charAt(4) == '-'
                && written.charAt(7) == '-'
                && number(written, 0, 4) >= 0
                && number(written, 5, 7) >= 0
                && number(written, 8, 10) >= 0;
    }

    /** A number written in digits only; less than zero where something else stands there. */
    private static int number(String written, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = written.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static @Nullable LocalDate meant(String written) {
        if (written.length() > LONGEST) {
            return null;
        }
        try {
            return ThaiDates.parseDate(written);
        } catch (InvalidInputException e) {
            return null;
        }
    }

    private static Answer refused(String written, @Nullable LocalDate meant, boolean buddhist) {
        String found = ThaiText.quoted(written);
        if (meant == null) {
            return new Answer(
                    null,
                    false,
                    BilingualText.of(
                            "พบ " + found + ": ต้องเป็นวันที่ เช่น 2024-01-15 (ปี ค.ศ.-เดือน-วัน)",
                            "found " + found + ": must be a date such as 2024-01-15"));
        }
        boolean either = ThaiDates.couldBeTwoDays(written);
        String thWhy = buddhist
                ? " เป็นปี พ.ศ."
                : either ? " อ่านได้เป็นสองวัน" : " ไม่ใช่รูปแบบ 2024-01-15 หรือ 15 ม.ค. 2567";
        String enWhy = buddhist
                ? " is in the Buddhist Era"
                : either ? " could be two days" : " is not written like 2024-01-15 or 15 ม.ค. 2567";
        return new Answer(
                null,
                buddhist,
                BilingualText.of(
                        "วันที่ " + found + thWhy + ": เขียนเป็น " + meant,
                        "the date " + found + enWhy + ": write " + meant));
    }

    /** Reads a month of the Common Era, {@code 2022-05}. */
    public static YearMonth readMonth(String written) {
        if (COMMON_MONTH.matcher(written).matches()) {
            return YearMonth.parse(written);
        }
        if (written.length() <= LONGEST && THAI_MONTH.matcher(written).matches()) {
            return ThaiDates.parseMonth(written);
        }
        String found = ThaiText.quoted(written);
        if (BUDDHIST_MONTH.matcher(written).matches()) {
            YearMonth meant = YearMonth.parse(written).minusYears(FiscalYear.BUDDHIST_ERA);
            throw new InvalidInputException(
                    "เดือน " + found + " เป็นปี พ.ศ.: เขียนเป็น " + meant,
                    "the month " + found + " is in the Buddhist Era: write " + meant);
        }
        throw new InvalidInputException(
                "พบ " + found + ": ต้องเป็นเดือน เช่น 2022-05 (ปี ค.ศ.-เดือน)",
                "found " + found + ": must be a month such as 2022-05");
    }

    /** Whether a year of the Common Era stands where one of the Buddhist Era must. */
    static boolean isOtherEra(int year) {
        int shifted = year + FiscalYear.BUDDHIST_ERA;
        return shifted >= FiscalYear.MIN_VALUE && shifted <= FiscalYear.MAX_VALUE;
    }
}
