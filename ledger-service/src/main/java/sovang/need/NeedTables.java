package sovang.need;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import sovang.household.command.Households;
import sovang.naming.Recorded;
import sovang.need.event.NeedEvent;
import sovang.need.event.NeedEvent.MeetingReversed;
import sovang.need.event.NeedEvent.NeedApproved;
import sovang.need.event.NeedEvent.NeedDeclared;
import sovang.need.event.NeedEvent.NeedMet;
import sovang.need.event.NeedEvent.NeedWithdrawn;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.refusal.Refusal;
import sovang.store.Lookup;

/** So that a household declares one need for a purpose and year, and a loan stands against one need. */
@Component
final class NeedTables implements Lookup {

    private static final Table NEED = Table.changing("need", 1, "need", "household", "year", "purpose");
    private static final Table LOAN = Table.changing("need_loan", 1, "loan", "need");

    private final Households households;

    NeedTables(Households households) {
        this.households = households;
    }

    @Override
    public String name() {
        return "declared";
    }

    @Override
    public List<Table> tables() {
        return List.of(NEED, LOAN);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof NeedEvent event)) return;
        switch (event) {
            case NeedDeclared it -> rows.insert(NEED, it.subject(), it.household(), it.year(), it.purpose());
            case NeedApproved it -> {}
            case NeedMet it -> rows.insert(LOAN, it.loan(), it.subject());
            case MeetingReversed it -> rows.change("delete from need_loan where loan = ?", it.loan());
            case NeedWithdrawn it -> rows.change("delete from need where need = ?", it.subject());
        }
    }

    /** The household is still there, and has the class by which it was decided what counts. */
    @Override
    public void check(List<Recorded> events, Connection open) {
        var declared = new HashMap<LocalDate, List<NeedDeclared>>();
        for (Recorded recorded : events)
            if (recorded.event() instanceof NeedDeclared it)
                declared.computeIfAbsent(it.on(), day -> new ArrayList<>()).add(it);
        if (declared.isEmpty()) return;
        var register = households.within(open);
        declared.forEach((day, needs) -> {
            var ids = needs.stream().map(NeedDeclared::household).toList();
            if (register.all(ids).stream().anyMatch(found -> !found.alive())) throw NeedRefusals.householdGone();
            var classes = register.classesOn(ids, day);
            for (var need : needs)
                if (classes.get(need.household()) != need.itsClass())
                    throw new ConcurrencyException("the class of " + need.household() + " has changed");
        });
    }

    @Override
    public Optional<Refusal> refusal(String constraint) {
        return switch (constraint) {
            case "need_once" -> Optional.of(NeedRefusals.once());
            case "need_loan_pkey" -> Optional.of(NeedRefusals.loanTaken());
            default -> Optional.empty();
        };
    }
}
