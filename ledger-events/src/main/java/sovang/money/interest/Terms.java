package sovang.money.interest;

import java.math.BigDecimal;
import sovang.money.Dong;
import sovang.money.Rate;

/**
 * How interest of a loan is reckoned, as it was agreed.
 *
 * @param overduePercent the overdue rate in percent of the lending rate, usually 130 (Decree 06/2026, Art. 31)
 */
public record Terms(Rate rate, int overduePercent, DayCount dayCount, Rounding rounding) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The rate in force after cuts, in percent a year; never below zero. */
    BigDecimal inForce(BigDecimal cut) {
        return rate.exact().subtract(cut).max(BigDecimal.ZERO);
    }

    BigDecimal overdue(BigDecimal rateInForce) {
        return rateInForce.multiply(BigDecimal.valueOf(overduePercent)).divide(HUNDRED);
    }

    /** Whole đồng of an exact sum of balance × days × percent. */
    Dong rounded(BigDecimal dongDayPercents) {
        BigDecimal divisor = HUNDRED.multiply(BigDecimal.valueOf(dayCount.daysOfYear()));
        return Dong.of(dongDayPercents.divide(divisor, 0, rounding.mode()).longValueExact());
    }
}
