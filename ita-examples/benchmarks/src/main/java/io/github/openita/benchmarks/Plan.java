package io.github.openita.benchmarks;

/**
 * How long and how often to measure. Immutable and thread-safe.
 *
 * @param brief whether a first look is enough: fewer contenders, shorter
 * @param rounds how often everything is measured, each time in processes of its own, one after the other
 * @param warmups iterations before those that count
 * @param iterations iterations of which the fastest counts
 * @param millis the length of an iteration in milliseconds
 * @param starts how often each program is started from cold
 */
public record Plan(boolean brief, int rounds, int warmups, int iterations, int millis, int starts) {

    /** {@return what the published page is measured by; a check is compiled to the end after some 3 seconds} */
    public static Plan full() {
        return new Plan(false, 3, 12, 8, 300, 15);
    }

    /** {@return a first look, under 5 minutes} */
    public static Plan first() {
        return new Plan(true, 3, 6, 3, 200, 7);
    }

    /**
     * {@return this plan with so many}
     *
     * @param more how many rounds
     */
    public Plan withRounds(int more) {
        return new Plan(brief, more, warmups, iterations, millis, starts);
    }
}
