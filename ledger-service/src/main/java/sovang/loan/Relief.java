package sovang.loan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import sovang.loan.CreditCommand.CutRate;
import sovang.loan.CreditCommand.RevokeRelief;
import sovang.loan.event.ReliefEvent;
import sovang.loan.event.ReliefEvent.ReliefRevoked;
import sovang.organisation.command.Directory;

/** A cut of rates for a window. It rewrites nothing: interest is reckoned from it whenever it is asked. */
final class Relief {

    @AggregateIdentifier
    private String stream;

    private boolean revoked;

    Relief() {}

    @CommandHandler
    Relief(CutRate command, Programmes programmes, Directory directory, Notes notes) {
        var cut = command.cut();
        if (cut.until().isBefore(cut.from())) throw CreditRefusals.windowBackwards(cut.from(), cut.until());
        if (cut.points().exact().signum() == 0) throw CreditRefusals.noPoints();
        for (var programme : cut.programmes())
            if (programmes.find(programme).isEmpty()) throw ProgrammeRefusals.unknown(programme, programmes.known());
        for (var unit : cut.units()) directory.requireUnit(unit, cut.from());
        for (var loan : cut.loans()) if (!notes.hasLoan(loan)) throw CreditRefusals.unknownLoan(loan);
        apply(cut);
    }

    @CommandHandler
    void decide(RevokeRelief command) {
        if (revoked) throw CreditRefusals.revokedAlready();
        apply(new ReliefRevoked(command.subject(), command.reason(), command.on()));
    }

    @EventSourcingHandler
    void evolve(ReliefEvent event) {
        stream = event.subject().stream();
        revoked = event instanceof ReliefRevoked;
    }
}
