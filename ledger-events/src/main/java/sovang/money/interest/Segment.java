package sovang.money.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import sovang.money.Dong;

/**
 * Days in which a balance bore interest at one rate.
 *
 * @param to the first day that no longer belongs to it
 * @param interest by how much the rounded interest of the loan grew, so that the segments sum to the whole
 */
public record Segment(
        LocalDate from,
        LocalDate to,
        int days,
        Standing standing,
        Dong balance,
        BigDecimal ratePercent,
        Dong interest) {}
