package io.github.openita.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {

    @Test
    void whatIsMadeLaterIsMadeOnce() {
        AtomicInteger made = new AtomicInteger();
        Lazy<Integer> lazy = new Lazy<>(made::incrementAndGet);
        assertEquals(0, made.get());
        assertEquals(1, lazy.get());
        assertEquals(1, lazy.get());
    }
}
