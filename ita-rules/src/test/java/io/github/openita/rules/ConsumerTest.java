package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.nacc.Editions;
import io.github.openita.floors.Consumer;
import jakarta.validation.Constraint;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever compiles against this module and what it needs hears nothing of what it was built with. */
class ConsumerTest {

    @TempDir
    Path dir;

    @Test
    void noWarningOfWhatItsPomNames() throws Exception {
        List<Path> needed = List.of(Consumer.codeOf(Editions.class), Consumer.codeOf(Constraint.class));
        assertEquals("", Consumer.naming(Consumer.codeOf(RuleSets.class), needed, dir));
    }
}
