package io.github.openita.core.words;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stretch of whole days, both ends included (ช่วงเวลา). This class is immutable and thread-safe. */
public final class DateSpan {

    private final LocalDate firstDay;
    private final LocalDate lastDay;

    private DateSpan(LocalDate firstDay, LocalDate lastDay) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * @param firstDay the first day
     * @param lastDay the last day, not before the first
     * @return the days from the first to the last
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

    /** {@return the first day} */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** {@return the last day, still part of the span} */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /**
     * @param day any day
     * @return whether the day lies in the span, its ends included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /**
     * @param other any span
     * @return whether all of its days lie in this one
     */
    public boolean contains(DateSpan other) {
        return contains(other.firstDay) && contains(other.lastDay);
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
}
