package io.github.openita.office.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.office.Made;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files that are kept for measuring, and that each ends as its fault says. */
class CorpusTest {

    private static final Path FOLDER = Path.of("src/test/corpus");

    private static final Pattern ENTRY = Pattern.compile(
            "\"file\": \"(.*?)\", \"edition\": (.*?), \"item\": \"(.*?)\", \"fault\": \"(.*?)\", \"element\": \"(.*?)\","
                    + " \"maker\": \"(.*?)\", \"text\": \"(.*?)\", \"heldBack\": (.*?)}");

    private static final Map<String, FileState> STATES = Map.of(
            "empty", FileState.EMPTY,
            "not-its-type", FileState.NOT_ITS_TYPE,
            "scanned", FileState.NO_TEXT,
            "encrypted", FileState.ENCRYPTED,
            "broken", FileState.DAMAGED);

    private static List<MatchResult> entries() throws IOException {
        return ENTRY.matcher(Files.readString(FOLDER.resolve("corpus.json")))
                .results()
                .toList();
    }

    @Test
    void theListNamesEveryFileAndNoOther() throws IOException {
        Set<String> listed = new TreeSet<>(Set.of("corpus.json"));
        for (MatchResult entry : entries()) {
            assertTrue(listed.add(entry.group(1)), entry.group(1));
            Entry known = new Entry(
                    entry.group(1),
                    Integer.parseInt(entry.group(2)),
                    entry.group(3),
                    entry.group(4),
                    entry.group(5),
                    entry.group(6),
                    entry.group(7));
            assertEquals(String.valueOf(known.heldBack()), entry.group(8));
        }
        Set<String> there = new TreeSet<>();
        long bytes = 0;
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                there.add(file.getFileName().toString());
                bytes += Files.size(file);
            }
        }
        assertEquals(listed, there);
        assertTrue(listed.size() > 60 && bytes < 3 << 20, listed.size() + " files, " + bytes + " bytes");
    }

    /** Neither part is without any fault that the other one has. */
    @Test
    void aThirdIsHeldBackOfEachFault() throws IOException {
        Set<String> faults = new HashSet<>();
        Set<String> seen = new HashSet<>();
        int held = 0;
        for (MatchResult entry : entries()) {
            faults.add(entry.group(4));
            seen.add(entry.group(4) + entry.group(8));
            held += Boolean.parseBoolean(entry.group(8)) ? 1 : 0;
        }
        assertTrue(
                held * 4 > entries().size() && held * 5 < entries().size() * 2,
                held + " of " + entries().size());
        assertEquals(2 * faults.size(), seen.size(), seen.toString());
    }

    @Test
    void eachEndsAsItsFaultSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (MatchResult entry : entries()) {
            FileContent content = Made.read(FOLDER.resolve(entry.group(1)));
            FileState expected = STATES.getOrDefault(entry.group(4), FileState.READ);
            if (content.state() != expected
                    || (expected == FileState.READ
                            && content.pages().isEmpty()
                            && content.tables().isEmpty())) {
                wrong.add(entry.group(1) + " " + content.state());
            }
        }
        assertEquals(List.of(), wrong);
    }
}
