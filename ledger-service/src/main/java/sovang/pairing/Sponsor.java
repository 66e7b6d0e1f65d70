package sovang.pairing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sovang.mobilisation.command.Donors;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;
import sovang.organisation.command.Directory;
import sovang.organisation.event.UnitCode;
import sovang.pairing.PairingCommand.AddSponsor;
import sovang.pairing.PairingCommand.DescribeSponsor;
import sovang.pairing.event.SponsorEvent;
import sovang.pairing.event.SponsorEvent.SponsorAdded;
import sovang.pairing.event.SponsorEvent.SponsorDescribed;
import sovang.pairing.event.SponsorKind;
import sovang.refusal.Refusal;

/** Who takes households under its care. The agency that found it is named in each pairing, since it is not the giver. */
final class Sponsor {

    private static final int MOST = 100_000;

    @AggregateIdentifier
    private String stream;

    private @Nullable Personal name;
    private @Nullable Personal contact;
    private @Nullable UnitCode unit;
    private int capacity;

    Sponsor() {}

    @CommandHandler
    Sponsor(AddSponsor command, Directory directory, Donors donors, Beneficiaries beneficiaries) {
        requireCapacity(command.capacity());
        if (command.unit() != null) requireUnit(command.unit(), directory);
        if (command.donor() != null) donors.require(command.donor());
        if (command.household() != null) {
            if (command.kind() != SponsorKind.HOUSEHOLD) throw SponsorRefusals.notAHousehold();
            beneficiaries.requireWellOff(command.household(), command.on());
        }
        apply(command.added());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DescribeSponsor command, Directory directory) {
        if (name == null) throw SponsorRefusals.unknown(command.subject());
        int room = command.capacity() == null ? capacity : command.capacity();
        requireCapacity(room);
        if (command.unit() != null) requireUnit(command.unit(), directory);
        var described = new SponsorDescribed(
                command.subject(),
                command.name() == null ? name : command.name(),
                command.contact() == null ? contact : command.contact(),
                command.unit() == null ? unit : command.unit(),
                room);
        if (described.equals(new SponsorDescribed(command.subject(), name, contact, unit, capacity)))
            throw SponsorRefusals.unchanged();
        apply(described);
    }

    @EventSourcingHandler
    void evolve(SponsorEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case SponsorAdded it -> stand(it.name(), it.contact(), it.unit(), it.capacity());
            case SponsorDescribed it -> stand(it.name(), it.contact(), it.unit(), it.capacity());
        }
    }

    /** The stream of something else, named by mistake, is a sponsor that nobody added. */
    @EventSourcingHandler
    void evolve(LedgerEvent other) {
        stream = other.subject().stream();
    }

    private void stand(Personal newName, @Nullable Personal newContact, @Nullable UnitCode newUnit, int newCapacity) {
        name = newName;
        contact = newContact;
        unit = newUnit;
        capacity = newCapacity;
    }

    private static void requireUnit(UnitCode unit, Directory directory) {
        if (directory.unit(unit).isEmpty()) throw SponsorRefusals.unknownUnit(unit);
    }

    private static void requireCapacity(int capacity) {
        if (capacity < 0 || capacity > MOST)
            throw Refusal.invalid(
                    "capacity",
                    "SPONSOR_CAPACITY_OUT_OF_RANGE",
                    "Số hộ nhận được mỗi năm từ 0 (chưa nói) đến " + MOST + ".",
                    "How many households it can take a year is 0 (not said) to " + MOST + ".");
    }
}
