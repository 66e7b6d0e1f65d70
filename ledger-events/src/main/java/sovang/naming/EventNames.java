package sovang.naming;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import sovang.audit.event.AuditEvent;
import sovang.book.event.BookEvent;
import sovang.book.event.OpeningEvent;
import sovang.book.event.OutflowEvent;
import sovang.book.event.ReceiptEvent;
import sovang.household.event.HouseholdEvent;
import sovang.household.event.StandardEvent;
import sovang.identity.event.ActorEvent;
import sovang.loan.event.CapitalEvent;
import sovang.loan.event.CreditEvent;
import sovang.loan.event.GroupEvent;
import sovang.loan.event.LoanEvent;
import sovang.loan.event.ProgrammeEvent;
import sovang.loan.event.ReliefEvent;
import sovang.mirror.event.MirrorEvent;
import sovang.mirror.event.MirrorPartEvent;
import sovang.mirror.event.NoteEvent;
import sovang.mobilisation.event.CampaignEvent;
import sovang.mobilisation.event.DonorEvent;
import sovang.mobilisation.event.PledgeEvent;
import sovang.need.event.CreditYearEvent;
import sovang.need.event.NeedEvent;
import sovang.organisation.event.OrganisationEvent;
import sovang.pairing.event.HoldEvent;
import sovang.pairing.event.PairingEvent;
import sovang.pairing.event.SponsorEvent;
import sovang.plan.event.IndicatorEvent;
import sovang.plan.event.PlanEvent;
import sovang.statement.event.LineEvent;
import sovang.statement.event.StatementEvent;

/** The one list: the name under which an event is stored, and its record. A name is never changed or reused. */
public final class EventNames {

