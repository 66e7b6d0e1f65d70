package sovang.organisation.view;

import java.util.List;
import org.springframework.stereotype.Component;
import sovang.naming.Recorded;
import sovang.organisation.event.OrganisationEvent;
import sovang.organisation.event.OrganisationEvent.AccountClosed;
import sovang.organisation.event.OrganisationEvent.AccountCorrected;
import sovang.organisation.event.OrganisationEvent.AccountOpened;
import sovang.organisation.event.OrganisationEvent.AccountReopened;
import sovang.organisation.event.OrganisationEvent.FundAdded;
import sovang.organisation.event.OrganisationEvent.LevelDefined;
import sovang.organisation.event.OrganisationEvent.UnitAdded;
import sovang.organisation.event.OrganisationEvent.UnitEnded;
import sovang.organisation.event.OrganisationEvent.UnitRenamed;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.projection.View;

/** Levels, units with their names through time, funds and accounts. */
@Component
public final class OrganisationView implements View {

    static final Table LEVEL = Table.growing("level", 1, "position", "code", "name", "rank", "valid_from", "valid_to");
    static final Table UNIT =
            Table.growing("unit", 1, "code", "position", "level", "parent", "predecessors", "valid_from", "valid_to");
    static final Table NAME = Table.growing("unit_name", 2, "code", "position", "name", "valid_from");
    static final Table END = Table.growing("unit_end", 2, "code", "position", "last_day");
    static final Table FUND = Table.growing("fund", 1, "code", "position", "name", "rules");
    static final Table ACCOUNT = Table.changing(
            "account", 1, "id", "position", "kind", "unit", "fund", "campaign", "bank", "number", "name", "closed");

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(LEVEL, UNIT, NAME, END, FUND, ACCOUNT);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof OrganisationEvent event)) return;
        long at = recorded.position();
        switch (event) {
            case LevelDefined it -> rows.insert(LEVEL, at, it.subject(), it.name(), it.rank(), it.from(), it.to());
            case UnitAdded it -> {
                String before = String.join(
                        ",", it.predecessors().stream().map(Object::toString).toList());
                rows.insert(UNIT, it.subject(), at, it.level(), it.parent(), before, it.from(), it.to());
                rows.insert(NAME, it.subject(), at, it.name(), it.from());
            }
            case UnitRenamed it -> rows.insert(NAME, it.subject(), at, it.name(), it.from());
            case UnitEnded it -> rows.insert(END, it.subject(), at, it.on());
            case FundAdded it -> rows.insert(FUND, it.subject(), at, it.name(), it.rules());
            case AccountOpened it ->
                rows.insert(
                        ACCOUNT,
                        it.subject(),
                        at,
                        it.kind(),
                        it.unit(),
                        it.fund(),
                        it.campaign(),
                        it.bank(),
                        it.number(),
                        it.name(),
                        null);
            case AccountCorrected it ->
                rows.change(
                        "UPDATE account SET bank = ?, number = ?, name = ? WHERE id = ?",
                        it.bank(),
                        it.number(),
                        it.name(),
                        it.subject());
            case AccountClosed it -> rows.change("UPDATE account SET closed = ? WHERE id = ?", it.on(), it.subject());
            case AccountReopened it -> rows.change("UPDATE account SET closed = NULL WHERE id = ?", it.subject());
        }
    }
}
