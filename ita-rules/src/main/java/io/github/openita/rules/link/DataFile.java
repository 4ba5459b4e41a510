package io.github.openita.rules.link;

import io.github.openita.core.words.ThaiText;
import java.util.regex.Pattern;

/** Knows files that a machine can read as data. Static methods only. */
public final class DataFile {

    private static final Pattern ADDRESS = Pattern.compile(
            ".*\\.(?:csv|tsv|xlsx?|ods|json|ndjson|geojson|xml|parquet)(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private DataFile() {}

    /**
     * {@return whether it leads to such a file: its kind ends it, or stands before its query or its fragment}
     *
     * @param url an address
     */
    public static boolean isLinkedBy(String url) {
        return ADDRESS.matcher(ThaiText.normalize(url)).matches();
    }
}
