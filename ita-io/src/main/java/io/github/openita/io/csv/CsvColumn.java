package io.github.openita.io.csv;

import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column that a table may have.
 *
 * @param key its English heading
 * @param headingTh its Thai heading, under which it is written
 * @param required whether a table must have it
 * @param spellings what else it is called
 */
record CsvColumn(String key, String headingTh, boolean required, List<String> spellings) {

    static CsvColumn required(String key, String headingTh, String... spellings) {
        return new CsvColumn(key, headingTh, true, List.of(spellings));
    }

    static CsvColumn optional(String key, String headingTh, String... spellings) {
        return new CsvColumn(key, headingTh, false, List.of(spellings));
    }

    boolean isCalled(String heading) {
        String wanted = plain(heading);
        return Stream.concat(Stream.of(key, headingTh), spellings.stream())
                .anyMatch(known -> plain(known).equals(wanted));
    }

    /** Headings are broken over lines and abbreviated at will. */
    static String plain(String heading) {
        return ThaiText.toArabicDigits(ThaiText.normalize(heading))
                .replaceAll("[ .*:]", "")
                .toLowerCase(Locale.ROOT);
    }
}
