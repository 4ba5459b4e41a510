package io.github.openita.io.page;

import io.github.openita.core.words.QuestionCode;
import java.util.List;

/**
 * An item that was found on a page. Immutable and thread-safe.
 *
 * @param code its code in the edition
 * @param by by what it was found
 * @param sureness how much of the title, or of the elements, is that of the form, in percent, at least {@link
 *     PageImporter#LEAST_SURENESS}; 100 for an item found by its code
 * @param title the title on the page; empty where it has none
 * @param places where it stands, the first place first
 * @param links how many links it has
 */
public record FoundItem(QuestionCode code, FoundBy by, int sureness, String title, List<PagePlace> places, int links) {

    /**
     * Copies the places.
     *
     * @param code its code
     * @param by by what it was found
     * @param sureness in percent
     * @param title the title on the page
     * @param places where it stands
     * @param links how many links it has
     */
    public FoundItem {
        places = List.copyOf(places);
    }
}
