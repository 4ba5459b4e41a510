package io.github.openita.office.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How a spreadsheet writes a number: the sections of a format code, of each what stands before the digits, the digits
 * and what stands after them. Fractions and powers of ten are written plainly. Immutable and thread-safe.
 */
final class NumberFormatCode {

    /** A spreadsheet counts with so many digits. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final String DIGITS = "0#?";

    private final List<Section> sections;

    /** One section; plain where it has no digits of its own. */
    private record Section(
            String before,
            String after,
            int leastWhole,
            int leastDecimals,
            int mostDecimals,
            boolean grouped,
            int shift,
            boolean digits,
            boolean plain) {}

    private NumberFormatCode(List<Section> sections) {
        this.sections = sections;
    }

    static NumberFormatCode of(String code) {
        List<Section> sections = new ArrayList<>();
        for (String section : FormatSections.of(code)) {
            sections.add(section(section));
        }
        return new NumberFormatCode(sections);
    }

    /** A number as it looks. */
    String format(BigDecimal number) {
        int sign = number.signum();
        int at = sections.size() == 1 || sign > 0 ? 0 : sign < 0 ? 1 : Math.min(2, sections.size() - 1);
        if (sign == 0 && sections.size() == 2) {
            at = 0;
        }
        Section section = sections.get(at);
        boolean signed = sign < 0 && at == 0;
        return section.plain ? plain(number) : (signed ? "-" : "") + text(section, number.abs());
    }

    /** A number without a format. */
    static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(PRECISION).stripTrailingZeros();
        return rounded.scale() > 40 || rounded.scale() < -40 ? rounded.toString() : rounded.toPlainString();
    }

    private static String text(Section section, BigDecimal number) {
        if (!section.digits) {
            return (section.before + section.after).strip();
        }
        if (Math.abs((long) number.scale()) > 400 || number.precision() > 400) {
            return plain(number);
        }
        BigDecimal shown = number.movePointRight(section.shift)
                .round(PRECISION)
                .setScale(section.mostDecimals, RoundingMode.HALF_UP);
        String digits = shown.toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String decimals = point < 0 ? "" : digits.substring(point + 1);
        while (decimals.length() > section.leastDecimals && decimals.endsWith("0")) {
            decimals = decimals.substring(0, decimals.length() - 1);
        }
        if (whole.equals("0") && section.leastWhole == 0) {
            whole = "";
        }
        whole = "0".repeat(Math.max(0, section.leastWhole - whole.length())) + whole;
        String text = (section.grouped ? grouped(whole) : whole) + (decimals.isEmpty() ? "" : "." + decimals);
        return (section.before + text + section.after).strip();
    }

    private static String grouped(String whole) {
        StringBuilder text = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    private static Section section(String code) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        StringBuilder pattern = new StringBuilder();
        int percents = 0;
        boolean plain = code.isBlank();
        for (FormatToken token : FormatToken.of(code)) {
            String text = token.text();
            char first = text.isEmpty() ? ' ' : text.charAt(0);
            if (token.literal()) {
                (pattern.length() == 0 ? before : after).append(text);
            } else if (DIGITS.indexOf(first) >= 0 || first == '.' || first == ',') {
                pattern.append(first);
            } else if (first == '%') {
                percents++;
                (pattern.length() == 0 ? before : after).append('%');
            } else if (first == 'E' || first == 'G' || first == '/' || first == '@') {
                plain = true;
            } else {
                (pattern.length() == 0 ? before : after).append(text);
            }
        }
        return section(before.toString(), after.toString(), pattern.toString(), percents, plain);
    }

    private static Section section(String before, String after, String pattern, int percents, boolean plain) {
        int end = pattern.length();
        while (end > 0 && pattern.charAt(end - 1) == ',') {
            end--;
        }
        int thousands = pattern.length() - end;
        String digits = pattern.substring(0, end);
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String decimals =
                point < 0 ? "" : digits.substring(point + 1).replace(",", "").replace(".", "");
        return new Section(
                before,
                after,
                zeros(whole),
                zeros(decimals),
                decimals.length(),
                whole.indexOf(',') >= 0,
                2 * percents - 3 * thousands,
                !digits.isEmpty(),
                plain);
    }

    private static int zeros(String pattern) {
        return (int) pattern.chars().filter(c -> c == '0').count();
    }
}
