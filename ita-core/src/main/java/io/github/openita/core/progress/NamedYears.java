package io.github.openita.core.progress;

import io.github.openita.core.words.ThaiText;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the years that words for a document name. Static methods only; thread-safe. */
final class NamedYears {

    private static final String YEAR = "(?<![0-9])(25[0-9]{2})(?![0-9])";
    /** A law holds until it is changed: its year says nothing of what was done. */
    private static final Pattern LAW = Pattern.compile(
            "(?:พระราชบัญญัติ|พระราชกฤษฎีกา|พ\\.ร\\.บ\\.|ระเบียบ|กฎกระทรวง|รัฐธรรมนูญ)[^0-9]{0,120}(?:ฉบับที่ ?[0-9]+\\)?)?[^0-9]{0,40}"
                    + YEAR);

    private static final Pattern RANGE = Pattern.compile(YEAR + " ?(?:[-\u2010-\u2014]|ถึง) ?(?:พ\\. ?ศ\\. ?)?" + YEAR);
    /** The last three months of a calendar year are of the next fiscal year. */
    private static final Pattern OF_THE_NEXT =
            Pattern.compile("(?:ตุลาคม|ต\\.ค\\.|พฤศจิกายน|พ\\.ย\\.|ธันวาคม|ธ\\.ค\\.) ?(?:พ\\. ?ศ\\. ?)?" + YEAR);

    private static final Pattern ALONE = Pattern.compile(YEAR);
    /** The longest text that is looked at. */
    private static final int LONGEST = 2000;

    private NamedYears() {}

    /** The fiscal years that a text may be of; none where it names none. */
    static Set<Integer> in(String text) {
        String plain = ThaiText.plain(text);
        String words = LAW.matcher(plain.substring(0, Math.min(plain.length(), LONGEST)))
                .replaceAll(" ");
        Set<Integer> years = new TreeSet<>();
        Matcher range = RANGE.matcher(words);
        while (range.find()) {
            int last = Integer.parseInt(range.group(2));
            for (int year = Integer.parseInt(range.group(1)); year <= last; year++) {
                years.add(year);
            }
        }
        Matcher next = OF_THE_NEXT.matcher(words);
        while (next.find()) {
            years.add(Integer.parseInt(next.group(1)) + 1);
        }
        Matcher alone = ALONE.matcher(words);
        while (alone.find()) {
            years.add(Integer.parseInt(alone.group(1)));
        }
        return years;
    }
}
