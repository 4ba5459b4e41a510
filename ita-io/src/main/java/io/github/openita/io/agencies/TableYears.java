package io.github.openita.io.agencies;

import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fiscal years that the titles of a table name: {@code ปีงบประมาณ พ.ศ. ๒๕๖๗}, {@code ITA 2567}, {@code ปี 2566-2567},
 * or a cell that says nothing else. The year of a day or a month is none, nor are other numbers. Static methods only.
 */
final class TableYears {

    private static final String YEAR = "25[0-9]{2}(?![0-9])";

    private static final Pattern DATE =
            Pattern.compile("(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม"
                    + "|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\\.?ค\\.?|ก\\.?พ\\.?|มี\\.?ค\\.?|เม\\.?ย\\.?|พ\\.?ค\\.?|มิ\\.?ย\\.?"
                    + "|ก\\.?ค\\.?|ส\\.?ค\\.?|ก\\.?ย\\.?|ต\\.?ค\\.?|พ\\.?ย\\.?|ธ\\.?ค\\.?|เดือน ?(?:ที่ ?)?[0-9]{1,2}|[0-9]{1,2} ?[/.-] ?[0-9]{1,2} ?[/.-])"
                    + " ?(?:ปี ?)?(?:พ\\. ?ศ\\. ?)?" + YEAR + "|" + YEAR + "-[0-9]{1,2}-[0-9]{1,2}(?![0-9])");

    private static final Pattern NAMED = Pattern.compile(
            "(?:ปี(?: ?งบ(?:ประมาณ)?)?|พ\\. ?ศ\\.|ita|fiscal year|year|fy)" + " ?:? ?\\(?(?:พ\\. ?ศ\\. ?)?(" + YEAR
                    + "(?: ?(?:[-\u2013,/]|ถึง|และ|กับ) ?(?:ปี ?)?(?:พ\\. ?ศ\\. ?)?" + YEAR + ")*)");

    private static final Pattern ONE = Pattern.compile("(?<![0-9])" + YEAR);

    /** Notes that speak of a table and are no titles of it. */
    private static final Pattern NOTE = Pattern.compile("^(?:หมายเหตุ|ที่มา|\\*|note|source).*");

    private static final int LONGEST = 500;

    private TableYears() {}

    /** The years that cells of titles name. */
    static Set<String> in(List<String> cells) {
        Set<String> years = new TreeSet<>();
        for (String cell : cells) {
            String text = plain(cell);
            if (NOTE.matcher(text).matches()) {
                break;
            }
            Matcher named = NAMED.matcher(text);
            while (named.find()) {
                addAll(years, named.group(1));
            }
            if (text.matches(YEAR)) {
                years.add(text);
            }
        }
        return years;
    }

    /** The years in the name of a sheet, which is short: in whatever words, unless they are of a day. */
    static Set<String> inName(String sheet) {
        Set<String> years = new TreeSet<>();
        addAll(years, plain(sheet));
        return years;
    }

    /** A heading without the year that it names. */
    static String without(String heading) {
        String text = plain(heading);
        return NAMED.matcher(text)
                .replaceAll(found -> found.group().startsWith("ita") ? "ita" : "")
                .replace("ประจำ", "")
                .strip();
    }

    private static void addAll(Set<String> years, String text) {
        Matcher year = ONE.matcher(text);
        while (year.find()) {
            years.add(year.group());
        }
    }

    private static String plain(String cell) {
        String text = ThaiText.plain(cell).toLowerCase(Locale.ROOT);
        return text.length() > LONGEST ? "" : DATE.matcher(text).replaceAll(" ").strip();
    }
}
