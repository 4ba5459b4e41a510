package io.github.openita.io.table;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.ThaiText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days in a cell: one, or from the first to the last, as Thai documents write them. Static methods only; thread-safe.
 */
public final class DaysCell {

    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:/[0-9]{4}-[0-9]{2}-[0-9]{2})?");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");
    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1900;

    private DaysCell() {}

    /** The days in a cell; empty where it is blank or refused, which is noted. */
    public static Optional<DateSpan> read(CsvRow row, CsvColumn column) {
        return row.read(column, kindOf(row.text(column)), DaysCell::read);
    }

    /** The days in a cell, of that fiscal year where it names no year; empty where it is blank or refused, which is noted. */
    public static Optional<DateSpan> read(CsvRow row, CsvColumn column, FiscalYear year) {
        return row.read(column, kindOf(row.text(column)), text -> read(text, year));
    }

    public static DateSpan read(String cell) {
        return ISO.matcher(ThaiText.plain(cell)).matches() ? readIso(cell) : ThaiDates.parseSpan(cut(cell));
    }

    /** Days that are of that fiscal year where they name no year. */
    public static DateSpan read(String cell, FiscalYear year) {
        return ISO.matcher(ThaiText.plain(cell)).matches() ? readIso(cell) : ThaiDates.parseSpan(cut(cell), year);
    }

    /**
     * The days in a cell where words may stand that name none, of that fiscal year where it names no year; empty where
     * it names none, is blank or refused, which is noted.
     */
    public static Optional<DateSpan> find(CsvRow row, CsvColumn column, FiscalYear year) {
        return row.read(column, kindOf(row.text(column)), text -> find(text, year))
                .flatMap(Function.identity());
    }

    /** Days that are of that fiscal year where they name no year; empty where words name none. */
    public static Optional<DateSpan> find(String cell, FiscalYear year) {
        return ISO.matcher(ThaiText.plain(cell)).matches()
                ? Optional.of(readIso(cell))
                : ThaiDates.findSpan(cut(cell), year);
    }

    private static DateSpan readIso(String cell) {
        String plain = ThaiText.plain(cell);
        DateSpan meant = inCommonEra(plain);
        if (meant != null) {
            String write = write(meant);
            String iso = meant.isOneDay() ? meant.getFirstDay().toString() : meant.toString();
            throw new InvalidInputException(
                    "วันที่ " + ThaiText.quoted(cell) + " เป็นปี พ.ศ.: เขียนเป็น " + write + " หรือ " + iso,
                    "the date " + ThaiText.quoted(cell) + " is in the Buddhist Era: write " + write + " or " + iso);
        }
        DateSpan days = DateSpan.of(plain);
        if (days.getFirstDay().getYear() < FIRST_YEAR || days.getLastDay().getYear() >= FiscalYear.MIN_VALUE) {
            throw new InvalidInputException(
                    "วันที่ " + ThaiText.quoted(cell) + ": ตรวจปี เขียนเช่น 31 มีนาคม 2566 หรือ 2023-03-31",
                    "the date " + ThaiText.quoted(cell)
                            + ": look at its year, and write for example 31 มีนาคม 2566 or 2023-03-31");
        }
        return days;
    }

    /** One day. */
    public static LocalDate readDay(String cell) {
        return ISO.matcher(ThaiText.plain(cell)).matches() ? oneDay(cell, read(cell)) : ThaiDates.parseDate(cut(cell));
    }

    private static LocalDate oneDay(String cell, DateSpan days) {
        if (!days.isOneDay()) {
            throw new InvalidInputException(
                    ThaiText.quoted(cell) + " เป็นช่วงเวลา: เขียนวันเดียว", ThaiText.quoted(cell) + ": write one day");
        }
        return days.getFirstDay();
    }

    /** What sort of mistake it is that a cell was refused: its years may only be of the other era. */
    public static ProblemKind kindOf(String cell) {
        String plain = ThaiText.plain(cell);
        if (ISO.matcher(plain).matches()) {
            return inCommonEra(plain) == null ? ProblemKind.OUT_OF_RANGE : ProblemKind.ERA;
        }
        String written = cut(plain);
        String buddhist = YEAR.matcher(written).replaceAll(DaysCell::inBuddhistEra);
        try {
            ThaiDates.parseSpan(buddhist);
            return buddhist.equals(written) ? ProblemKind.OUT_OF_RANGE : ProblemKind.ERA;
        } catch (InvalidInputException e) {
            return ProblemKind.OUT_OF_RANGE;
        }
    }

    private static String inBuddhistEra(MatchResult year) {
        int number = Integer.parseInt(year.group());
        return Integer.toString(number < FiscalYear.MIN_VALUE ? number + FiscalYear.BUDDHIST_ERA : number);
    }

    /** The days that were meant where a year of the Buddhist Era stands in the form of ISO 8601; else {@code null}. */
    private static @Nullable DateSpan inCommonEra(String plain) {
        String common = YEAR.matcher(plain).replaceAll(year -> {
            int number = Integer.parseInt(year.group());
            return Integer.toString(number >= FiscalYear.MIN_VALUE ? number - FiscalYear.BUDDHIST_ERA : number);
        });
        try {
            return common.equals(plain) ? null : DateSpan.of(common);
        } catch (InvalidInputException e) {
            return null;
        }
    }

    private static String cut(String cell) {
        String plain = cell.strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    public static String write(DateSpan days) {
        String first = ThaiDates.format(days.getFirstDay());
        return days.isOneDay() ? first : first + " ถึง " + ThaiDates.format(days.getLastDay());
    }
}
