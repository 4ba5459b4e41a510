package io.github.openita.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.floors.Consumer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever compiles against this module alone hears nothing of what it was built with. */
class ConsumerTest {

    @TempDir
    Path dir;

    @Test
    void noWarningOfThisModuleAlone() throws Exception {
        assertEquals("", Consumer.naming(Consumer.codeOf(Editions.class), List.of(), dir));
    }

    @Test
    void aWarningWouldBeHeard() throws Exception {
        String said = Consumer.compile("Raw", "class Raw { java.util.List list; }", List.of(), dir);
        assertTrue(said.contains("[rawtypes]"), said);
    }
}
