package sovang.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import sovang.organisation.OrganisationCommand.OpenAccount;
import sovang.organisation.command.Directory;
import sovang.organisation.command.OpenOwnPurse;
import sovang.organisation.event.OrganisationEvent.AccountOpened;
import sovang.organisation.event.PurseKind;

/** A purse: bank or Treasury account, cash box or store, of one unit and fund. */
final class Account {

    @AggregateIdentifier
    private String stream;

    Account() {}

    @CommandHandler
    Account(OpenAccount command, Directory directory) {
        if (directory.unit(command.unit()).isEmpty())
            throw Unit.unknownUnit(command.unit().value());
        directory.requireFund(command.fund());
        apply(new AccountOpened(
                command.subject(),
                command.kind(),
                command.unit(),
                command.fund(),
                command.campaign(),
                command.bank(),
                command.number(),
                command.name()));
    }

    @CommandHandler
    Account(OpenOwnPurse command) {
        String name = command.kind() == PurseKind.STORE ? "Kho hiện vật" : "Quỹ tiền mặt";
        apply(new AccountOpened(
                command.purse(), command.kind(), command.unit(), command.fund(), null, null, null, name));
    }

    @EventSourcingHandler
    void evolve(AccountOpened event) {
        stream = event.subject().stream();
    }
}
