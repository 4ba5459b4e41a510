package io.github.openita.cli;

import io.github.openita.core.words.FiscalYear;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day that a command judges for: given, or today in Bangkok. */
final class DayOption {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int FIRST_YEAR = 1900;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "วันที่ใช้ตรวจ เช่น 2024-04-30 (ค่าเริ่มต้น: วันนี้ ณ กรุงเทพฯ)",
                "the day to judge for, 2024-04-30 (default: today in Bangkok)"
            })
    private @Nullable String asOf;

    boolean isGiven() {
        return asOf != null;
    }

    LocalDate day() {
        if (asOf == null) {
            return LocalDate.now(BANGKOK);
        }
        try {
            LocalDate day = LocalDate.parse(asOf);
            if (day.getYear() >= FIRST_YEAR && day.getYear() < FiscalYear.MIN_VALUE) {
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
