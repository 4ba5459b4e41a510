package io.github.openita.benchmarks;

/** Says on standard error what is going on. Thread-safe. */
public final class Progress {

    private Progress() {}

    /**
     * Says how far the run has come.
     *
     * @param what one line
     */
    public static void say(String what) {
        System.err.println(what);
    }
}
