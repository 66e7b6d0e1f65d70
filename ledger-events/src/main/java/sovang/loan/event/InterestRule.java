package sovang.loan.event;

import java.time.LocalDate;
import sovang.money.interest.DayCount;
import sovang.money.interest.Rounding;

/** How interest of loans made from a day on is reckoned. */
public record InterestRule(LocalDate from, DayCount dayCount, Rounding rounding, String source, boolean verified) {}
