package io.github.openita.benchmarks.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The document as plain classes that Jackson fills without knowing the library.
 *
 * @param agency the agency
 * @param edition the name of the form
 * @param items the items by their codes
 */
public record PlainDisclosure(PlainAgency agency, String edition, Map<String, PlainItem> items) {

    /**
     * The agency.
     *
     * @param name its name
     * @param type its type
     * @param website its web site
     */
    public record PlainAgency(
            String name, String type, @Nullable String website) {}

    /**
     * One item.
     *
     * @param title the title of the page
     * @param links where it is published
     * @param fiscalYear the year it reports on
     * @param updatedOn the day of its last change
     * @param elements what it shows
     */
    public record PlainItem(
            String title,
            @Nullable List<String> links,
            int fiscalYear,
            String updatedOn,
            Map<String, @Nullable Object> elements) {}
}
