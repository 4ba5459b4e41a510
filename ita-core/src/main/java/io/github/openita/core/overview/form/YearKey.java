package io.github.openita.core.overview.form;

import io.github.openita.core.edition.Edition;
import java.util.Comparator;

/** What tells the results of one edition from those of others, the oldest first. */
public record YearKey(int year, String scheme, String edition) implements Comparable<YearKey> {

    private static final Comparator<YearKey> ORDER = Comparator.comparingInt(YearKey::year)
            .thenComparing(YearKey::scheme)
            .thenComparing(YearKey::edition);

    public static YearKey of(Edition edition) {
        return new YearKey(
                edition.getFiscalYear().getValue(), edition.getScheme().orElse(""), edition.nameWithRevision());
    }

    /** Whether it is a form of the same scheme for the year before. */
    public boolean isYearBefore(YearKey other) {
        return year == other.year - 1 && scheme.equals(other.scheme);
    }

    @Override
    public int compareTo(YearKey other) {
        return ORDER.compare(this, other);
    }
}
