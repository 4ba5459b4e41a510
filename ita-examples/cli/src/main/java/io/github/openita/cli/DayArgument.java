package io.github.openita.cli;

import io.github.openita.core.words.FiscalYear;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The day to judge for, {@code --as-of}: a date of the Common Era or, without one, today in Bangkok. */
final class DayArgument {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private DayArgument() {}

    static LocalDate resolve(@Nullable String asOf) {
        if (asOf == null) {
            return LocalDate.now(BANGKOK);
        }
        try {
            LocalDate day = LocalDate.parse(asOf);
            if (day.getYear() < FiscalYear.MIN_VALUE) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a year of the other era.
        }
        throw CliException.usage(
                "--as-of " + asOf + ": ต้องเป็นวันที่ เช่น 2024-04-30 (ปี ค.ศ.-เดือน-วัน)",
                "--as-of " + asOf + ": must be a date such as 2024-04-30, in the Common Era");
    }
}
