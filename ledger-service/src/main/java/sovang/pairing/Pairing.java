package sovang.pairing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sovang.naming.LedgerEvent;
import sovang.organisation.command.Directory;
import sovang.pairing.PairingCommand.DeliverHelp;
import sovang.pairing.PairingCommand.EndPairing;
import sovang.pairing.PairingCommand.PromiseHelp;
import sovang.pairing.PairingCommand.RecordVisit;
import sovang.pairing.PairingCommand.ReverseDelivery;
import sovang.pairing.event.EndReason;
import sovang.pairing.event.PairingEvent;
import sovang.pairing.event.PairingEvent.DeliveryReversed;
import sovang.pairing.event.PairingEvent.HelpDelivered;
import sovang.pairing.event.PairingEvent.HelpPromised;
import sovang.pairing.event.PairingEvent.PairingEnded;
import sovang.pairing.event.PairingEvent.PairingRecorded;
import sovang.pairing.event.PairingEvent.SponsorVisited;
import sovang.pairing.event.PairingId;
import sovang.pairing.event.SponsorId;
import sovang.refusal.Refusal;

/** One sponsor's care for one household, or place, in one year: what is promised, what came, how it ended. */
final class Pairing {

    @AggregateIdentifier
    private String stream;

    private @Nullable PairingRecorded recorded;
    private @Nullable LocalDate ended;
    private final Help help = new Help();

    Pairing() {}

    /** The desk has looked at the household, the sponsor and the holds. */
    Pairing(PairingRecorded event) {
        apply(event);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    int decide(PromiseHelp command) {
        requireOpen(command.subject());
        requireOfItsYear(command.on());
        if (command.due().isBefore(command.on())
                || command.due().getYear() > command.on().getYear() + 10)
            throw PairingRefusals.dueOutOfRange(command.due(), command.on());
        help.requireMorePromised(command.value());
        int number = help.promises() + 1;
        apply(new HelpPromised(
                command.subject(),
                number,
                command.kind(),
                command.value(),
                command.quantity(),
                command.what(),
                command.due(),
                command.on()));
        return number;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    int decide(DeliverHelp command, Directory directory) {
        requireKnown(command.subject());
        requireOfItsYear(command.on());
        requireNotAfterItsEnd(command.on());
        if (command.fund() != null) directory.requireFund(command.fund());
        if (command.promise() != null) help.requirePromise(command.promise());
        help.requireMoreDelivered(command.value());
        int number = help.deliveries() + 1;
        apply(new HelpDelivered(
                command.subject(),
                number,
                command.kind(),
                command.value(),
                command.quantity(),
                command.what(),
                command.promise(),
                command.fund(),
                command.evidence(),
                command.payment(),
                command.on()));
        return number;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(ReverseDelivery command) {
        requireKnown(command.subject());
        LocalDate delivered = help.requireStanding(command.delivery());
        if (command.on().isBefore(delivered)) throw PairingRefusals.backwards(command.on(), delivered);
        apply(new DeliveryReversed(command.subject(), command.delivery(), command.reason(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(RecordVisit command) {
        requireKnown(command.subject());
        requireOfItsYear(command.on());
        requireNotAfterItsEnd(command.on());
        apply(new SponsorVisited(command.subject(), command.note(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(EndPairing command) {
        if (command.reason() == EndReason.REPLACED) throw PairingRefusals.replaceInstead(command.subject());
        end(command.subject(), command.reason(), command.note(), null, command.on());
    }

    void end(PairingId id, EndReason reason, String note, @Nullable SponsorId replacement, LocalDate on) {
        PairingRecorded its = requireOpen(id);
        if (on.isBefore(its.on())) throw PairingRefusals.backwards(on, its.on());
        LocalDate last = help.lastDay();
        if (last.isAfter(on)) throw PairingRefusals.helpedAfter(on, last);
        apply(new PairingEnded(id, reason, note, replacement, on));
    }

    PairingRecorded requireOpen(PairingId id) {
        PairingRecorded its = requireKnown(id);
        if (ended != null) throw PairingRefusals.ended(id, ended);
        return its;
    }

    @EventSourcingHandler
    void evolve(PairingEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case PairingRecorded it -> recorded = it;
            case HelpPromised it -> help.promised(it.value());
            case HelpDelivered it -> help.delivered(it.value(), it.on());
            case DeliveryReversed it -> help.reversed(it.delivery());
            case SponsorVisited it -> {}
            case PairingEnded it -> ended = it.on();
        }
    }

    /** The stream of something else, named by mistake, is a pairing that nobody recorded. */
    @EventSourcingHandler
    void evolve(LedgerEvent other) {
        stream = other.subject().stream();
    }

    private PairingRecorded requireKnown(PairingId id) {
        if (recorded == null) throw PairingRefusals.unknown(id);
        return recorded;
    }

    /** Help belongs to the year of care in which it comes, or to a later one; never to one that had not begun. */
    private void requireOfItsYear(LocalDate on) {
        if (recorded != null && on.getYear() < recorded.year())
            throw Refusal.rule(
                    "PAIRING_YEAR_NOT_BEGUN",
                    "Phân công này là của năm " + recorded.year() + ", ngày " + on
                            + " thuộc năm trước. Hãy ghi vào phân công của năm đó.",
                    "This pairing is for " + recorded.year() + ", and " + on
                            + " lies before it. Record it in the pairing of that year.");
    }

    private void requireNotAfterItsEnd(LocalDate on) {
        if (ended != null && on.isAfter(ended)) throw PairingRefusals.afterEnd(on, ended);
    }
}
