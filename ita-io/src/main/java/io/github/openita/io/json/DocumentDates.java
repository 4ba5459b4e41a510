package io.github.openita.io.json;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.ThaiText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates of documents, {@code 2024-01-15}, and suggests the right spelling of the others. */
final class DocumentDates {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
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
        Matcher iso = ISO.matcher(written);
        Matcher lenient = ISO.matcher(ThaiText.toArabicDigits(ThaiText.normalize(written)));
        if (lenient.matches()) {
            int year = Integer.parseInt(lenient.group(1));
            boolean buddhist = year >= FiscalYear.MIN_VALUE && year <= FiscalYear.MAX_VALUE;
            LocalDate date =
                    dateOf(buddhist ? year - FiscalYear.BUDDHIST_ERA : year, lenient.group(2), lenient.group(3));
            if (date != null && iso.matches() && !buddhist && year >= FIRST_YEAR && year < FiscalYear.MIN_VALUE) {
                return new Answer(date, false, BilingualText.of("", ""));
            }
            boolean meant = buddhist || (year >= FIRST_YEAR && year < FiscalYear.MIN_VALUE);
            return refused(written, meant ? date : null, buddhist);
        }
        return refused(written, meant(written), false);
    }

    private static @Nullable LocalDate dateOf(int year, String month, String day) {
        try {
            return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
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
        String thWhy = buddhist ? " เป็นปี พ.ศ." : " ไม่ใช่รูปแบบ 2024-01-15";
        String enWhy = buddhist ? " is in the Buddhist Era" : " is not written like 2024-01-15";
        return new Answer(
                null,
                buddhist,
                BilingualText.of(
                        "วันที่ " + found + thWhy + ": เขียนเป็น " + meant,
                        "the date " + found + enWhy + ": write " + meant));
    }

    static int commonYear(int buddhistYear) {
        return buddhistYear - FiscalYear.BUDDHIST_ERA;
    }

    /** Whether a year of the Common Era stands where one of the Buddhist Era must. */
    static boolean isOtherEra(int year) {
        int shifted = year + FiscalYear.BUDDHIST_ERA;
        return shifted >= FiscalYear.MIN_VALUE && shifted <= FiscalYear.MAX_VALUE;
    }
}
