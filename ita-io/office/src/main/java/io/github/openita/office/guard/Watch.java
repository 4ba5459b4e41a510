package io.github.openita.office.guard;

import io.github.openita.io.content.ReadLimits;

/** Counts what was read of one file, and ends the reading at a limit. Used by one thread. */
public final class Watch {

    /** The thread is asked so seldom whether anybody still waits for it. */
    private static final int SELDOM = 1 << 10;

    private final ReadLimits limits;
    private long cells;
    private long characters;
    private int steps;

    /**
     * Starts to count.
     *
     * @param limits how much is read at most
     */
    public Watch(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Notes pages.
     *
     * @param pages how many there are
     */
    public void pages(long pages) {
        if (pages > limits.pages()) {
            throw Refusal.tooLarge(
                    "มีเกิน " + limits.pages() + " หน้า", "more pages than the limit of " + limits.pages());
        }
    }

    /**
     * Notes cells.
     *
     * @param more how many were read
     */
    public void cells(long more) {
        cells += more;
        step();
        if (cells > limits.cells()) {
            throw Refusal.tooLarge(
                    "มีเกิน " + limits.cells() + " ช่องตาราง", "more cells than the limit of " + limits.cells());
        }
    }

    /**
     * Notes text.
     *
     * @param more how many characters were read
     */
    public void characters(long more) {
        characters += more;
        step();
        if (characters > limits.characters()) {
            throw Refusal.tooLarge(
                    "มีข้อความเกิน " + limits.characters() + " ตัวอักษร",
                    "more text than the limit of " + limits.characters() + " characters");
        }
    }

    /**
     * Notes how deep the reading is.
     *
     * @param depth how many elements are open
     */
    public void depth(int depth) {
        if (depth > limits.nesting()) {
            throw Refusal.tooLarge("ซ้อนกันลึกเกินไป", "nested too deeply");
        }
    }

    /** Notes that the reading goes on; ends it where nobody waits for it any more. */
    public void step() {
        steps++;
        if (steps % SELDOM == 0 && Thread.currentThread().isInterrupted()) {
            long seconds = Math.max(1, limits.time().toSeconds());
            throw Refusal.tooLarge(
                    "อ่านไม่เสร็จภายใน " + seconds + " วินาที", "not read to its end within " + seconds + " s");
        }
    }
}
