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
 * @param file what was delivered; empty where nothing was
 */
public record LinkVisit(VisitEnd end, Optional<Integer> status, List<String> way, Optional<PublishedFile> file) {

    /** Copies the addresses. */
    public LinkVisit {
        way = List.copyOf(way);
    }
}
