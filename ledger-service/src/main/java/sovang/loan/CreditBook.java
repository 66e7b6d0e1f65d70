package sovang.loan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import sovang.loan.CreditCommand.CloseMonth;
import sovang.loan.event.CreditEvent;
import sovang.loan.event.CreditEvent.MonthClosed;
import sovang.loan.event.CreditEvent.MonthRestated;
import sovang.loan.event.CreditEvent.Total;

/** The closed months of a unit's loans: closed one beside the other, each once, and restated when its figures have changed. */
final class CreditBook {

    @AggregateIdentifier
    private String stream;

    private final SortedMap<YearMonth, List<Total>> closed = new TreeMap<>();

    CreditBook() {}

    /** @return whether anything had to be recorded: {@code closed}, {@code restated} or {@code same} */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(CloseMonth command) {
        var before = closed.get(command.month());
        if (before == null) {
            if (!closed.isEmpty()
                    && !command.month().equals(closed.lastKey().plusMonths(1))
                    && !command.month().equals(closed.firstKey().minusMonths(1)))
                throw CreditRefusals.monthOutOfOrder(command.month(), closed.lastKey());
            apply(new MonthClosed(command.subject(), command.month(), command.known(), command.totals()));
            return "closed";
        }
        if (before.equals(command.totals())) return "same";
        apply(new MonthRestated(command.subject(), command.month(), command.known(), command.totals()));
        return "restated";
    }

    @EventSourcingHandler
    void evolve(CreditEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case MonthClosed it -> closed.put(it.month(), it.totals());
            case MonthRestated it -> closed.put(it.month(), it.totals());
        }
    }
}
