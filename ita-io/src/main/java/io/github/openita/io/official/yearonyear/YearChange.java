package io.github.openita.io.official.yearonyear;

import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a shown score moved from one year to the next, in points and in percent of the old one.
 *
 * @param old the old score, as it is shown
 * @param newer the new score, as it is shown
 */
record YearChange(BigDecimal old, BigDecimal newer) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Optional<YearChange> of(Optional<Score> old, Optional<Score> newer) {
        return old.flatMap(before -> newer.map(after -> new YearChange(before.toShown(), after.toShown())));
    }

    /** The difference in points, without a sign. */
    String points() {
        return newer.subtract(old).abs().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** The difference in points with its sign; {@code 0.00} without one. */
    String signed() {
        return sign() + points();
    }

    private String sign() {
        int sign = newer.compareTo(old);
        return sign > 0 ? "+" : sign < 0 ? "-" : "";
    }

    BigDecimal difference() {
        return newer.subtract(old);
    }

    /** The difference in percent of the old score, without a sign; empty where the old score is zero. */
    Optional<String> percent() {
        return old.signum() == 0
                ? Optional.empty()
                : Optional.of(newer.subtract(old)
                        .abs()
                        .multiply(HUNDRED)
                        .divide(old, 2, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    /** The same with its sign. */
    Optional<String> signedPercent() {
        return percent().map(text -> Points.of(new BigDecimal(text)).signum() == 0 ? text : sign() + text);
    }

    /** เพิ่มขึ้น, ลดลง, เท่าเดิม. */
    String word() {
        int sign = newer.compareTo(old);
        return sign > 0 ? "เพิ่มขึ้น" : sign < 0 ? "ลดลง" : "เท่าเดิม";
    }

    boolean isNone() {
        return newer.compareTo(old) == 0;
    }
}
