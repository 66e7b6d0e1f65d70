package sovang.pairing;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.household.command.Households;
import sovang.household.command.Households.Found;
import sovang.household.event.HouseholdId;
import sovang.organisation.command.Directory;
import sovang.organisation.event.UnitCode;
import sovang.pairing.Admission.Admitted;
import sovang.pairing.Admission.Wish;
import sovang.pairing.PairingCommand.AcceptOffer;
import sovang.pairing.PairingCommand.RecordPairing;
import sovang.pairing.PairingCommand.ReplaceSponsor;
import sovang.pairing.event.EndReason;
import sovang.pairing.event.HoldEvent.HoldPlaced;
import sovang.pairing.event.HoldId;
import sovang.pairing.event.PairingEvent.PairingRecorded;
import sovang.pairing.event.PairingId;
import sovang.pairing.event.SponsorId;
import sovang.store.Aggregates;

/** Handles what touches several streams: the pairing that ends first, then the new one, then the hold. */
@Component
final class PairingDesk {

    private final Admission admission;
    private final Households households;
    private final Repository<Pairing> pairings;
    private final Repository<Hold> holds;

    PairingDesk(
            Admission admission,
            Households households,
            Beneficiaries beneficiaries,
            PairingTables tables,
            Directory directory,
            Aggregates aggregates) {
        this.admission = admission;
        this.households = households;
        aggregates.provide(beneficiaries);
        aggregates.provide(tables);
        aggregates.provide(directory);
        this.pairings = aggregates.shortLived(Pairing.class);
        this.holds = aggregates.shortLived(Hold.class);
        aggregates.desk(this);
    }

    @CommandHandler
    String decide(RecordPairing command) throws Exception {
        if ((command.household() == null) == (command.place() == null)) throw PairingRefusals.oneBeneficiary();
        begin(admission.admit(new Wish(
                command.subject(),
                command.sponsor(),
                found(command.household()),
                command.place(),
                command.year(),
                command.purpose(),
                command.decision(),
                null,
                command.mobilisedBy(),
                command.on())));
        return command.subject().value();
    }

    @CommandHandler
    String decide(ReplaceSponsor command) throws Exception {
        var before = load(command.subject());
        PairingRecorded was = before.invoke(it -> it.requireOpen(command.subject()));
        if (was.sponsor().equals(command.sponsor())) throw PairingRefusals.sameSponsor();
        UnitCode place = was.household() == null ? was.unit() : null;
        var next = admission.admit(new Wish(
                command.next(),
                command.sponsor(),
                found(was.household()),
                place,
                was.year(),
                was.purpose(),
                command.decision(),
                null,
                command.mobilisedBy(),
                command.on()));
        before.execute(
                it -> it.end(command.subject(), EndReason.REPLACED, command.note(), command.sponsor(), command.on()));
        begin(next);
        return command.next().value();
    }

    @CommandHandler
    String decide(AcceptOffer command) throws Exception {
        try {
            var hold = holds.load(command.stream());
            HoldPlaced placed = hold.invoke(it -> it.placed(command.subject()));
            hold.execute(it -> it.accept(command.subject(), command.pairing(), command.on()));
            SponsorId sponsor = Objects.requireNonNull(placed.sponsor());
            pairings.newInstance(() -> new Pairing(admission
                    .admit(new Wish(
                            command.pairing(),
                            sponsor,
                            found(placed.household()),
                            null,
                            placed.year(),
                            command.purpose(),
                            command.decision(),
                            null,
                            placed.owner(),
                            command.on()))
                    .event()));
            return command.pairing().value();
        } catch (AggregateNotFoundException e) {
            throw HoldRefusals.unknown(command.subject());
        }
    }

    /** Records a pairing; the hold that was kept for its sponsor has done its work. */
    private void begin(Admitted admitted) throws Exception {
        pairings.newInstance(() -> new Pairing(admitted.event()));
        if (admitted.fulfils() == null) return;
        fulfil(
                new HoldId(admitted.fulfils().hold()),
                admitted.event().subject(),
                admitted.event().on());
    }

    void fulfil(HoldId hold, PairingId pairing, LocalDate on) {
        holds.load(hold.stream()).execute(it -> it.fulfil(hold, pairing, on));
    }

    private @Nullable Found found(@Nullable HouseholdId household) {
        if (household == null) return null;
        return households.find(household).orElseThrow(() -> Beneficiaries.unknown(household.value()));
    }

    private Aggregate<Pairing> load(PairingId id) {
        try {
            return pairings.load(id.stream());
        } catch (AggregateNotFoundException e) {
            throw PairingRefusals.unknown(id);
        }
    }
}
