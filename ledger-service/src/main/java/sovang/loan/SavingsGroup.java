package sovang.loan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import sovang.loan.CreditCommand.CountGroup;
import sovang.loan.CreditCommand.FormGroup;
import sovang.loan.event.GroupEvent;
import sovang.loan.event.GroupEvent.GroupCounted;
import sovang.loan.event.GroupEvent.GroupFormed;
import sovang.organisation.command.Directory;

/** A savings-and-credit group. Fewer than 5 or more than 60 members are recorded as they are, and warned of. */
final class SavingsGroup {

    static final int FEWEST = 5;
    static final int MOST = 60;

    @AggregateIdentifier
    private String stream;

    private int members;

    SavingsGroup() {}

    @CommandHandler
    SavingsGroup(FormGroup command, Directory directory) {
        directory.requireUnit(command.formed().unit(), command.formed().on());
        apply(command.formed());
    }

    @CommandHandler
    void decide(CountGroup command) {
        if (command.members() != members) apply(new GroupCounted(command.subject(), command.members(), command.on()));
    }

    static boolean isUsual(int members) {
        return members >= FEWEST && members <= MOST;
    }

    @EventSourcingHandler
    void evolve(GroupEvent event) {
        stream = event.subject().stream();
        members = switch (event) {
            case GroupFormed it -> it.members();
            case GroupCounted it -> it.members();
        };
    }
}
