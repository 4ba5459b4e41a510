package io.github.openita.io.page.words;

import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ThaiText;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the years that a page gives as its own. Static methods only. */
public final class PageYears {

    private static final int LONGEST = 300;
    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9])(?<![0-9] ?[-–—] ?)25[0-9]{2}(?![0-9])(?! ?[-–—] ?[0-9])");
    private static final Pattern OF_THE_ASSESSMENT = Pattern.compile(
            "(?<![a-z])(?:ITA|OIT)(?![a-z])|คุณธรรมและความโปร่งใส|เปิดเผยข้อมูลสาธารณะ", Pattern.CASE_INSENSITIVE);

    private PageYears() {}

    /**
     * Adds the years, those of a span such as {@code 2566–2570} left out, of a line that says of which year the page is: a heading, or words on the assessment.
     *
     * @param text a line, normalized
     * @param heading whether it is a heading of the page
     * @param years takes the years
     */
    public static void addFrom(String text, boolean heading, Set<FiscalYear> years) {
        if (text.length() > LONGEST
                || !(heading || OF_THE_ASSESSMENT.matcher(text).find())) {
            return;
        }
        Matcher year = YEAR.matcher(ThaiText.toArabicDigits(text));
        while (year.find()) {
            years.add(FiscalYear.of(Integer.parseInt(year.group())));
        }
    }
}
