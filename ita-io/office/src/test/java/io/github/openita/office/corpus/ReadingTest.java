package io.github.openita.office.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How often the check is right about the files of the corpus: about those that it was tuned to, and about those that were
 * held back. {@code docs/reliability.md} tells the figures.
 */
class ReadingTest {

    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.90;

    private static final String PAGE = "docs/reliability.md";
    private static final String START = "<!-- ReadingTest writes what follows; do not edit it. -->\n";
    private static final String END = "<!-- So far the files. -->\n";

    private static final FaultCounts TUNED = new FaultCounts();
    private static final FaultCounts HELD_BACK = new FaultCounts();

    @BeforeAll
    static void checkEveryFile() throws IOException {
        for (Entry entry : Corpus.entries()) {
            (entry.heldBack() ? HELD_BACK : TUNED).add(entry, Reported.of(entry));
        }
    }

    @Test
    void eachFaultIsToldAndHardlyAnyThatIsNotThere() {
        for (FaultCounts part : List.of(TUNED, HELD_BACK)) {
            assertAll(part.counts().entrySet().stream()
                    .map(fault -> () -> assertTrue(
                            fault.getValue().precision() >= PRECISION
                                    && fault.getValue().recall() >= RECALL,
                            () -> fault.getKey() + ": " + part.mistakes())));
        }
    }

    @Test
    void thePageTellsTheFigures() throws IOException {
        String page = Files.readString(Golden.top().resolve(PAGE));
        int start = page.indexOf(START) + START.length();
        int end = page.indexOf(END);
        assertTrue(start >= START.length() && end >= start, "no place for the figures in " + PAGE);
        Golden.check(
                PAGE,
                page.substring(0, start) + "\n### Files that it was tuned to\n\n" + TUNED.table()
                        + "\n### Files that were held back\n\n" + HELD_BACK.table() + "\n" + page.substring(end));
    }
}
