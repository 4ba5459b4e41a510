package io.github.openita.core.measures;

import io.github.openita.core.words.InvalidInputException;
import java.math.BigDecimal;

/** Amounts of money in plans. Static methods only; thread-safe. */
final class Budget {

    private static final BigDecimal MOST_BAHT = BigDecimal.TEN.pow(15);
    private static final int SATANG_DECIMALS = 2;

    private Budget() {}

    /**
     * {@return the same amount in its shortest form}
     *
     * @param amount an amount in baht
     * @throws InvalidInputException below zero, above 10¹⁵, or with more than two decimals
     */
    static BigDecimal inBaht(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        if (amount.signum() < 0 || amount.compareTo(MOST_BAHT) > 0 || shortest.scale() > SATANG_DECIMALS) {
            throw new InvalidInputException(
                    "งบประมาณ " + amount + ": ต้องเป็นจำนวนเงิน 0 ถึง " + MOST_BAHT + " บาท ทศนิยมไม่เกินสองตำแหน่ง",
                    "the budget " + amount + ": must be 0 to " + MOST_BAHT + " baht, with at most two decimals");
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
