package io.github.openita.rules.reading;

import io.github.openita.core.words.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A site that is written down in a test. */
public final class SiteInMemory implements PublishedSite {

    private final Map<String, Set<String>> pages = new HashMap<>();
    private final Map<String, List<DataRow>> tables = new HashMap<>();
    private final Map<String, FileContent> contents = new HashMap<>();
    private final Map<String, LinkTarget> others = new HashMap<>();
    private final List<SiteLink> followed = new ArrayList<>();

    public SiteInMemory page(String path, String... anchors) {
        pages.put(path, Set.of(anchors));
        return this;
    }

    /** A table, cells apart by commas. */
    public SiteInMemory table(String path, String... lines) {
        List<DataRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new DataRow(rows.size() + 1, 10 * rows.size() + 1, Arrays.asList(line.split(",", -1))));
        }
        tables.put(path, rows);
        return page(path);
    }

    /** A file of any kind, or a page with something on it. */
    public SiteInMemory file(String path, FileContent content) {
        contents.put(path, content);
        return page(path);
    }

    public SiteInMemory at(String path, LinkEnd end, String place) {
        others.put(path, new LinkTarget(end, place));
        return this;
    }

    /** What was asked for. */
    public List<SiteLink> followed() {
        return followed;
    }

    private static String path(SiteLink link) {
        return String.join("/", link.names());
    }

    @Override
    public String getName() {
        return "site";
    }

    @Override
    public LinkTarget follow(SiteLink link) {
        followed.add(link);
        String path = path(link);
        if (others.containsKey(path)) {
            return others.get(path);
        }
        if (!pages.containsKey(path)) {
            return LinkTarget.of(LinkEnd.NO_FILE);
        }
        return link.anchor().isEmpty() || pages.get(path).contains(link.anchor().get())
                ? LinkTarget.of(LinkEnd.FOUND)
                : new LinkTarget(LinkEnd.NO_ANCHOR, path);
    }

    @Override
    public Optional<PublishedFile> open(SiteLink link) {
        String path = path(link);
        if (contents.containsKey(path)) {
            return Optional.of(new FileInMemory("site/" + path, contents.get(path)));
        }
        return path.endsWith(".csv") ? Optional.of(new FileInMemory("site/" + path, csv(path))) : Optional.empty();
    }

    private FileContent csv(String path) {
        DataTable rows = new Rows("site/" + path, tables.get(path));
        return new FileContent(FileKind.CSV, FileState.READ, Optional.empty(), List.of(), List.of(rows));
    }

    /** The rows of a table; without any it is none. */
    private record Rows(String name, @Nullable List<DataRow> rows) implements DataTable, PublishedFile {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public FileContent read() {
            return new FileContent(FileKind.CSV, FileState.READ, Optional.empty(), List.of(), List.of(this));
        }

        @Override
        public void forEachRow(Consumer<DataRow> reader) {
            if (rows == null) {
                throw new InvalidInputException("พัง", "broken");
            }
            rows.forEach(reader);
        }
    }
}
