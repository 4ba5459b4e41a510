package io.github.openita.io.online;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs tasks side by side, of one host not more than so many, so that a slow host does not keep others waiting. */
final class VisitQueue implements AutoCloseable {

    private final int perHost;
    private final ExecutorService workers;
    private final Map<String, Deque<Runnable>> waiting = new LinkedHashMap<>();
    private final Map<String, Integer> running = new HashMap<>();

    VisitQueue(int parallel, int perHost) {
        this.perHost = perHost;
        this.workers = Executors.newFixedThreadPool(parallel, task -> daemon(task, "ita-online"));
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Adds a task, which throws nothing; once it is closed, nothing is added. */
    synchronized void add(String host, Runnable task) {
        if (!workers.isShutdown()) {
            waiting.computeIfAbsent(host, key -> new ArrayDeque<>()).add(task);
            start();
        }
    }

    /** Starts what may run now. */
    private void start() {
        Iterator<Map.Entry<String, Deque<Runnable>>> hosts = waiting.entrySet().iterator();
        while (hosts.hasNext()) {
            Map.Entry<String, Deque<Runnable>> next = hosts.next();
            String host = next.getKey();
            while (!next.getValue().isEmpty() && running.getOrDefault(host, 0) < perHost) {
                Runnable task = next.getValue().remove();
                running.merge(host, 1, Integer::sum);
                workers.execute(() -> run(host, task));
            }
            if (next.getValue().isEmpty()) {
                hosts.remove();
            }
        }
    }

    private void run(String host, Runnable task) {
        try {
            task.run();
        } finally {
            end(host);
        }
    }

    private synchronized void end(String host) {
        running.merge(host, -1, Integer::sum);
        if (!workers.isShutdown()) {
            start();
        }
    }

    /** Interrupts what runs and forgets what waits. */
    @Override
    public synchronized void close() {
        waiting.clear();
        workers.shutdownNow();
    }
}
