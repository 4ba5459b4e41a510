package io.github.openita.core.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Points as they were computed before they had a fraction of two longs: always reduced, always of any size. Kept as the
 * oracle of {@link Points}.
 *
 * @param numerator of either sign
 * @param denominator above zero
 */
public record FormerPoints(BigInteger numerator, BigInteger denominator) implements Comparable<FormerPoints> {

    public static final FormerPoints ZERO = of(0, 1);

    public FormerPoints {
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static FormerPoints of(long numerator, long denominator) {
        return new FormerPoints(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static FormerPoints of(BigDecimal value) {
        return value.scale() <= 0
                ? new FormerPoints(value.toBigIntegerExact(), BigInteger.ONE)
                : new FormerPoints(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    public static FormerPoints of(Points points) {
        Fraction fraction = points.toFraction();
        return new FormerPoints(fraction.numerator(), fraction.denominator());
    }

    public FormerPoints plus(FormerPoints other) {
        return new FormerPoints(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public FormerPoints minus(FormerPoints other) {
        return plus(other.times(-1));
    }

    public FormerPoints times(long factor) {
        return new FormerPoints(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    public FormerPoints dividedBy(long divisor) {
        return new FormerPoints(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    public FormerPoints rounded() {
        return of(toBigDecimal(2));
    }

    public BigDecimal toBigDecimal(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(FormerPoints other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
