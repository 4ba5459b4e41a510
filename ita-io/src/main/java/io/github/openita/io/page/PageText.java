package io.github.openita.io.page;

import io.github.openita.core.words.BilingualText;

/**
 * Something on a page that was not understood. Immutable and thread-safe.
 *
 * @param place where it stands
 * @param text its words
 * @param reason why it was left out
 */
public record PageText(PagePlace place, String text, BilingualText reason) {}
