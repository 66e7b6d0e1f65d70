package sovang.need;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
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

    @Override
    public Optional<Refusal> refusal(String constraint) {
        return switch (constraint) {
            case "need_once" -> Optional.of(NeedRefusals.once());
            case "need_loan_pkey" -> Optional.of(NeedRefusals.loanTaken());
            default -> Optional.empty();
        };
    }
}
