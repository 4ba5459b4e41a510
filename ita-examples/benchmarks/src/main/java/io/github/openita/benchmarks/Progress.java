package io.github.openita.benchmarks;

/** Says on standard error what is going on. Thread-safe. */
public final class Progress {

    private Progress() {}

    /**
     * @param what one line
     */
    public static void say(String what) {
        System.err.println(what);
    }
}
