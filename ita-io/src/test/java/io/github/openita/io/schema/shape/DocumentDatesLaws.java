package io.github.openita.io.schema.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A date is taken where the platform takes it, in four digits, of our times and not of the Buddhist Era; and with the day
 * first and a year of the Buddhist Era where it can be one day only.
 */
class DocumentDatesLaws {

    private static final Pattern DAY_FIRST =
            Pattern.compile(" *[0-9๐-๙]{1,2} ?[/.-] ?[0-9๐-๙]{1,2} ?[/.-] ?[0-9๐-๙]{4} *");

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(List.of(
                        "2024", "1899", "1900", "2399", "2400", "2567", "-", "01", "02", "12", "13", "28", "29", "30",
                        "31", "1", " ", "๒", "/", "00"))
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 20_000)
    void datesAreThoseOfThePlatform(@ForAll("dates") String written) {
        Assume.that(!DAY_FIRST.matcher(written).matches());
        assertEquals(expected(written), DocumentDates.read(written).date(), written);
    }

    @Property
    void everyDayIsTaken(@ForAll LocalDate day) {
        assertEquals(
                expected(day.toString()), DocumentDates.read(day.toString()).date());
    }

    @Property
    void aDayThatComesFirstIsTakenWhereItIsOneDay(
            @ForAll @DateRange(min = "1957-01-01", max = "2056-12-31") LocalDate day,
            @ForAll("separators") String between) {
        String written = day.getDayOfMonth() + between + day.getMonthValue() + between + (day.getYear() + 543);
        boolean one = day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue();
        assertEquals(one ? day : null, DocumentDates.read(written).date(), written);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("/", "-", ".", " / ");
    }

    private static @Nullable LocalDate expected(String written) {
        try {
            LocalDate date = LocalDate.parse(written);
            boolean taken = written.length() == 10 && date.getYear() >= 1900 && date.getYear() < 2400;
            return taken ? date : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
