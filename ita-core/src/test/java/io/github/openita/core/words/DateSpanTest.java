package io.github.openita.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stretches of days as documents write them. */
class DateSpanTest {

    @Test
    void aDayAloneIsOneDay() {
        DateSpan day = DateSpan.of(LocalDate.parse("2023-03-31"));
        assertTrue(day.isOneDay());
        assertEquals(day, DateSpan.of("2023-03-31"));
        assertEquals("2023-03-31", day.toWritten());
    }

    @Test
    void twoDaysAreWrittenWithASlash() {
        DateSpan days = FiscalYear.of(2566).halfYear(1);
        assertFalse(days.isOneDay());
        assertEquals("2022-10-01/2023-03-31", days.toWritten());
        assertEquals(days, DateSpan.of(days.toWritten()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "2023-03-31/", "2023-02-30", "31 มีนาคม 2566", "2023-01-01/2023-01-02/2023-01-03"})
    void anythingElseIsRefused(String written) {
        Refusals.assertRefused(
                () -> DateSpan.of(written), "ไม่ใช่วันหรือช่วงเวลา", "is no day or stretch of days", "2023-03-31");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        Refusals.assertRefused(
                () -> DateSpan.of("2023-03-31/2022-10-01"), "วันสุดท้าย", "the last day must not be before the first");
    }
}
