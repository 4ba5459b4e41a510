package io.github.openita.office.workbook;

import io.github.openita.core.words.ThaiText;
import io.github.openita.office.writing.XmlText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names for sheets that Excel takes, each different from the others. Not thread-safe. */
final class SheetNames {

    private static final int LONGEST = 31;

    /** What Excel refuses, and what would have to be written otherwise where something leads to a sheet. */
    private static final Pattern REFUSED = Pattern.compile("[:\\\\/?*\\[\\]'\"&<>]");

    /** A year at the end, perhaps with the scheme whose form of that year is meant. */
    private static final Pattern YEAR = Pattern.compile(" [0-9๐-๙]{4}(?: [^ ]{1,12})?$");

    /** A name that Excel keeps for itself. */
    private static final String TAKEN = "history";

    private final Set<String> given = new HashSet<>(Set.of(TAKEN));

    /** {@return a name like the wanted one, or like the other one where nothing of it is left} */
    String next(String wanted, String other) {
        String plain = plain(wanted);
        String name = plain.isEmpty() ? other : plain;
        String unique = shortened(name, LONGEST);
        for (int i = 2; !given.add(unique.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            unique = shortened(name, LONGEST - number.length()) + number;
        }
        return unique;
    }

    private static String plain(String wanted) {
        return ThaiText.normalize(REFUSED.matcher(XmlText.of(wanted)).replaceAll(" "));
    }

    /** Cut in front of the year that it ends with, without which sheets of several years look the same. */
    private static String shortened(String name, int longest) {
        Matcher year = YEAR.matcher(name);
        return name.length() <= longest || !year.find()
                ? cut(name, longest)
                : cut(name.substring(0, year.start()), longest - year.group().length()) + year.group();
    }

    /** Cut so that no letter loses its marks. */
    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int end = longest;
        while (end > 0 && belongsToTheLetterBefore(name.charAt(end))) {
            end--;
        }
        while (end > 1 && isVowelOfTheLetterBehind(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end == 0 ? longest : end).trim();
    }

    private static boolean belongsToTheLetterBefore(char c) {
        return Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 'ำ';
    }

    private static boolean isVowelOfTheLetterBehind(char c) {
        return c >= 'เ' && c <= 'ไ';
    }
}
