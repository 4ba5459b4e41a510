package io.github.openita.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every figure of every result is what it was when all points were fractions of any size. */
class ScoreRunTest {

    @Property(tries = 30)
    void nothingDiffersFromTheFormerArithmetic(@ForAll long seed) {
        assertEquals(Optional.empty(), ScoreRun.firstDifference(10, seed));
    }
}
