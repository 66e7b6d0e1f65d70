package sovang.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** A rate of interest, or a number of points of one, in percent a year: an exact decimal, written without needless zeros. */
public record Rate(@JsonValue String percent) {

    public static final Rate ZERO = new Rate("0");

    /** @throws IllegalArgumentException unless it is 0 to 99.999999 */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Rate {
        if (!percent.matches("[0-9]{1,2}([.][0-9]{1,6})?"))
            throw new IllegalArgumentException(percent + " is no rate in percent a year, such as 6.6");
        percent = plain(new BigDecimal(percent));
    }

    public static Rate of(String percent) {
        return new Rate(percent);
    }

    public BigDecimal exact() {
        return new BigDecimal(percent);
    }

    /** A decimal without needless zeros and without an exponent. */
    public static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return percent;
    }
}
