package sovang.progress.view;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction: a rate is compared with its target before anything is rounded, so that "below 5 %" is below. */
record Ratio(BigInteger above, BigInteger below) {

    private static final int DECIMALS = 2;

    static Ratio percent(long part, long whole) {
        return new Ratio(BigInteger.valueOf(part).multiply(BigInteger.valueOf(100)), BigInteger.valueOf(whole));
    }

    static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Ratio of(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return new Ratio(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    Ratio minus(Ratio other) {
        return new Ratio(
                above.multiply(other.below).subtract(other.above.multiply(below)), below.multiply(other.below));
    }

    Ratio times(long part, long whole) {
        return new Ratio(above.multiply(BigInteger.valueOf(part)), below.multiply(BigInteger.valueOf(whole)));
    }

    boolean isZero() {
        return above.signum() == 0;
    }

    int compare(Ratio other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    /** To two decimals, half up, as the plans print their rates; a whole number has none. */
    BigDecimal rounded() {
        return rounded(RoundingMode.HALF_UP);
    }

    /** Never up: 9,999 of 10,000 in need is not all of them. */
    BigDecimal roundedDown() {
        return rounded(RoundingMode.DOWN);
    }

    private BigDecimal rounded(RoundingMode mode) {
        var exact = new BigDecimal(above);
        if (below.equals(BigInteger.ONE)) return exact;
        return exact.divide(new BigDecimal(below), DECIMALS, mode);
    }
}
