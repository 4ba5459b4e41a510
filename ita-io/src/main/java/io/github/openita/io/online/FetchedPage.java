package io.github.openita.io.online;

import io.github.openita.rules.reading.LinkVisit;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A page or file that was fetched, with its bytes. Immutable and thread-safe.
 *
 * @param visit what trying the link showed
 * @param address where the answer came from, in ASCII; relative links of the page start there
 * @param contentType the {@code Content-Type} of the answer as the server sent it, such as {@code text/html;
 *     charset=tis-620}; empty where it sent none
 * @param file the bytes; empty unless the visit ended with {@link io.github.openita.rules.reading.VisitEnd#OPENED}. It is
 *     there until the {@link OnlineLinks} are closed, in a folder of a cache until it is fetched again
 */
public record FetchedPage(LinkVisit visit, String address, Optional<String> contentType, Optional<Path> file) {}
