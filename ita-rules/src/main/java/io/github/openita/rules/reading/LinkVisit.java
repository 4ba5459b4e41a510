package io.github.openita.rules.reading;

import java.util.List;
import java.util.Optional;

/**
 * What trying a link over the network showed. Immutable and thread-safe.
 *
 * @param end how it ended
 * @param status the status of the last answer; empty where none came
 * @param way the addresses that the link led to one after the other, by redirects, without its own; the last is where the
 *     answer came from
 * @param elsewhere where a page leads that is nothing but a redirect or a frame to somewhere else, as a whole address that
 *     was not tried; empty where the link ended otherwise than with {@link VisitEnd#ONLY_ELSEWHERE}, and where the page
 *     leads to no address
 * @param file what was delivered; empty where nothing was
 */
public record LinkVisit(
        VisitEnd end,
        Optional<Integer> status,
        List<String> way,
        Optional<String> elsewhere,
        Optional<PublishedFile> file) {

    /** Copies the addresses, and keeps what a page leads to only of one that does nothing else. */
    public LinkVisit {
        way = List.copyOf(way);
        elsewhere = end == VisitEnd.ONLY_ELSEWHERE ? elsewhere : Optional.empty();
    }

    /**
     * Makes one of a link that leads to no page which only leads elsewhere.
     *
     * @param end how it ended
     * @param status the status of the last answer; empty where none came
     * @param way the addresses that the link led to by redirects
     * @param file what was delivered; empty where nothing was
     */
    public LinkVisit(VisitEnd end, Optional<Integer> status, List<String> way, Optional<PublishedFile> file) {
        this(end, status, way, Optional.empty(), file);
    }
}
