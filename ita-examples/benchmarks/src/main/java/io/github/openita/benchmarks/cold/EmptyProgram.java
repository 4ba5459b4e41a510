package io.github.openita.benchmarks.cold;

/** Does nothing: what a JVM costs. */
public final class EmptyProgram {

    private EmptyProgram() {}

    /**
     * Does nothing.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // Nothing.
    }
}
