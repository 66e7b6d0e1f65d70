package sovang.mirror;

import java.util.List;
import sovang.mirror.event.MirroredLoan;

/**
 * A row of the bank's file.
 *
 * @param people customer number, customer, hamlet, leader of the group
 */
record LoanRow(MirroredLoan loan, List<String> people) {}
