package io.github.openita.io.page;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.words.QuestionCode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A disclosure that people have worked on with what pages add to it. Immutable and thread-safe.
 *
 * @param disclosure all that stood in it, and after that what the pages have
 * @param addedItems the items that it had not, by code
 * @param addedLinks how many links were added to each item that it had
 * @param conflicts what the pages say otherwise; what stood there was kept
 * @param onlyThere how many links of each item stand in the disclosure and on no page
 */
public record MergedDisclosure(
        Disclosure disclosure,
        List<QuestionCode> addedItems,
        SortedMap<QuestionCode, Integer> addedLinks,
        List<MergeConflict> conflicts,
        SortedMap<QuestionCode, Integer> onlyThere) {

    /**
     * Copies the lists.
     *
     * @param disclosure all of both
     * @param addedItems the items that were added
     * @param addedLinks how many links were added, by item
     * @param conflicts what the pages say otherwise
     * @param onlyThere how many links stand on no page, by item
     */
    public MergedDisclosure {
        addedItems = List.copyOf(addedItems);
        addedLinks = unmodifiable(addedLinks);
        conflicts = List.copyOf(conflicts);
        onlyThere = unmodifiable(onlyThere);
    }

    private static SortedMap<QuestionCode, Integer> unmodifiable(Map<QuestionCode, Integer> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
