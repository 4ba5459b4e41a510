package io.github.openita.cli.output;

import java.io.PrintStream;

/** Shows on one line of a terminal how far a file is read. Not thread-safe. */
public final class ProgressBar {

    private static final int WIDTH = 40;
    private static final int MEGABYTE = 1 << 20;

    private final PrintStream terminal;
    private final long size;
    private long shown = -1;

    /**
     * Starts at nothing.
     *
     * @param size how many bytes there are; 0 where that is not known
     */
    public ProgressBar(PrintStream terminal, long size) {
        this.terminal = terminal;
        this.size = size;
    }

    /** Shows how far it is where that has changed to the eye. */
    public void show(long read) {
        long step = size > 0 ? Math.min(100, 100 * read / size) : read / MEGABYTE;
        if (step != shown) {
            shown = step;
            terminal.print("\r" + (size > 0 ? bar((int) step) : step + " MB"));
            terminal.flush();
        }
    }

    private static String bar(int percent) {
        int full = WIDTH * percent / 100;
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + percent + "%";
    }

    /** Leaves the line as it was. */
    public void clear() {
        if (shown >= 0) {
            terminal.print("\r" + " ".repeat(WIDTH + 7) + "\r");
            terminal.flush();
        }
    }
}
