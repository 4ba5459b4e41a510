package io.github.openita.io.content;

import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.PublishedFile;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that is opened when somebody asks for its content, once. What it is its bytes say; its name or its sender only
 * claim it, and where they are wrong the content says so. This class is thread-safe; the file must not change.
 */
public final class OpenedFile implements PublishedFile {

    /** What stands in the name of a table between that of the file and that of the sheet. */
    public static final String BEFORE_SHEET = " › ";

    private final String name;
    private final ClaimedType claim;
    private final Path file;
    private final ReadLimits limits;
    private @Nullable FileContent content;

    private OpenedFile(String name, ClaimedType claim, Path file, ReadLimits limits) {
        this.name = name;
        this.claim = claim;
        this.file = file;
        this.limits = limits;
    }

    /**
     * {@return the file, not read yet, within the standard limits}
     *
     * @param name what messages call it, such as its path with slashes or its address; the ending of its last part says
     *     what the file claims to be
     * @param file where it is
     */
    public static PublishedFile of(String name, Path file) {
        return new OpenedFile(name, ClaimedType.ofName(name), file, ReadLimits.standard());
    }

    /**
     * {@return the file, such as one that was fetched from an address, not read yet, within the standard limits}
     *
     * @param name what messages call it, such as its address
     * @param claimedType what it claims to be, as an ending ({@code pdf}) or a media type ({@code application/pdf}); one
     *     that is not known claims nothing, and so does an absent one, whatever the name is
     * @param file where it is
     */
    public static PublishedFile of(String name, Optional<String> claimedType, Path file) {
        return of(name, claimedType, file, ReadLimits.standard());
    }

    /**
     * {@return the file, not read yet}
     *
     * @param name what messages call it
     * @param claimedType what it claims to be, as an ending or a media type
     * @param file where it is
     * @param limits how much of it is read at most
     */
    public static PublishedFile of(String name, Optional<String> claimedType, Path file, ReadLimits limits) {
        return new OpenedFile(name, claimedType.map(ClaimedType::of).orElse(ClaimedType.NONE), file, limits);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public synchronized FileContent read() {
        if (content == null) {
            content = new FileOpening(name, claim, file, limits).read();
        }
        return content;
    }

    /** {@return what messages call it} */
    @Override
    public String toString() {
        return name;
    }
}
