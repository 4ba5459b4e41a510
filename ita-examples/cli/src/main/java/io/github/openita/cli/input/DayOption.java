package io.github.openita.cli.input;

import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.ThaiText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that a command judges for: given, or today in Bangkok. */
public final class DayOption {

    /** Bangkok, where no clock is ever changed: no table of the world's time zones needs to be read. */
    private static final ZoneOffset BANGKOK = ZoneOffset.ofHours(7);

    private static final int FIRST_YEAR = 1900;
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private @Nullable String asOf;

    /** Tells that a command takes them. */
    public void declare(Arguments takes) {
        takes.option(
                "--as-of",
                "DATE",
                found -> asOf = found,
                "วันที่ใช้ตรวจ เช่น 2024-04-30 หรือ \"30 เม.ย. 2567\" (ค่าเริ่มต้น: วันนี้ ณ กรุงเทพฯ)",
                "the day to judge for, 2024-04-30 or \"30 เม.ย. 2567\" (default: today in Bangkok)");
    }

    public boolean isGiven() {
        return asOf != null;
    }

    public LocalDate day() {
        return asOf == null ? LocalDate.now(BANGKOK) : parse(asOf);
    }

    /** A day of the Common Era in digits, or one of the Buddhist Era in Thai. */
    private static LocalDate parse(String text) {
        Matcher iso = ISO.matcher(ThaiText.plain(text));
        if (iso.matches()) {
            return inDigits(text, iso);
        }
        LocalDate day;
        try {
            day = ThaiDates.parseDate(text);
        } catch (InvalidInputException e) {
            throw noDay(text);
        }
        refuseUnsure(text, day);
        return day;
    }

    /** A day that another reader could take for another one. */
    private static void refuseUnsure(String text, LocalDate day) {
        String year = String.valueOf(day.getYear() + FiscalYear.BUDDHIST_ERA);
        boolean whole = ThaiText.plain(text).contains(year);
        if (whole && !ThaiDates.couldBeTwoDays(text)) {
            return;
        }
        throw CliException.usage(
                "--as-of " + text + ": " + (whole ? "อ่านได้เป็นสองวัน" : "ปีมีเพียงสองหลัก") + " เขียนเป็น " + day
                        + " หรือ \"" + ThaiDates.formatShort(day) + "\"",
                "--as-of " + text + ": " + (whole ? "could be two days" : "the year has two digits") + ": write "
                        + day);
    }

    private static LocalDate inDigits(String text, Matcher iso) {
        int year = Integer.parseInt(iso.group(1));
        boolean buddhist = year >= FiscalYear.MIN_VALUE && year <= FiscalYear.MAX_VALUE;
        LocalDate day;
        try {
            day = LocalDate.of(
                    buddhist ? year - FiscalYear.BUDDHIST_ERA : year,
                    Integer.parseInt(iso.group(2)),
                    Integer.parseInt(iso.group(3)));
        } catch (DateTimeException e) {
            throw noDay(text);
        }
        if (buddhist) {
            throw CliException.usage(
                    "--as-of " + text + ": เป็นปี พ.ศ. เขียนเป็น " + day + " หรือ \"" + ThaiDates.formatShort(day)
                            + "\"",
                    "--as-of " + text + ": is in the Buddhist Era: write " + day);
        }
        if (year < FIRST_YEAR || year > FiscalYear.MAX_VALUE) {
            throw noDay(text);
        }
        return day;
    }

    private static CliException noDay(String text) {
        return CliException.usage(
                "--as-of " + text + ": ต้องเป็นวันที่ เช่น 2024-04-30 (ปี ค.ศ.-เดือน-วัน)",
                "--as-of " + text + ": must be a date such as 2024-04-30, in the Common Era");
    }
}
