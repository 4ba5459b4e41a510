package io.github.openita.io.csv;

import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column that a table may have.
 *
 * @param key its English heading
 * @param headingTh its Thai heading, under which it is written
 * @param required whether a table must have it
 * @param spellings what else it is called
 * @param like whether a {@linkplain #plain plain} heading is one of those that cannot be listed, such as years
 * @param passedOver whether nobody reads it, so that it may also stand several times
 */
record CsvColumn(
        String key,
        String headingTh,
        boolean required,
        List<String> spellings,
        Predicate<String> like,
        boolean passedOver) {

    /** The longest heading that is looked at. */
    private static final int LONGEST = 500;

    private static final Pattern PASSED_OVER = Pattern.compile("[ .*:]");

    static CsvColumn required(String key, String headingTh, String... spellings) {
        return new CsvColumn(key, headingTh, true, List.of(spellings), heading -> false, false);
    }

    static CsvColumn optional(String key, String headingTh, String... spellings) {
        return new CsvColumn(key, headingTh, false, List.of(spellings), heading -> false, false);
    }

    /** The same column, under headings that cannot be listed too. */
    CsvColumn orLike(Predicate<String> others) {
        return new CsvColumn(key, headingTh, required, spellings, others, passedOver);
    }

    /** The same column, known and not read. */
    CsvColumn notRead() {
        return new CsvColumn(key, headingTh, required, spellings, like, true);
    }

    boolean isCalled(String heading) {
        if (heading.length() > LONGEST) {
            return false;
        }
        String wanted = plain(heading);
        return like.test(wanted)
                || Stream.concat(Stream.of(key, headingTh), spellings.stream())
                        .anyMatch(known -> plain(known).equals(wanted));
    }

    /** Headings are broken over lines and abbreviated at will. */
    static String plain(String heading) {
        return PASSED_OVER
                .matcher(ThaiText.toArabicDigits(ThaiText.normalize(heading)))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
