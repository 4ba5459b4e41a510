package io.github.openita.core.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.internal.stored.Stored;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of whole days, both ends included (ช่วงเวลา). This class is immutable and thread-safe. In JSON it is one
 * day, {@code 2023-03-31}, or two with a slash between, {@code 2022-10-01/2023-03-31}.
 *
 * @serial exclude
 */
public final class DateSpan implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate firstDay;
    private final LocalDate lastDay;

    private DateSpan(LocalDate firstDay, LocalDate lastDay) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * {@return the days from the first to the last}
     *
     * @param firstDay the first day
     * @param lastDay the last day, not before the first
     * @throws InvalidInputException where the last day is before the first
     */
    public static DateSpan of(LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new InvalidInputException(
                    "ช่วงเวลา " + ThaiDates.formatShort(firstDay) + " ถึง " + ThaiDates.formatShort(lastDay)
                            + ": วันสุดท้ายต้องไม่มาก่อนวันแรก",
                    "the days " + firstDay + " to " + lastDay + ": the last day must not be before the first");
        }
        return new DateSpan(firstDay, lastDay);
    }

    /**
     * {@return that day alone}
     *
     * @param day any day
     */
    public static DateSpan of(LocalDate day) {
        return new DateSpan(day, day);
    }

    /**
     * Takes the canonical form only.
     *
     * @param written a day or two in ISO 8601, with a slash between
     * @return the days from the first to the last
     * @throws InvalidInputException for anything else
     */
    @JsonCreator
    public static DateSpan of(String written) {
        int slash = written.indexOf('/');
        LocalDate first;
        LocalDate last;
        try {
            first = LocalDate.parse(slash < 0 ? written : written.substring(0, slash));
            last = slash < 0 ? first : LocalDate.parse(written.substring(slash + 1));
        } catch (DateTimeException e) {
            throw new InvalidInputException(
                    ThaiText.quoted(written)
                            + " ไม่ใช่วันหรือช่วงเวลา: เขียนเช่น 2023-03-31 หรือ 2022-10-01/2023-03-31",
                    ThaiText.quoted(written)
                            + " is no day or stretch of days: write for example 2023-03-31 or 2022-10-01/2023-03-31");
        }
        return of(first, last);
    }

    /** {@return whether it is one day} */
    public boolean isOneDay() {
        return firstDay.equals(lastDay);
    }

    /** {@return the first day} */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** {@return the last day, still part of the span} */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /**
     * {@return whether the day lies in the span, its ends included}
     *
     * @param day any day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /**
     * {@return whether all of its days lie in this one}
     *
     * @param other any span
     */
    public boolean contains(DateSpan other) {
        return contains(other.firstDay) && contains(other.lastDay);
    }

    /** {@return how documents write it: one day as {@code 2024-04-30}, more as {@code 2024-04-01/2024-04-30}} */
    @JsonValue
    public String toWritten() {
        return isOneDay() ? firstDay.toString() : toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateSpan that && firstDay.equals(that.firstDay) && lastDay.equals(that.lastDay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, lastDay);
    }

    /** {@return both days in ISO 8601, with a slash between} */
    @Override
    public String toString() {
        return firstDay + "/" + lastDay;
    }

    /** What is serialized: its parts, from which it is made anew. */
    private record Parts(LocalDate first, LocalDate last) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Stored.value(() -> of(first, last));
        }
    }

    private Object writeReplace() {
        return new Parts(firstDay, lastDay);
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw Stored.notItself(DateSpan.class);
    }
}
