package io.github.openita.rules.reading;

import io.github.openita.core.words.BilingualText;
import java.util.List;
import java.util.Optional;

/**
 * What opening a file showed. Immutable and thread-safe.
 *
 * @param kind what its bytes are
 * @param state how the opening ended
 * @param reason more about a state that is no success, such as the limit that was passed or the artifact that is missing
 * @param pages its text; none where it has none, or none was read
 * @param tables its tables as rows of cells, such as the sheets of a workbook; their names say where they stand
 */
public record FileContent(
        FileKind kind, FileState state, Optional<BilingualText> reason, List<TextPage> pages, List<DataTable> tables) {

    /** Copies the lists. */
    public FileContent {
        pages = List.copyOf(pages);
        tables = List.copyOf(tables);
    }

    /**
     * {@return what is known of a file of which nothing could be read}
     *
     * @param kind what its bytes are
     * @param state why nothing was read
     */
    public static FileContent without(FileKind kind, FileState state) {
        return new FileContent(kind, state, Optional.empty(), List.of(), List.of());
    }
}
