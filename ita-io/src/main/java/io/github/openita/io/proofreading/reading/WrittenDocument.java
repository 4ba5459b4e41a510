package io.github.openita.io.proofreading.reading;

import io.github.openita.core.words.BilingualText;
import io.github.openita.io.proofreading.heading.TableKind;
import java.util.List;

/**
 * What stands in a document: its lines of text and its tables by their headings. Immutable.
 *
 * @param passages its lines of text, in the order of reading
 * @param regions its tables, in that order
 * @param paragraphs how many paragraphs stand outside tables
 * @param tables how many tables there are
 * @param unread what could not be read to its end
 */
public record WrittenDocument(
        List<Passage> passages, List<TableRegion> regions, int paragraphs, int tables, List<Unread> unread) {

    /**
     * A table that could not be read to its end.
     *
     * @param spot where it is
     * @param why why not
     */
    public record Unread(Spot spot, BilingualText why) {}

    /** Copies the lists. */
    public WrittenDocument {
        passages = List.copyOf(passages);
        regions = List.copyOf(regions);
        unread = List.copyOf(unread);
    }

    /** The tables of a kind, in the order of reading. */
    public List<TableRegion> of(TableKind kind) {
        return regions.stream().filter(region -> region.kind() == kind).toList();
    }
}
