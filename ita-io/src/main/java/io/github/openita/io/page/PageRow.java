package io.github.openita.io.page;

import io.github.openita.core.words.FiscalYear;
import io.github.openita.io.page.words.ElementMatch;
import io.github.openita.io.page.words.WrittenCode;
import java.util.List;
import java.util.Optional;

/**
 * What a page shows of one item, before it is known of which. Immutable and thread-safe.
 *
 * @param place where it begins
 * @param code the code seen; empty where there is none
 * @param title the title seen; empty where there is none
 * @param elements the item whose elements were seen; empty where there is a code or a title
 * @param year the year of the section of the page that it stands in; empty where none is named
 * @param links its links, in the order of the page
 */
record PageRow(
        PagePlace place,
        Optional<WrittenCode> code,
        String title,
        Optional<ElementMatch> elements,
        Optional<FiscalYear> year,
        List<PageLink> links) {

    PageRow {
        links = List.copyOf(links);
    }

    /** A row with a code or a title, of a table. */
    PageRow(PagePlace place, Optional<WrittenCode> code, String title, List<PageLink> links) {
        this(place, code, title, Optional.empty(), Optional.empty(), links);
    }
}
