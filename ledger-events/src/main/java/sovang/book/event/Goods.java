package sovang.book.event;

import java.math.BigDecimal;
import sovang.money.Dong;

/**
 * Goods received.
 *
 * @param quantity at most three decimals
 * @param basis what the value rests on, such as an invoice or a market price of that day
 */
public record Goods(String kind, BigDecimal quantity, String unit, Dong value, String basis) {}
