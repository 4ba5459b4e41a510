package io.github.openita.io.page;

import java.util.List;
import java.util.Optional;

/**
 * What a page shows of one item, before it is known of which. Immutable and thread-safe.
 *
 * @param place where it begins
 * @param code the code seen; empty where there is none
 * @param title the title seen; empty where there is none
 * @param links its links, in the order of the page
 */
record PageRow(PagePlace place, Optional<WrittenCode> code, String title, List<PageLink> links) {

    PageRow {
        links = List.copyOf(links);
    }
}
