package io.github.openita.io.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A date is taken where the platform takes it, in four digits, of our times and not of the Buddhist Era. */
class DocumentDatesLaws {

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
        assertEquals(expected(written), DocumentDates.read(written).date(), written);
    }

    @Property
    void everyDayIsTaken(@ForAll LocalDate day) {
        assertEquals(
                expected(day.toString()), DocumentDates.read(day.toString()).date());
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
