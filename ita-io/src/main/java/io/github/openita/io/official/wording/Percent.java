package io.github.openita.io.official.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How many of a hundred (ร้อยละ). Static methods only. */
public final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** With two decimals, halves away from zero; empty of nothing. */
    public static Optional<BigDecimal> of(int part, int all) {
        return all == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP));
    }
}
