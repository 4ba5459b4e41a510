package io.github.openita.io.online;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps calls to one host apart: at most so many at a time, and a pause between their beginnings. Thread-safe. */
final class HostGate {

    private final int perHost;
    private final long pause;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Calls> byHost = new HashMap<>();

    private static final class Calls {
        private int running;
        private long earliest = System.nanoTime();
    }

    HostGate(int perHost, Duration pause) {
        this.perHost = perHost;
        this.pause = pause.toNanos();
    }

    /** Waits until the host may be called; whoever entered leaves. */
    void enter(String host) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            Calls calls = byHost.computeIfAbsent(host, key -> new Calls());
            for (long now = System.nanoTime();
                    calls.running >= perHost || calls.earliest - now > 0;
                    now = System.nanoTime()) {
                if (calls.running >= perHost) {
                    changed.await();
                } else {
                    // Others that wait for the same moment come one pause later.
                    changed.await(calls.earliest - now, TimeUnit.NANOSECONDS);
                }
            }
            calls.running++;
            calls.earliest = System.nanoTime() + pause;
        } finally {
            lock.unlock();
        }
    }

    void leave(String host) {
        lock.lock();
        try {
            byHost.computeIfAbsent(host, key -> new Calls()).running--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
