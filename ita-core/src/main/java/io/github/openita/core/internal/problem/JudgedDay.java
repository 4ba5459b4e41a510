package io.github.openita.core.internal.problem;

import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import java.time.LocalDate;

/** The day that something is judged for. Static methods only; thread-safe. */
public final class JudgedDay {

    private static final int FIRST_YEAR = 1900;

    private JudgedDay() {}

    /**
     * {@return that day}
     *
     * @param day a day of the Common Era, from 1900 on
     * @throws InvalidInputException for a day whose year is of the Buddhist Era, and for one that nobody means
     */
    public static LocalDate of(LocalDate day) {
        int year = day.getYear();
        if (year >= FiscalYear.MIN_VALUE && year <= FiscalYear.MAX_VALUE) {
            LocalDate meant = day.minusYears(FiscalYear.BUDDHIST_ERA);
            throw new InvalidInputException(
                    "วันที่ใช้ตรวจ " + day + " เป็นปี พ.ศ.: เขียนเป็น " + meant,
                    "the day to judge for, " + day + ", is in the Buddhist Era: write " + meant);
        }
        if (year < FIRST_YEAR || year > FiscalYear.MAX_VALUE) {
            throw new InvalidInputException(
                    "วันที่ใช้ตรวจ " + day + ": ต้องเป็นวันที่ เช่น 2024-04-30 (ปี ค.ศ.-เดือน-วัน)",
                    "the day to judge for, " + day + ": must be a date such as 2024-04-30, in the Common Era");
        }
        return day;
    }
}
