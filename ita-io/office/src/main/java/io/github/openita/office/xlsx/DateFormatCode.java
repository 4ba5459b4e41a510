package io.github.openita.office.xlsx;

import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.ThaiText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a spreadsheet writes a day or a time. A code with the Thai calendar, and the day as the machine's settings have
 * it, is of the Buddhist Era as on the screens of the officers. Immutable and thread-safe.
 */
final class DateFormatCode {

    /** The language, calendar and digits of a code. */
    private static final Pattern LOCALE = Pattern.compile("\\[\\$[^\\]-]*-([0-9A-Fa-f]{1,8})");

    private static final int THAI = 0x1E;
    private static final int BUDDHIST = 7;
    private static final int THAI_DIGITS = 0x0D;

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private final List<FormatToken> tokens;
    private final boolean thai;
    private final boolean buddhist;
    private final boolean thaiDigits;
    private final boolean half;

    private DateFormatCode(List<FormatToken> tokens, long locale, boolean ofTheMachine) {
        this.tokens = tokens;
        this.thai = (locale & 0xFF) == THAI;
        this.buddhist = ofTheMachine || ((locale >> 16) & 0xFF) == BUDDHIST;
        this.thaiDigits = ((locale >> 24) & 0xFF) == THAI_DIGITS;
        this.half = tokens.stream().anyMatch(token -> token.text().equals("AM/PM"));
    }

    /** The code of a day or a time; empty where it is one of a number. */
    static Optional<DateFormatCode> of(String code, boolean ofTheMachine) {
        String section = FormatSections.of(code).get(0);
        List<FormatToken> tokens = FormatToken.of(section);
        boolean number = tokens.stream()
                .anyMatch(token ->
                        !token.literal() && "#?@G%".indexOf(token.text().charAt(0)) >= 0);
        boolean date = tokens.stream()
                .anyMatch(token ->
                        !token.literal() && "ymdhsb[".indexOf(small(token).charAt(0)) >= 0);
        if (!date || number) {
            return Optional.empty();
        }
        Matcher locale = LOCALE.matcher(section);
        return Optional.of(
                new DateFormatCode(tokens, locale.find() ? Long.parseLong(locale.group(1), 16) : 0, ofTheMachine));
    }

    private static String small(FormatToken token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** A day or time as it looks; a number that is none as a number. */
    String format(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) >= 0) {
            return NumberFormatCode.plain(serial);
        }
        long seconds =
                serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long days = seconds / 86_400;
        // A spreadsheet takes 1900 for a leap year.
        LocalDateTime start =
                from1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, days < 60 ? 31 : 30, 0, 0);
        LocalDateTime at = start.plusSeconds(seconds);
        StringBuilder text = new StringBuilder();
        boolean time = false;
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            if (token.literal()) {
                text.append(token.text());
                continue;
            }
            String letters = small(token);
            char letter = letters.charAt(0);
            boolean minutes = letter == 'm' && letters.length() < 3 && (time || isBeforeSeconds(i));
            text.append(minutes ? padded(at.getMinute(), letters.length()) : piece(letters, at, seconds));
            time = letter == 'h' || letter == '[' || (letter == 's' && time);
        }
        String shown = text.toString().strip();
        return thaiDigits ? ThaiText.toThaiDigits(shown) : shown;
    }

    private boolean isBeforeSeconds(int at) {
        return tokens.subList(at + 1, tokens.size()).stream()
                .filter(token -> !token.literal())
                .findFirst()
                .filter(token -> small(token).startsWith("s") || small(token).startsWith("[s"))
                .isPresent();
    }

    private String piece(String letters, LocalDateTime at, long seconds) {
        int length = letters.length();
        return switch (letters.charAt(0)) {
            case 'y' -> year(at.getYear() + (buddhist ? FiscalYear.BUDDHIST_ERA : 0), length);
            case 'b' -> year(at.getYear() + FiscalYear.BUDDHIST_ERA, length);
            case 'e' -> String.valueOf(at.getYear() + (buddhist ? FiscalYear.BUDDHIST_ERA : 0));
            case 'm' -> month(at.getMonth(), length);
            case 'd' -> length > 2 ? "" : padded(at.getDayOfMonth(), length);
            case 'h' -> padded(half ? (at.getHour() + 11) % 12 + 1 : at.getHour(), length);
            case 's' -> padded(at.getSecond(), length);
            case '[' -> padded(elapsed(letters.charAt(1), seconds), length - 2);
            case 'a' -> at.getHour() < 12 ? "AM" : "PM";
            case '0' -> "";
            default -> letters.matches("[g%]+") ? "" : letters;
        };
    }

    private static long elapsed(char unit, long seconds) {
        return unit == 'h' ? seconds / 3600 : unit == 'm' ? seconds / 60 : seconds;
    }

    private static String year(int year, int length) {
        return length > 2 ? String.valueOf(year) : padded(year % 100, 2);
    }

    private String month(Month month, int length) {
        if (length < 3) {
            return padded(month.getValue(), length);
        }
        if (thai) {
            return length == 3 ? ThaiDates.shortNameOf(month) : ThaiDates.nameOf(month);
        }
        String english = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return length == 3 ? english.substring(0, 3) : english;
    }

    private static String padded(long number, int length) {
        String text = String.valueOf(number);
        return length > 1 && text.length() < 2 ? "0" + text : text;
    }
}
