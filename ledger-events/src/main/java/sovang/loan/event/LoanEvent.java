package sovang.loan.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.household.event.HouseholdId;
import sovang.money.Dong;
import sovang.money.interest.Due;
import sovang.money.interest.Terms;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;
import sovang.organisation.event.UnitCode;

/**
 * What has happened to a loan, as far as the commune knows: a provisional note, for the bank's figure counts. Amounts are
 * signed by what they are; a business date earlier than others is allowed where the principal stays whole. Stored for ever:
 * add a record, never change one.
 */
public sealed interface LoanEvent extends LedgerEvent {

    @Override
    LoanId subject();

    /**
     * A household asked for a loan (form 01/TD).
     *
     * @param household null only in programmes for which the class of a household says nothing
     * @param capital the entrusted capital that it is lent from
     */
    record LoanRequested(
            LoanId subject,
            ProgrammeId programme,
            UnitCode unit,
            @Nullable HouseholdId household,
            Dong amount,
            int termMonths,
            LoanFunding funding,
            @Nullable String purpose,
            @Nullable GroupId group,
            @Nullable EntrustedBody organisation,
            @Nullable CapitalId capital,
            LocalDate on)
            implements LoanEvent {}

    /** The commune's committee confirmed it (list 03/TD). */
    record LoanConfirmed(LoanId subject, @Explanation String document, LocalDate on) implements LoanEvent {}

    /**
     * The bank agreed (notice 04/TD).
     *
     * @param terms as they stood in the programme on that day; later programmes don't change them
     * @param parts principal that falls due before the last day
     */
    record LoanApproved(
            LoanId subject,
            Dong amount,
            int termMonths,
            Terms terms,
            List<Due> parts,
            @Explanation String document,
            LocalDate on)
            implements LoanEvent {}

    /**
     * Money was handed out; the term runs from the first tranche.
     *
     * @param tranche 1, 2, 3 …
     */
    record LoanDisbursed(LoanId subject, int tranche, Dong amount, LocalDate on) implements LoanEvent {}

    /** A tranche was recorded that never reached the household. */
    record DisbursementRevoked(
            LoanId subject, int tranche, @Explanation String reason, LocalDate on) implements LoanEvent {}

    /**
     * Principal, interest or both were paid. Interest beyond what has accrued stays as the household's credit.
     *
     * @param payment 1, 2, 3 … in the order of recording
     */
    record LoanRepaid(LoanId subject, int payment, Dong principal, Dong interest, LocalDate on) implements LoanEvent {}

    /** A payment was recorded wrongly, and never came. */
    record RepaymentReversed(
            LoanId subject, int payment, @Explanation String reason, LocalDate on) implements LoanEvent {}

    /**
     * The last day was put off (gia hạn).
     *
     * @param until the new last day
     */
    record LoanExtended(
            LoanId subject,
            LocalDate until,
            List<Due> parts,
            @Explanation String document,
            @Explanation String reason,
            LocalDate on)
            implements LoanEvent {}

    /**
     * The debt was frozen (khoanh nợ): no interest, and nothing overdue.
     *
     * @param until the last day
     */
    record LoanFrozen(
            LoanId subject,
            LocalDate until,
            WriteOffCause cause,
            @Explanation String document,
            LocalDate on) implements LoanEvent {}

    /** A part of the debt, or all of it, was written off (xóa nợ). */
    record LoanWrittenOff(
            LoanId subject,
            Dong principal,
            Dong interest,
            WriteOffCause cause,
            @Explanation String document,
            LocalDate on)
            implements LoanEvent {}

    /** Money came after all for what had been written off. */
    record LoanRecovered(
            LoanId subject, Dong amount, @Explanation String document, LocalDate on) implements LoanEvent {}

    /** The request came to nothing: withdrawn, or refused by the commune or the bank. */
    record LoanDeclined(LoanId subject, @Explanation String reason, LocalDate on) implements LoanEvent {}
}
