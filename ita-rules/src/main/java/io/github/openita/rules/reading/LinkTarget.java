package io.github.openita.rules.reading;

/**
 * What a link into the agency's own site leads to. Immutable and thread-safe.
 *
 * @param end how following it ended
 * @param place what there is to say about the place: for {@link LinkEnd#OTHER_CASE} and {@link LinkEnd#OTHER_SPELLING}
 *     the path as the site spells it, for {@link LinkEnd#NO_INDEX} the folder, for {@link LinkEnd#NO_ANCHOR} the page,
 *     for {@link LinkEnd#UNREADABLE} what cannot be read, else empty
 */
public record LinkTarget(LinkEnd end, String place) {

    /**
     * {@return the target}
     *
     * @param end how following the link ended, where nothing more is to be said
     */
    public static LinkTarget of(LinkEnd end) {
        return new LinkTarget(end, "");
    }
}
