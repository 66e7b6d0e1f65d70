package sovang.pairing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.household.command.Households;
import sovang.household.command.Households.Found;
import sovang.naming.NewId;
import sovang.pairing.Admission.Admitted;
import sovang.pairing.Admission.Wish;
import sovang.pairing.BulkCommand.ImportPairings;
import sovang.pairing.BulkCommand.RenewPairings;
import sovang.pairing.Renewal.Left;
import sovang.pairing.event.HoldId;
import sovang.pairing.event.PairingEvent.PairingRecorded;
import sovang.pairing.event.PairingId;
import sovang.refusal.Refusal;
import sovang.store.Aggregates;

/** Begins pairings by the thousand, in one unit of work: a decision as a whole, or a year carried on into the next. */
@Component
final class BulkDesk {

    private final DecisionCheck decisions;
    private final PairingTables tables;
    private final Admission admission;
    private final Households households;
    private final PairingDesk desk;
    private final Aggregates aggregates;
    private final EventStore events;
    private final Clock clock;

    BulkDesk(
            DecisionCheck decisions,
            PairingTables tables,
            Admission admission,
            Households households,
            PairingDesk desk,
            Aggregates aggregates,
            EventStore events,
            Clock clock) {
        this.decisions = decisions;
        this.tables = tables;
        this.admission = admission;
        this.households = households;
        this.desk = desk;
        this.aggregates = aggregates;
        this.events = events;
        this.clock = clock;
        aggregates.desk(this);
    }

    @CommandHandler
    int decide(ImportPairings command) {
        return begin(decisions.check(command));
    }

    @CommandHandler
    int decide(RenewPairings command) {
        return begin(renewal(command).carriedOn());
    }

    /** Carried on are only households that are still on the list, by sponsors that are still there. */
    Renewal renewal(RenewPairings command) {
        var carriedOn = new ArrayList<Admitted>();
        var left = new ArrayList<Left>();
        for (String stream : tables.open(command.fromYear(), command.sponsor(), command.unit())) {
            var pairing = new PairingId(stream);
            try {
                carriedOn.add(admission.admit(wish(recorded(stream), command)));
            } catch (Refusal refusal) {
                if (refusal.kind() == Refusal.Kind.UNAVAILABLE) throw refusal;
                left.add(new Left(pairing, refusal.code(), refusal.vi(), refusal.en()));
            }
        }
        return new Renewal(carriedOn, left);
    }

    private Wish wish(PairingRecorded was, RenewPairings command) {
        @Nullable Found found = was.household() == null ? null : found(was);
        return new Wish(
                new PairingId(NewId.after("pairing", clock)),
                was.sponsor(),
                found,
                found == null ? was.unit() : null,
                command.year(),
                was.purpose(),
                command.decision(),
                was.subject(),
                was.mobilisedBy(),
                command.on());
    }

    private Found found(PairingRecorded was) {
        var household = was.household();
        if (household == null) throw new IllegalStateException("a place");
        return households.find(household).orElseThrow(() -> Beneficiaries.unknown(household.value()));
    }

    private PairingRecorded recorded(String stream) {
        return (PairingRecorded) events.readEvents(stream, 0).next().getPayload();
    }

    private int begin(List<Admitted> all) {
        for (Admitted admitted : all) {
            aggregates.begin(admitted.event());
            if (admitted.fulfils() != null)
                desk.fulfil(
                        new HoldId(admitted.fulfils().hold()),
                        admitted.event().subject(),
                        admitted.event().on());
        }
        return all.size();
    }
}
