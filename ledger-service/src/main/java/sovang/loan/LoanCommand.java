package sovang.loan;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdId;
import sovang.loan.event.CapitalId;
import sovang.loan.event.EntrustedBody;
import sovang.loan.event.GroupId;
import sovang.loan.event.LoanFunding;
import sovang.loan.event.LoanId;
import sovang.loan.event.ProgrammeId;
import sovang.loan.event.WriteOffCause;
import sovang.money.Dong;
import sovang.money.interest.Due;
import sovang.organisation.event.UnitCode;

/** What can be asked of a loan. */
sealed interface LoanCommand {

    LoanId subject();

    @TargetAggregateIdentifier
    default String stream() {
        return subject().stream();
    }

    /** @param unit null when it is that of the household */
    record Wish(
            ProgrammeId programme,
            @Nullable UnitCode unit,
            @Nullable HouseholdId household,
            Dong amount,
            int termMonths,
            @Nullable LoanFunding funding,
            @Nullable String purpose,
            @Nullable GroupId group,
            @Nullable EntrustedBody organisation,
            @Nullable CapitalId capital,
            LocalDate on) {}

    record RequestLoan(LoanId subject, Wish wish) implements LoanCommand {}

    /** The short way: a loan of which the commune learns when the money is there. */
    record RecordLoan(LoanId subject, Wish wish, List<Due> parts, String document) implements LoanCommand {}

    record ConfirmLoan(LoanId subject, String document, LocalDate on) implements LoanCommand {}

    record DeclineLoan(LoanId subject, String reason, LocalDate on) implements LoanCommand {}

    /** @param amount null for as much as was asked for; likewise {@code termMonths} */
    record ApproveLoan(
            LoanId subject,
            @Nullable Dong amount,
            @Nullable Integer termMonths,
            List<Due> parts,
            String document,
            LocalDate on)
            implements LoanCommand {}

    record DisburseLoan(LoanId subject, Dong amount, LocalDate on) implements LoanCommand {}

    record RevokeDisbursement(LoanId subject, int tranche, String reason, LocalDate on) implements LoanCommand {}

    record RepayLoan(LoanId subject, Dong principal, Dong interest, LocalDate on) implements LoanCommand {}

    record ReverseRepayment(LoanId subject, int payment, String reason, LocalDate on) implements LoanCommand {}

    record ExtendLoan(LoanId subject, LocalDate until, List<Due> parts, String document, String reason, LocalDate on)
            implements LoanCommand {}

    record FreezeLoan(LoanId subject, LocalDate until, WriteOffCause cause, String document, LocalDate on)
            implements LoanCommand {}

    /** @param principal null for all that is owed */
    record WriteOffLoan(
            LoanId subject, @Nullable Dong principal, Dong interest, WriteOffCause cause, String document, LocalDate on)
            implements LoanCommand {}

    record RecoverLoan(LoanId subject, Dong amount, String document, LocalDate on) implements LoanCommand {}
}
