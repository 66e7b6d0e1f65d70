package sovang.mirror.event;

import java.util.List;
import sovang.naming.Bulk;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;

/** Loans as the bank has them, a part of a file at a time. */
public sealed interface MirrorPartEvent extends LedgerEvent, Bulk {

    @Override
    MirrorPartId subject();

    /**
     * @param from the first row, counted from 1
     * @param people a JSON list with a list for each loan: customer number, customer, hamlet, leader of the group.
     *     One field for all, so that a file of a province is not a million of them; it has the key of the file
     * @param last no part follows
     */
    record LoansMirrored(MirrorPartId subject, int from, Personal people, List<MirroredLoan> loans, boolean last)
            implements MirrorPartEvent {}
}
