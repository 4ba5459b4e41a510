package io.github.openita.rules;

import io.github.openita.core.words.ThaiText;
import java.util.Locale;
import java.util.Set;

/** Knows files that a machine can read as data. */
final class DataFile {

    private static final Set<String> KINDS =
            Set.of("csv", "tsv", "xls", "xlsx", "ods", "json", "ndjson", "geojson", "xml", "parquet");

    private DataFile() {}

    /** Whether an address leads to one: its kind ends it, or stands before its query or its fragment. */
    static boolean isLinkedBy(String url) {
        String plain = ThaiText.normalize(url).toLowerCase(Locale.ROOT);
        int dot = -1;
        for (int at = 0; at <= plain.length(); at++) {
            boolean end = at == plain.length() || plain.charAt(at) == '?' || plain.charAt(at) == '#';
            if (end && dot >= 0 && KINDS.contains(plain.substring(dot + 1, at))) {
                return true;
            }
            if (!end && plain.charAt(at) == '.') {
                dot = at;
            }
        }
        return false;
    }
}
