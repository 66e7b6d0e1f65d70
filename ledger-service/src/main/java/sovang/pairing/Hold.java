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
import sovang.pairing.PairingCommand.PlaceHold;
import sovang.pairing.PairingCommand.RefuseOffer;
import sovang.pairing.PairingCommand.ReleaseHold;
import sovang.pairing.event.HoldEvent;
import sovang.pairing.event.HoldEvent.HoldPlaced;
import sovang.pairing.event.HoldEvent.HoldReleased;
import sovang.pairing.event.HoldEvent.OfferAccepted;
import sovang.pairing.event.HoldEvent.OfferRefused;
import sovang.pairing.event.HoldId;
import sovang.pairing.event.HoldType;
import sovang.pairing.event.PairingId;

/** A household kept for somebody. That it lapsed follows from its last day: nothing has to fire for it. */
final class Hold {

    private static final int LONGEST_DAYS = 366;

    @AggregateIdentifier
    private String stream;

    private @Nullable HoldPlaced placed;
    private @Nullable LocalDate closed;

    Hold() {}

    @CommandHandler
    Hold(PlaceHold command, Beneficiaries beneficiaries, Sponsors sponsors) {
        if (command.until().isBefore(command.on())
                || command.until().isAfter(command.on().plusDays(LONGEST_DAYS)))
            throw HoldRefusals.untilOutOfRange(command.on(), command.until());
        if (command.type() == HoldType.OFFERED && command.sponsor() == null) throw HoldRefusals.offeredToNobody();
        if (command.sponsor() != null) sponsors.require(command.sponsor());
        beneficiaries.requireOnList(command.household(), command.on());
        apply(new HoldPlaced(
                command.subject(),
                command.type(),
                command.household(),
                command.owner(),
                command.sponsor(),
                command.channel(),
                command.year(),
                command.on(),
                command.until()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(ReleaseHold command) {
        requireHolding(command.subject(), command.on());
        apply(new HoldReleased(command.subject(), command.reason(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(RefuseOffer command) {
        requireOffered(requireHolding(command.subject(), command.on()));
        apply(new OfferRefused(command.subject(), command.reason(), command.on()));
    }

    /** The desk records the pairing in the same unit of work. */
    void accept(HoldId id, PairingId pairing, LocalDate on) {
        requireOffered(requireHolding(id, on));
        apply(new OfferAccepted(id, pairing, on));
    }

    /** The household was taken on by whom it was kept for, without a word on the hold itself. */
    void fulfil(HoldId id, PairingId pairing, LocalDate on) {
        HoldPlaced its = placed(id);
        if (closed != null) return;
        LocalDate day = on.isBefore(its.on()) ? its.on() : on.isAfter(its.until()) ? its.until() : on;
        if (its.type() == HoldType.OFFERED) apply(new OfferAccepted(id, pairing, day));
        else apply(new HoldReleased(id, "Đã phân công giúp đỡ " + pairing, day));
    }

    HoldPlaced placed(HoldId id) {
        if (placed == null) throw HoldRefusals.unknown(id);
        return placed;
    }

    @EventSourcingHandler
    void evolve(HoldEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case HoldPlaced it -> placed = it;
            case HoldReleased it -> closed = it.on();
            case OfferRefused it -> closed = it.on();
            case OfferAccepted it -> closed = it.on();
        }
    }

    /** The stream of something else, named by mistake, is a hold that nobody placed. */
    @EventSourcingHandler
    void evolve(LedgerEvent other) {
        stream = other.subject().stream();
    }

    private HoldPlaced requireHolding(HoldId id, LocalDate on) {
        HoldPlaced its = placed(id);
        if (closed != null) throw HoldRefusals.closed(id, closed);
        if (on.isAfter(its.until())) throw HoldRefusals.lapsed(id, its.until());
        if (on.isBefore(its.on())) throw HoldRefusals.backwards(on, its.on());
        return its;
    }

    private static void requireOffered(HoldPlaced hold) {
        if (hold.type() != HoldType.OFFERED) throw HoldRefusals.notOffered(hold.subject());
    }
}
