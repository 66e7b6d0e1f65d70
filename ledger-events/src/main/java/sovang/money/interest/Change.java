package sovang.money.interest;

import java.time.LocalDate;
import sovang.money.Dong;

/**
 * A change of the principal, in force from its day on: the day of a disbursement bears interest, that of a repayment does
 * not.
 *
 * @param by added to the principal; negative when it is repaid or written off
 */
public record Change(LocalDate on, Dong by) {}
