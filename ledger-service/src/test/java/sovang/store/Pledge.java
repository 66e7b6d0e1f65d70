package sovang.store;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sovang.mobilisation.event.Instalment;
import sovang.mobilisation.event.PledgeEvent;
import sovang.mobilisation.event.PledgeEvent.PledgeAmended;
import sovang.mobilisation.event.PledgeEvent.PledgeCancelled;
import sovang.mobilisation.event.PledgeEvent.PledgeDropped;
import sovang.mobilisation.event.PledgeEvent.PledgePaid;
import sovang.mobilisation.event.PledgeEvent.PledgePaymentReversed;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.mobilisation.event.PledgeEvent.PledgeRevived;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.refusal.Refusal;

/** A small aggregate of real events, to try the store with. */
class Pledge {

    static final LocalDate DAY = LocalDate.of(2024, 9, 20);

    @AggregateIdentifier
    private PledgeId id;

    private Dong paid = Dong.ZERO;
    private boolean cancelled;
    private List<Instalment> schedule = List.of();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(PledgeCommand.Promise command) {
        if (!schedule.isEmpty()) throw Refusal.rule("PLEDGE_THERE", "Đã có.", "It is there.");
        @Nullable String name = command.credited();
        apply(Sample.recorded(
                command.pledge(), command.amount(), name == null ? null : Personal.of(command.pledge(), name)));
        return command.pledge().toString();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    String decide(PledgeCommand.PromiseBlindly command) {
        apply(Sample.recorded(command.pledge(), 5, null));
        return command.pledge().toString();
    }

    @CommandHandler
    String decide(PledgeCommand.Pay command) {
        if (cancelled) throw Refusal.rule("PLEDGE_CANCELLED", "Đã hủy.", "It is cancelled.");
        apply(new PledgePaid(id, command.by(), command.amount(), DAY));
        return command.by().toString();
    }

    @CommandHandler
    String decide(PledgeCommand.PayBoth command, Gateway gateway) {
        decide(new PledgeCommand.Pay(command.pledge(), command.by(), command.amount()));
        gateway.ask(new PledgeCommand.Pay(command.other(), command.by(), command.amount()));
        return command.by().toString();
    }

    @CommandHandler
    void decide(PledgeCommand.Cancel command) {
        if (cancelled) throw Refusal.rule("PLEDGE_CANCELLED", "Đã hủy.", "It is cancelled.");
        apply(new PledgeCancelled(id, "tried", DAY));
    }

    @CommandHandler
    String decide(PledgeCommand.Look command) {
        return paid.toString();
    }

    @EventSourcingHandler
    void evolve(PledgeEvent event) {
        switch (event) {
            case PledgeRecorded it -> {
                id = it.subject();
                schedule = it.schedule();
            }
            case PledgePaid it -> paid = paid.plus(it.amount());
            case PledgeCancelled it -> cancelled = true;
            case PledgeRevived it -> cancelled = false;
            case PledgeAmended _, PledgePaymentReversed _, PledgeDropped _, PledgeEvent.PledgeUnitCorrected _ -> {}
        }
    }

    Dong paid() {
        return paid;
    }
}
