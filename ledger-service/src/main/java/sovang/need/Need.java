package sovang.need;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.naming.LedgerEvent;
import sovang.need.NeedCommand.ApproveNeed;
import sovang.need.NeedCommand.DeclareNeed;
import sovang.need.NeedCommand.MeetNeed;
import sovang.need.NeedCommand.ReverseMeeting;
import sovang.need.NeedCommand.WithdrawNeed;
import sovang.need.event.NeedEvent;
import sovang.need.event.NeedEvent.MeetingReversed;
import sovang.need.event.NeedEvent.NeedApproved;
import sovang.need.event.NeedEvent.NeedDeclared;
import sovang.need.event.NeedEvent.NeedMet;
import sovang.need.event.NeedEvent.NeedWithdrawn;

/** A household wants a loan. One that may not have it can say so too, and the bank may still lend: it only counts apart. */
final class Need {

    @AggregateIdentifier
    private String stream;

    private @Nullable LocalDate declared;
    private LocalDate changed = LocalDate.MIN;
    private boolean approved;
    private boolean withdrawn;
    private final Map<String, Dong> met = new HashMap<>();

    Need() {}

    @CommandHandler
    Need(DeclareNeed command, Assessment assessment) {
        apply(assessment.of(command));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(ApproveNeed command) {
        requireOpen(command.on());
        if (approved) throw NeedRefusals.approvedAlready();
        apply(new NeedApproved(command.subject(), command.document(), command.on()));
    }

    /** A loan may be larger than the need, or less: what is met in full follows from the sum. */
    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(MeetNeed command) {
        LocalDate since = requireDeclared();
        if (withdrawn) throw NeedRefusals.withdrawn();
        if (command.on().isBefore(since)) throw NeedRefusals.before(command.on(), since);
        if (met.containsKey(command.loan())) throw NeedRefusals.loanTaken();
        apply(new NeedMet(command.subject(), command.loan(), command.amount(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(ReverseMeeting command) {
        LocalDate _ = requireDeclared();
        @Nullable Dong amount = met.get(command.loan());
        if (amount == null) throw NeedRefusals.notMetBy(command.loan());
        if (command.on().isBefore(changed)) throw NeedRefusals.before(command.on(), changed);
        apply(new MeetingReversed(command.subject(), command.loan(), amount, command.reason(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(WithdrawNeed command) {
        requireOpen(command.on());
        if (!met.isEmpty()) throw NeedRefusals.met();
        apply(new NeedWithdrawn(command.subject(), command.reason(), command.on()));
    }

    @EventSourcingHandler
    void evolve(NeedEvent event) {
        stream = event.subject().stream();
        if (event.on().isAfter(changed)) changed = event.on();
        switch (event) {
            case NeedDeclared it -> declared = it.on();
            case NeedApproved it -> approved = true;
            case NeedMet it -> met.put(it.loan(), it.amount());
            case MeetingReversed it -> met.remove(it.loan());
            case NeedWithdrawn it -> withdrawn = true;
        }
    }

    /** The stream of something else, named by mistake, is a need that nobody declared. */
    @EventSourcingHandler
    void evolve(LedgerEvent other) {
        stream = other.subject().stream();
    }

    private LocalDate requireDeclared() {
        if (declared == null) throw NeedRefusals.unknown();
        return declared;
    }

    private void requireOpen(LocalDate on) {
        LocalDate _ = requireDeclared();
        if (withdrawn) throw NeedRefusals.withdrawn();
        if (on.isBefore(changed)) throw NeedRefusals.before(on, changed);
    }
}
