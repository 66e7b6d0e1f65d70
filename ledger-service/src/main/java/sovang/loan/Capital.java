package sovang.loan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import sovang.loan.CreditCommand.EntrustCapital;
import sovang.loan.CreditCommand.ReturnCapital;
import sovang.loan.event.CapitalEvent;
import sovang.loan.event.CapitalEvent.CapitalEntrusted;
import sovang.loan.event.CapitalEvent.CapitalReturned;
import sovang.loan.event.CapitalId;
import sovang.money.Dong;
import sovang.organisation.command.Directory;

/** Capital that was entrusted to the bank. It stays an asset of who entrusted it: no book spends it. */
final class Capital {

    @AggregateIdentifier
    private String stream;

    private Dong left = Dong.ZERO;
    private java.time.LocalDate since = java.time.LocalDate.MIN;

    Capital() {}

    @CommandHandler
    Capital(EntrustCapital command, Directory directory) {
        var it = command.entrusted();
        directory.requireUnit(it.unit(), it.on());
        if (it.fund() != null) directory.requireFund(it.fund());
        apply(it);
    }

    /** What loans have out can't come back before they are repaid. */
    @CommandHandler
    void decide(ReturnCapital command, Notes notes) {
        if (command.on().isBefore(since)) throw LoanRefusals.beforeCapital(command.on(), since);
        Dong free = left.minus(notes.lentOut(new CapitalId(stream), null));
        if (command.amount().compareTo(free) > 0) throw CreditRefusals.capitalLent(free, command.amount());
        apply(new CapitalReturned(command.subject(), command.amount(), command.document(), command.on()));
    }

    /** The same when it is recorded: what is left covers what is lent by then. */
    static void requireFree(CapitalReturned it, Notes notes) {
        Dong left = notes.capital(it.subject()).orElseThrow().amount().minus(notes.lentOut(it.subject(), null));
        if (left.compareTo(Dong.ZERO) < 0) throw CreditRefusals.capitalLent(left.plus(it.amount()), it.amount());
    }

    @EventSourcingHandler
    void evolve(CapitalEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case CapitalEntrusted it -> {
                left = it.amount();
                since = it.on();
            }
            case CapitalReturned it -> left = left.minus(it.amount());
        }
    }
}
