package sovang.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An amount of money in whole đồng, with exact arithmetic: a result that does not fit is an error, never a wrapped number. */
public record Dong(@JsonValue long amount) implements Comparable<Dong> {

    /** The largest amount that one entry may have: 10^15 − 1, so that Excel, jq and JavaScript read every figure exactly. */
    public static final long MOST = 999_999_999_999_999L;

    public static final Dong ZERO = new Dong(0);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Dong {}

    public static Dong of(long amount) {
        return new Dong(amount);
    }

    public Dong plus(Dong other) {
        return new Dong(Math.addExact(amount, other.amount));
    }

    public Dong minus(Dong other) {
        return new Dong(Math.subtractExact(amount, other.amount));
    }

    public Dong negated() {
        return new Dong(Math.negateExact(amount));
    }

    public boolean isZero() {
        return amount == 0;
    }

    public boolean isPositive() {
        return amount > 0;
    }

    /** Whether this may stand as the amount of one entry: 1 to {@link #MOST}. */
    public boolean isEntry() {
        return amount >= 1 && amount <= MOST;
    }

    @Override
    public int compareTo(Dong other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return Long.toString(amount);
    }
}
