package io.github.openita.office.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The files that are kept for measuring, and what is known of each. */
final class Corpus {

    static final Path FOLDER = Path.of("src/test/corpus");

    private static final Pattern ENTRY = Pattern.compile(
            "\"file\": \"(.*?)\", \"edition\": (.*?), \"item\": \"(.*?)\", \"fault\": \"(.*?)\", \"element\": \"(.*?)\","
                    + " \"maker\": \"(.*?)\", \"text\": \"(.*?)\", \"heldBack\": (.*?)}");

    private Corpus() {}

    /** Every file that the list names. */
    static List<Entry> entries() throws IOException {
        String list = Files.readString(FOLDER.resolve("corpus.json"));
        return ENTRY.matcher(list).results().map(Corpus::entry).toList();
    }

    private static Entry entry(MatchResult line) {
        Entry entry = new Entry(
                line.group(1),
                Integer.parseInt(line.group(2)),
                line.group(3),
                line.group(4),
                line.group(5),
                line.group(6),
                line.group(7));
        if (!line.group(8).equals(String.valueOf(entry.heldBack()))) {
            throw new IllegalStateException(entry.file() + " is held back by its name, or not");
        }
        return entry;
    }
}
