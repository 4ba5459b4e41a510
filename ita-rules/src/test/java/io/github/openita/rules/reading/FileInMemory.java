package io.github.openita.rules.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A file that is written down in a test. */
public record FileInMemory(String name, FileContent content) implements PublishedFile {

    /** A text, each of its pages with lines. */
    public static FileContent text(FileKind kind, String... pages) {
        List<TextPage> all = new ArrayList<>();
        for (String page : pages) {
            all.add(new TextPage(all.size() + 1, page.lines().toList()));
        }
        return new FileContent(kind, FileState.READ, Optional.empty(), all, List.of());
    }

    /** A file with tables in it, and a text where it is no workbook; the cells of a row are apart by bars. */
    public static FileContent tables(FileKind kind, String text, DataTable... tables) {
        List<TextPage> pages = text.isEmpty() ? List.of() : text(kind, text).pages();
        return new FileContent(kind, FileState.READ, Optional.empty(), pages, List.of(tables));
    }

    /** A table within a file. */
    public static DataTable table(String name, String... rows) {
        return new Table(name, List.of(rows));
    }

    private record Table(String name, List<String> rows) implements DataTable {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void forEachRow(Consumer<DataRow> reader) {
            for (int i = 0; i < rows.size(); i++) {
                reader.accept(
                        new DataRow(i + 1, i + 1, Arrays.asList(rows.get(i).split("\\|", -1))));
            }
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public FileContent read() {
        return content;
    }
}
