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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files that are kept for measuring, and that each ends as its fault says. */
class CorpusTest {

    private static final Map<String, FileState> STATES = Map.of(
            "empty", FileState.EMPTY,
            "not-its-type", FileState.NOT_ITS_TYPE,
            "scanned", FileState.NO_TEXT,
            "encrypted", FileState.ENCRYPTED,
            "broken", FileState.DAMAGED);

    @Test
    void theListNamesEveryFileAndNoOther() throws IOException {
        Set<String> listed = new TreeSet<>(Set.of("corpus.json"));
        for (Entry entry : Corpus.entries()) {
            assertTrue(listed.add(entry.file()), entry.file());
        }
        Set<String> there = new TreeSet<>();
        long bytes = 0;
        try (Stream<Path> files = Files.list(Corpus.FOLDER)) {
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
        for (Entry entry : Corpus.entries()) {
            faults.add(entry.fault());
            seen.add(entry.fault() + entry.heldBack());
            held += entry.heldBack() ? 1 : 0;
        }
        int all = Corpus.entries().size();
        assertTrue(held * 4 > all && held * 5 < all * 2, held + " of " + all);
        assertEquals(2 * faults.size(), seen.size(), seen.toString());
    }

    @Test
    void eachEndsAsItsFaultSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : Corpus.entries()) {
            FileContent content = Made.read(Corpus.FOLDER.resolve(entry.file()));
            FileState expected = STATES.getOrDefault(entry.fault(), FileState.READ);
            if (content.state() != expected
                    || (expected == FileState.READ
                            && content.pages().isEmpty()
                            && content.tables().isEmpty())) {
                wrong.add(entry.file() + " " + content.state());
            }
        }
        assertEquals(List.of(), wrong);
    }
}
