package io.github.openita.io.page;

import io.github.openita.core.disclosure.Link;

/**
 * A link of a page. Immutable and thread-safe.
 *
 * @param place where it stands
 * @param link its address, and the words that stand for it
 */
public record PageLink(PagePlace place, Link link) {}
