package sovang.mobilisation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sovang.mobilisation.MobilisationCommand.AmendPledge;
import sovang.mobilisation.MobilisationCommand.CancelPledge;
import sovang.mobilisation.MobilisationCommand.CorrectPledgeUnit;
import sovang.mobilisation.MobilisationCommand.DropPledge;
import sovang.mobilisation.MobilisationCommand.RecordPledge;
import sovang.mobilisation.MobilisationCommand.RevivePledge;
import sovang.mobilisation.command.Campaigns;
import sovang.mobilisation.command.Donors;
import sovang.mobilisation.command.NameGiver;
import sovang.mobilisation.command.PayPledge;
import sovang.mobilisation.command.TakeBackPledgePayment;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.Instalment;
import sovang.mobilisation.event.PledgeEvent;
import sovang.mobilisation.event.PledgeEvent.PledgeAmended;
import sovang.mobilisation.event.PledgeEvent.PledgeCancelled;
import sovang.mobilisation.event.PledgeEvent.PledgeDropped;
import sovang.mobilisation.event.PledgeEvent.PledgePaid;
import sovang.mobilisation.event.PledgeEvent.PledgePaymentReversed;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.mobilisation.event.PledgeEvent.PledgeRevived;
import sovang.mobilisation.event.PledgeEvent.PledgeUnitCorrected;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.LedgerEvent;
import sovang.organisation.command.Directory;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.store.Questions;

/** A promise to give. Whether it is overdue or expired follows from its days; money that came is always taken. */
final class Pledge {

    private enum Standing {
        PURSUED,
        CANCELLED,
        DROPPED
    }

    @AggregateIdentifier
    private String stream;

    private @Nullable FundCode fund;
    private @Nullable DonorId donor;
    private @Nullable UnitCode unit;
    private LocalDate made = LocalDate.MIN;
    private boolean takenOver;
    private Dong amount = Dong.ZERO;
    private List<Instalment> schedule = List.of();
    private final Payments paid = new Payments();
    private Standing standing = Standing.PURSUED;
    private @Nullable LocalDate expires;
    private LocalDate changed = LocalDate.MIN;

    Pledge() {}

