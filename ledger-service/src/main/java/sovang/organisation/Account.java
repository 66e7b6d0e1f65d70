package sovang.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sovang.organisation.OrganisationCommand.CloseAccount;
import sovang.organisation.OrganisationCommand.CorrectAccount;
import sovang.organisation.OrganisationCommand.OpenAccount;
import sovang.organisation.OrganisationCommand.ReopenAccount;
import sovang.organisation.command.Directory;
import sovang.organisation.command.OpenOwnPurse;
import sovang.organisation.event.OrganisationEvent;
import sovang.organisation.event.OrganisationEvent.AccountClosed;
import sovang.organisation.event.OrganisationEvent.AccountCorrected;
import sovang.organisation.event.OrganisationEvent.AccountOpened;
import sovang.organisation.event.OrganisationEvent.AccountReopened;
import sovang.organisation.event.PurseKind;
import sovang.refusal.Refusal;

/** A purse: bank or Treasury account, cash box or store, of one unit and fund. That it is empty is checked at the append. */
final class Account {

    @AggregateIdentifier
    private String stream;

    private @Nullable String bank;
    private @Nullable String number;
    private String name = "";
    private boolean closed;

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

    @CommandHandler
    void decide(CorrectAccount command) {
        String itsBank = command.bank() == null ? bank : command.bank();
        String itsNumber = command.number() == null ? number : command.number();
        String itsName = command.name() == null ? name : command.name();
        if (Objects.equals(itsBank, bank) && Objects.equals(itsNumber, number) && itsName.equals(name))
            throw Refusal.rule(
                    "ORG_ACCOUNT_UNCHANGED",
                    "Ngân hàng, số và tên giống như đang ghi, không có gì để sửa.",
                    "Bank, number and name are what they are already: there is nothing to correct.");
        apply(new AccountCorrected(command.subject(), itsBank, itsNumber, itsName, command.reason(), command.on()));
    }

    @CommandHandler
    void decide(CloseAccount command) {
        if (closed)
            throw Refusal.rule("ORG_ACCOUNT_CLOSED", "Tài khoản này đã đóng rồi.", "This account is closed already.");
        apply(new AccountClosed(command.subject(), command.reason(), command.on()));
    }

    @CommandHandler
    void decide(ReopenAccount command) {
        if (!closed) throw Refusal.rule("ORG_ACCOUNT_OPEN", "Tài khoản này đang mở.", "This account is open.");
        apply(new AccountReopened(command.subject(), command.reason(), command.on()));
    }

    @EventSourcingHandler
    void evolve(OrganisationEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case AccountOpened it -> called(it.bank(), it.number(), it.name());
            case AccountCorrected it -> called(it.bank(), it.number(), it.name());
            case AccountClosed it -> closed = true;
            case AccountReopened it -> closed = false;
            case OrganisationEvent.LevelDefined other -> {}
            case OrganisationEvent.UnitAdded other -> {}
            case OrganisationEvent.UnitRenamed other -> {}
            case OrganisationEvent.UnitEnded other -> {}
            case OrganisationEvent.FundAdded other -> {}
        }
    }

    private void called(@Nullable String itsBank, @Nullable String itsNumber, String itsName) {
        bank = itsBank;
        number = itsNumber;
        name = itsName;
    }
}