    private static final Map<String, Class<? extends LedgerEvent>> CLASSES = Map.ofEntries(
            entry("level.defined", OrganisationEvent.LevelDefined.class),
            entry("unit.added", OrganisationEvent.UnitAdded.class),
            entry("unit.renamed", OrganisationEvent.UnitRenamed.class),
            entry("unit.ended", OrganisationEvent.UnitEnded.class),
            entry("fund.added", OrganisationEvent.FundAdded.class),
            entry("account.opened", OrganisationEvent.AccountOpened.class),
            entry("account.corrected", OrganisationEvent.AccountCorrected.class),
            entry("account.closed", OrganisationEvent.AccountClosed.class),
            entry("account.reopened", OrganisationEvent.AccountReopened.class),
            entry("donor.corrected", DonorEvent.DonorCorrected.class),
            entry("campaign.rescheduled", CampaignEvent.CampaignRescheduled.class),
            entry("pledge.unit-corrected", PledgeEvent.PledgeUnitCorrected.class),
            entry("donor.added", DonorEvent.DonorAdded.class),
            entry("campaign.opened", CampaignEvent.CampaignOpened.class),
            entry("pledge.recorded", PledgeEvent.PledgeRecorded.class),
            entry("pledge.amended", PledgeEvent.PledgeAmended.class),
            entry("pledge.paid", PledgeEvent.PledgePaid.class),
            entry("pledge.payment-reversed", PledgeEvent.PledgePaymentReversed.class),
            entry("pledge.cancelled", PledgeEvent.PledgeCancelled.class),
            entry("pledge.dropped", PledgeEvent.PledgeDropped.class),
            entry("pledge.revived", PledgeEvent.PledgeRevived.class),
            entry("book.vouchers-issued", BookEvent.VouchersIssued.class),
            entry("book.month-closed", BookEvent.MonthClosed.class),
            entry("book.month-reopened", BookEvent.MonthReopened.class),
            entry("receipt.recorded", ReceiptEvent.ReceiptRecorded.class),
            entry("receipt.reclassed", ReceiptEvent.ReceiptReclassed.class),
            entry("receipt.attributed", ReceiptEvent.ReceiptAttributed.class),
            entry("receipt.refunded", ReceiptEvent.ReceiptRefunded.class),
            entry("receipt.reversed", ReceiptEvent.ReceiptReversed.class),
            entry("receipt.corrected", ReceiptEvent.ReceiptCorrected.class),
            entry("outflow.recorded", OutflowEvent.OutflowRecorded.class),
            entry("outflow.reversed", OutflowEvent.OutflowReversed.class),
            entry("opening.recorded", OpeningEvent.OpeningRecorded.class),
            entry("statement.accepted", StatementEvent.StatementAccepted.class),
            entry("statement.lines-booked", StatementEvent.LinesBooked.class),
            entry("statement.undo-started", StatementEvent.UndoStarted.class),
            entry("statement.lines-undone", StatementEvent.LinesUndone.class),
            entry("line.held", LineEvent.LineHeld.class),
            entry("line.rematched", LineEvent.LineRematched.class),
            entry("line.skipped", LineEvent.LineSkipped.class),
            entry("line.released", LineEvent.LineReleased.class),
            entry("plan.imported", PlanEvent.PlanImported.class),
            entry("counting.defined", PlanEvent.CountingDefined.class),
            entry("target.set", PlanEvent.TargetSet.class),
            entry("households.defined", PlanEvent.HouseholdsDefined.class),
            entry("indicator.observed", IndicatorEvent.IndicatorObserved.class),
            entry("standard.defined", StandardEvent.StandardDefined.class),
            entry("household.registered", HouseholdEvent.HouseholdRegistered.class),
            entry("household.described", HouseholdEvent.HouseholdDescribed.class),
            entry("household.classified", HouseholdEvent.HouseholdClassified.class),
            entry("household.moved", HouseholdEvent.HouseholdMoved.class),
            entry("household.split", HouseholdEvent.HouseholdSplit.class),
            entry("household.merged", HouseholdEvent.HouseholdMerged.class),
            entry("household.died-out", HouseholdEvent.HouseholdDiedOut.class),
            entry("household.duplicate-cleared", HouseholdEvent.DuplicateCleared.class),
            entry("sponsor.added", SponsorEvent.SponsorAdded.class),
            entry("sponsor.described", SponsorEvent.SponsorDescribed.class),
            entry("hold.placed", HoldEvent.HoldPlaced.class),
            entry("hold.released", HoldEvent.HoldReleased.class),
            entry("offer.refused", HoldEvent.OfferRefused.class),
            entry("offer.accepted", HoldEvent.OfferAccepted.class),
            entry("pairing.recorded", PairingEvent.PairingRecorded.class),
            entry("help.promised", PairingEvent.HelpPromised.class),
            entry("help.delivered", PairingEvent.HelpDelivered.class),
            entry("help.delivery-reversed", PairingEvent.DeliveryReversed.class),
            entry("sponsor.visited", PairingEvent.SponsorVisited.class),
            entry("pairing.ended", PairingEvent.PairingEnded.class),
            entry("need.declared", NeedEvent.NeedDeclared.class),
            entry("need.approved", NeedEvent.NeedApproved.class),
            entry("need.met", NeedEvent.NeedMet.class),
            entry("need.meeting-reversed", NeedEvent.MeetingReversed.class),
            entry("need.withdrawn", NeedEvent.NeedWithdrawn.class),
            entry("credit.households-asked", CreditYearEvent.HouseholdsAsked.class),
            entry("credit.capital-allotted", CreditYearEvent.CapitalAllotted.class),
            entry("mirror.accepted", MirrorEvent.MirrorAccepted.class),
            entry("mirror.loans-mirrored", MirrorPartEvent.LoansMirrored.class),
            entry("note.contract-named", NoteEvent.ContractNamed.class),
            entry("programmes.imported", ProgrammeEvent.ProgrammesImported.class),
            entry("loan.requested", LoanEvent.LoanRequested.class),
            entry("loan.confirmed", LoanEvent.LoanConfirmed.class),
            entry("loan.declined", LoanEvent.LoanDeclined.class),
            entry("loan.approved", LoanEvent.LoanApproved.class),
            entry("loan.disbursed", LoanEvent.LoanDisbursed.class),
            entry("loan.disbursement-revoked", LoanEvent.DisbursementRevoked.class),
            entry("loan.repaid", LoanEvent.LoanRepaid.class),
            entry("loan.repayment-reversed", LoanEvent.RepaymentReversed.class),
            entry("loan.extended", LoanEvent.LoanExtended.class),
            entry("loan.frozen", LoanEvent.LoanFrozen.class),
            entry("loan.written-off", LoanEvent.LoanWrittenOff.class),
            entry("loan.recovered", LoanEvent.LoanRecovered.class),
            entry("relief.rate-cut", ReliefEvent.RateCut.class),
            entry("relief.revoked", ReliefEvent.ReliefRevoked.class),
            entry("group.formed", GroupEvent.GroupFormed.class),
            entry("group.counted", GroupEvent.GroupCounted.class),
            entry("capital.entrusted", CapitalEvent.CapitalEntrusted.class),
            entry("capital.returned", CapitalEvent.CapitalReturned.class),
            entry("credit.month-closed", CreditEvent.MonthClosed.class),
            entry("credit.month-restated", CreditEvent.MonthRestated.class),
            entry("actor.registered", ActorEvent.ActorRegistered.class),
            entry("actor.token-issued", ActorEvent.TokenIssued.class),
            entry("actor.tokens-revoked", ActorEvent.TokensRevoked.class),
            entry("view.event-skipped", AuditEvent.EventSkipped.class),
            entry("ledger.restore-accepted", AuditEvent.RestoreAccepted.class));

    private static final Map<Class<?>, String> NAMES = new HashMap<>();

    static {
        CLASSES.forEach((name, type) -> NAMES.put(type, name));
    }

    private EventNames() {}

    /** @throws IllegalArgumentException when the record is not in the list */
    public static String of(Class<?> type) {
        String name = NAMES.get(type);
        if (name == null) throw new IllegalArgumentException(type + " has no stored name");
        return name;
    }

    /** @throws IllegalArgumentException when no record has this name */
    public static Class<? extends LedgerEvent> type(String name) {
        var type = CLASSES.get(name);
        if (type == null) throw new IllegalArgumentException("no event is called " + name);
        return type;
    }

    public static Map<String, Class<? extends LedgerEvent>> all() {
        return CLASSES;
    }
}