    @CommandHandler
    Pledge(RecordPledge command, Directory directory, Campaigns campaigns, Donors donors) {
        Schedule.check(command.amount(), command.schedule());
        if (command.expires() != null && command.expires().isBefore(command.on()))
            throw PledgeRefusals.expiresBefore(command.expires(), command.on());
        directory.requireUnit(command.unit(), command.on());
        directory.requireFund(command.fund());
        donors.require(command.donor());
        if (command.minutes() == null) PledgeRefusals.askDueBefore(command.schedule(), command.on());
        if (command.campaign() != null) {
            // A pledge that is taken over was made in its campaign's window; the minutes may be later.
            if (command.minutes() != null) campaigns.require(command.campaign(), command.fund());
            else campaigns.requireNotOver(command.campaign(), command.fund(), command.on());
        }
        apply(command.recorded());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(AmendPledge command) {
        requireNext(command.subject(), command.on());
        requirePursued();
        if (expired(command.on())) throw PledgeRefusals.expired(expires);
        var instalments = command.schedule() == null ? scheduleOf(command.amount()) : command.schedule();
        Schedule.check(command.amount(), instalments);
        if (command.amount().equals(amount) && instalments.equals(schedule)) throw PledgeRefusals.unchanged();
        if (command.schedule() != null && !takenOver) PledgeRefusals.askDueBefore(instalments, made);
        apply(new PledgeAmended(
                command.subject(), amount, command.amount(), instalments, command.reason(), command.on()));
    }

    /** It is no step in the life of the pledge, so it follows none and none must follow it. */
    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(CorrectPledgeUnit command, Directory directory) {
        if (unit == null) throw PledgeRefusals.unknown(command.subject());
        if (unit.equals(command.unit())) throw PledgeRefusals.sameUnit(unit);
        directory.requireUnit(command.unit(), made);
        apply(new PledgeUnitCorrected(command.subject(), unit, command.unit(), command.reason(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(CancelPledge command) {
        requireNext(command.subject(), command.on());
        requirePursued();
        if (settled()) throw PledgeRefusals.paid();
        apply(new PledgeCancelled(command.subject(), command.reason(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(DropPledge command) {
        requireNext(command.subject(), command.on());
        requirePursued();
        if (settled()) throw PledgeRefusals.paid();
        apply(new PledgeDropped(command.subject(), command.reason(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(RevivePledge command) {
        requireNext(command.subject(), command.on());
        if (standing == Standing.PURSUED && !expired(command.on())) throw PledgeRefusals.pursued();
        apply(new PledgeRevived(command.subject(), command.reason(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(PayPledge command) {
        if (fund == null) throw PledgeRefusals.unknownToPay(command.pledge());
        if (!fund.equals(command.fund())) throw PledgeRefusals.otherFund(fund, command.fund());
        if (!command.amount().isEntry()) throw Schedule.outOfRange("amount");
        Dong sum = paid.sum().plus(command.amount());
        if (!sum.isEntry()) throw PledgeRefusals.tooMuch();
        if (sum.compareTo(amount) > 0) Questions.ask(PledgeRefusals.overpaid(amount, sum));
        apply(new PledgePaid(command.pledge(), command.by(), command.amount(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(NameGiver command) {
        if (fund == null) throw PledgeRefusals.unknownToPay(command.pledge());
        if (!command.donor().equals(donor)) Questions.ask(PledgeRefusals.otherDonor(donor, command.donor()));
    }

    /** Answers whose pledge it is. */
    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    @Nullable
    DonorId decide(TakeBackPledgePayment command) {
        if (fund == null) throw PledgeRefusals.unknownToPay(command.pledge());
        if (!command.amount().isEntry()) throw Schedule.outOfRange("amount");
        Dong its = paid.by(command.by());
        if (its.compareTo(command.amount()) < 0) throw PledgeRefusals.notPaidBy(command.by(), its, command.amount());
        apply(new PledgePaymentReversed(command.pledge(), command.by(), command.amount(), command.on()));
        return donor;
    }

    @EventSourcingHandler
    void evolve(PledgeEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case PledgeRecorded recorded -> {
                fund = recorded.fund();
                donor = recorded.donor();
                unit = recorded.unit();
                made = recorded.on();
                takenOver = recorded.minutes() != null;
                amount = recorded.amount();
                schedule = recorded.schedule();
                expires = recorded.expires();
                changed = recorded.on();
            }
            case PledgeAmended amended -> {
                amount = amended.amount();
                schedule = amended.schedule();
                changed = amended.on();
            }
            case PledgeUnitCorrected corrected -> unit = corrected.unit();
            case PledgePaid payment -> paid.add(payment.by(), payment.amount());
            case PledgePaymentReversed back -> paid.add(back.by(), back.amount().negated());
            case PledgeCancelled cancelled -> stand(Standing.CANCELLED, cancelled.on());
            case PledgeDropped dropped -> stand(Standing.DROPPED, dropped.on());
            case PledgeRevived revived -> {
                stand(Standing.PURSUED, revived.on());
                expires = null;
            }
        }
    }

    /** The stream of something else, named by mistake, is a pledge that nobody made. */
    @EventSourcingHandler
    void evolve(LedgerEvent other) {
        stream = other.subject().stream();
    }

    private void stand(Standing now, LocalDate on) {
        standing = now;
        changed = on;
    }

    private void requireNext(PledgeId pledge, LocalDate on) {
        if (fund == null) throw PledgeRefusals.unknown(pledge);
        if (on.isBefore(changed)) throw PledgeRefusals.backwards(on, changed);
    }

    private void requirePursued() {
        if (standing == Standing.CANCELLED) throw PledgeRefusals.cancelled();
        if (standing == Standing.DROPPED) throw PledgeRefusals.dropped();
    }

    private boolean settled() {
        return paid.sum().compareTo(amount) >= 0;
    }

    private boolean expired(LocalDate on) {
        return expires != null && on.isAfter(expires) && !settled();
    }

    /** The schedule that goes on when a new amount names none: the same day, or none. */
    private List<Instalment> scheduleOf(Dong newAmount) {
        if (schedule.isEmpty() || newAmount.equals(amount)) return schedule;
        if (schedule.size() > 1) throw PledgeRefusals.scheduleMissing(schedule.size());
        return List.of(new Instalment(schedule.getFirst().due(), newAmount));
    }
}
