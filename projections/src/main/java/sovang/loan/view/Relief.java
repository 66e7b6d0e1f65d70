package sovang.loan.view;

import java.util.List;
import java.util.Set;
import sovang.money.interest.Cut;

/** A cut of rates and the loans that it is for: those named, or all of these programmes in these units. */
record Relief(String id, long position, Cut cut, Set<String> programmes, Set<String> units, Set<String> loans) {

    boolean holdsFor(LoanRow loan, List<String> unitAndAbove) {
        if (!loans.isEmpty()) return loans.contains(loan.id());
        return (programmes.isEmpty() || programmes.contains(loan.programme()))
                && (units.isEmpty() || unitAndAbove.stream().anyMatch(units::contains));
    }
}
