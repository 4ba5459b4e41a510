package io.github.openita.core.overview.plain;

/** What scores come to: tools in sums of hundredths, the overall score as shown, and which bands are possible. Immutable. */
public final class PlainOutcome {

    private final int overall;
    private final long exact;
    private final int[] sums;
    private final int[] lowest;
    private final int possible;

    PlainOutcome(int overall, long exact, int[] sums, int[] lowest, int possible) {
        this.overall = overall;
        this.exact = exact;
        this.sums = sums;
        this.lowest = lowest;
        this.possible = possible;
    }

    /** The overall score as shown, in hundredths. */
    public int overall() {
        return overall;
    }

    /** The overall score as it is before it is rounded, as the form counts it. */
    long exact() {
        return exact;
    }

    /** Of each tool the sum of its indicators, in hundredths; not to be changed. */
    int[] sums() {
        return sums;
    }

    /** The least that a tool or, where it has parts, one of these can be, as shown, in hundredths. */
    int lowest(int tool) {
        return lowest[tool];
    }

    /** The bands that are possible, as bits by their ranks. */
    int possible() {
        return possible;
    }

    /** The rank of the highest of them; 32 where there is none. */
    int rank() {
        return Integer.numberOfTrailingZeros(possible);
    }

    boolean isProvisional() {
        return Integer.bitCount(possible) > 1;
    }
}
