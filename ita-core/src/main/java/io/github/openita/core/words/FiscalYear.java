package io.github.openita.core.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.internal.stored.Stored;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Thai fiscal year (ปีงบประมาณ) in the Buddhist Era: 2567 runs from 1 October 2566 to 30 September 2567, that is
 * 2023-10-01 to 2024-09-30. This class is immutable and thread-safe.
 *
 * @serial exclude
 */
public final class FiscalYear implements Comparable<FiscalYear>, Serializable {

    private static final long serialVersionUID = 1L;

    /** The first year that is taken. */
    public static final int MIN_VALUE = 2400;

    /** The last year that is taken. */
    public static final int MAX_VALUE = 2799;

    /** What a year of the Common Era lacks to the same year of the Buddhist Era. */
    public static final int BUDDHIST_ERA = 543;

    private static final int FIRST_MONTH = 10;
    private static final Pattern WRITTEN =
            Pattern.compile("(?:ใน|ประจำ)?(?:ปีงบประมาณ|ปี)?\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*([0-9]{4})");

    private final int value;

    private FiscalYear(int value) {
        this.value = value;
    }

    /**
     * {@return that fiscal year}
     *
     * @param buddhistYear the year in the Buddhist Era, 2400–2799
     * @throws InvalidInputException for another number; where it looks like a year of the Common Era the Buddhist one
     *     is suggested
     */
    @JsonCreator
    public static FiscalYear of(int buddhistYear) {
        int shifted = buddhistYear + BUDDHIST_ERA;
        if (!isTaken(buddhistYear) && isTaken(shifted)) {
            throw new InvalidInputException(
                    "ปีงบประมาณ " + buddhistYear + " ไม่ใช่ปี พ.ศ.: หมายถึง " + shifted + " หรือไม่",
                    "fiscal year " + buddhistYear + " is not in the Buddhist Era: is " + shifted + " meant?");
        }
        return ofComputed(buddhistYear);
    }

    /** A year that nobody wrote, so that no other can be meant. */
    private static FiscalYear ofComputed(long year) {
        if (!isTaken(year)) {
            throw new InvalidInputException(
                    "ปีงบประมาณ " + year + ": ต้องเป็นปี พ.ศ. " + MIN_VALUE + "–" + MAX_VALUE,
                    "fiscal year " + year + ": must be a year of the Buddhist Era, " + MIN_VALUE + "–" + MAX_VALUE);
        }
        return new FiscalYear((int) year);
    }

    static boolean isTaken(long buddhistYear) {
        return buddhistYear >= MIN_VALUE && buddhistYear <= MAX_VALUE;
    }

    /**
     * {@return that fiscal year}
     *
     * @param text the year as people write it: {@code 2567}, {@code ๒๕๖๗}, {@code ปีงบประมาณ พ.ศ. ๒๕๖๗}
     * @throws InvalidInputException for anything else
     */
    public static FiscalYear parse(String text) {
        Matcher written = WRITTEN.matcher(ThaiText.plain(text));
        if (!written.matches()) {
            throw new InvalidInputException(
                    ThaiText.quoted(text) + " ไม่ใช่ปีงบประมาณ: เขียนเช่น 2567 หรือ ปีงบประมาณ พ.ศ. 2567",
                    ThaiText.quoted(text) + " is no fiscal year: write for example 2567 or ปีงบประมาณ พ.ศ. 2567");
        }
        return of(Integer.parseInt(written.group(1)));
    }

    /**
     * {@return the same as {@link #parse(String)}; by this name Spring finds it for what stands in an address, and Jackson
     * for the keys of a map}
     *
     * @param text the year as people write it
     * @throws InvalidInputException for anything else
     */
    @JsonCreator
    public static FiscalYear valueOf(String text) {
        return parse(text);
    }

    /**
     * {@return the fiscal year it lies in}
     *
     * @param day any day of the fiscal years 2400–2799
     * @throws InvalidInputException for a day of another one
     */
    public static FiscalYear from(LocalDate day) {
        int next = day.getMonthValue() >= FIRST_MONTH ? 1 : 0;
        return ofComputed((long) day.getYear() + BUDDHIST_ERA + next);
    }

    /** {@return the year in the Buddhist Era} */
    @JsonValue
    public int getValue() {
        return value;
    }

    /** {@return 1 October of the calendar year before} */
    public LocalDate getFirstDay() {
        return LocalDate.of(value - BUDDHIST_ERA - 1, FIRST_MONTH, 1);
    }

    /** {@return 30 September} */
    public LocalDate getLastDay() {
        return getFirstDay().plusYears(1).minusDays(1);
    }

    /** {@return all its days} */
    public DateSpan getDays() {
        return DateSpan.of(getFirstDay(), getLastDay());
    }

    /**
     * {@return the days of that quarter (ไตรมาส)}
     *
     * @param number 1 (October–December) to 4 (July–September)
     * @throws InvalidInputException for another number
     */
    public DateSpan quarter(int number) {
        return partOfYear("ไตรมาส", "quarter", number, 4);
    }

    /**
     * {@return the days of that half year}
     *
     * @param number 1 (October–March, รอบ 6 เดือนแรก) or 2 (April–September)
     * @throws InvalidInputException for another number
     */
    public DateSpan halfYear(int number) {
        return partOfYear("ครึ่งปี", "half year", number, 2);
    }

    private DateSpan partOfYear(String th, String en, int number, int parts) {
        if (number < 1 || number > parts) {
            throw new InvalidInputException(
                    th + " " + number + ": มีเพียง 1–" + parts, en + " " + number + ": there are 1–" + parts);
        }
        int months = 12 / parts;
        LocalDate first = getFirstDay().plusMonths((long) months * (number - 1));
        return DateSpan.of(first, first.plusMonths(months).minusDays(1));
    }

    /**
     * {@return whether the day lies in this fiscal year}
     *
     * @param day any day
     */
    public boolean contains(LocalDate day) {
        return getDays().contains(day);
    }

    /**
     * {@return that fiscal year}
     *
     * @param years how many years later; negative for earlier
     * @throws InvalidInputException where it is none of 2400–2799
     */
    public FiscalYear plusYears(int years) {
        return ofComputed((long) value + years);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FiscalYear that && value == that.value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    /** {@return the four digits of the Buddhist year} */
    @Override
    public String toString() {
        return Integer.toString(value);
    }

    /** What is serialized: its parts, from which it is made anew. */
    private record Parts(int year) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Stored.value(() -> of(year));
        }
    }

    private Object writeReplace() {
        return new Parts(value);
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw Stored.notItself(FiscalYear.class);
    }
}
