package sovang.mirror;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import sovang.mirror.MirrorCommand.NameContract;
import sovang.mirror.event.NoteEvent;
import sovang.mirror.event.NoteEvent.ContractNamed;

/** Which loan of the bank a note of ours stands for. The bank may not have it yet, so its files are not asked. */
final class Note {

    @AggregateIdentifier
    private String stream;

    private String contract = "";

    @SuppressWarnings("NullAway.Init") // the first event fills it
    Note() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(NameContract command) {
        if (contract.equals(command.contract())) return;
        apply(new ContractNamed(command.note(), command.contract(), command.on()));
    }

    @EventSourcingHandler
    void evolve(NoteEvent event) {
        stream = event.subject().stream();
        contract = switch (event) {
            case ContractNamed it -> it.contract();
        };
    }
}
