package sovang.projection;

import java.sql.Connection;
import java.util.List;
import sovang.naming.Recorded;
import sovang.organisation.event.OrganisationEvent.FundAdded;

/** Stands for the look-up tables of the store: written when events are appended, not by the projector. */
record Funds(Ledger ledger) implements ReplayCheck {

    private static final Table KEYS = Table.changing("fund_key", 1, "code", "name");

    @Override
    public String schema() {
        return "public";
    }

    @Override
    public long position(Connection snapshot) {
        return ledger.head();
    }

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public List<Table> tables() {
        return List.of(KEYS);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (recorded.event() instanceof FundAdded it) rows.insert(KEYS, it.subject(), it.name());
    }
}
