package io.github.openita.io.online;

import io.github.openita.rules.reading.VisitEnd;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of trying an address.
 *
 * @param end how it ended
 * @param status the status of the last answer
 * @param way where redirects led
 * @param address where the last answer came from
 * @param elsewhere where a page leads that is nothing but a redirect or a frame; only where the end is {@link
 *     VisitEnd#ONLY_ELSEWHERE}
 * @param delivered what was delivered; only where the end is {@link VisitEnd#OPENED}
 */
record Outcome(
        VisitEnd end,
        Optional<Integer> status,
        List<URI> way,
        URI address,
        Optional<URI> elsewhere,
        Optional<Delivered> delivered) {

    /**
     * What was delivered.
     *
     * @param file the bytes
     * @param contentType what the server called it
     * @param name what the server calls the file
     * @param readable whether the bytes are what the link shows: not packed, and no page that a script fills
     */
    record Delivered(Path file, Optional<String> contentType, Optional<String> name, boolean readable) {}

    static Outcome without(VisitEnd end, Optional<Integer> status, List<URI> way, URI address) {
        return new Outcome(end, status, List.copyOf(way), address, Optional.empty(), Optional.empty());
    }

    static Outcome opened(Optional<Integer> status, List<URI> way, URI address, Delivered delivered) {
        return new Outcome(
                VisitEnd.OPENED, status, List.copyOf(way), address, Optional.empty(), Optional.of(delivered));
    }

    Outcome leadingTo(Optional<URI> other) {
        return new Outcome(end, status, way, address, other, delivered);
    }
}
