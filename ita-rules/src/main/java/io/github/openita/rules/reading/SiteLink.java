package io.github.openita.rules.reading;

import java.util.List;
import java.util.Optional;

/**
 * Where a link into the agency's own site leads, below the root of the site. Immutable and thread-safe.
 *
 * @param names the names of folders and, last, of the page or file, with percent-encoding decoded once and {@code .}
 *     and {@code ..} resolved; none for the root. They come from outside: compare them with names that exist, and build
 *     no path of them
 * @param folder whether the link says that it leads to a folder, by a slash at its end
 * @param anchor the place in the page that it leads to, decoded once, where it must exist there as an id or name
 */
public record SiteLink(List<String> names, boolean folder, Optional<String> anchor) {

    /** Copies the names. */
    public SiteLink {
        names = List.copyOf(names);
    }
}
