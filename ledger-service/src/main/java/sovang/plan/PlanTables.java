package sovang.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.naming.Recorded;
import sovang.organisation.event.UnitCode;
import sovang.plan.event.DefinitionId;
import sovang.plan.event.PlanEvent;
import sovang.plan.event.PlanEvent.CountingDefined;
import sovang.plan.event.PlanEvent.HouseholdsDefined;
import sovang.plan.event.PlanEvent.PlanImported;
import sovang.plan.event.PlanEvent.TargetSet;
import sovang.plan.event.PlanId;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.store.Lookup;

/** The look-up tables of plans and definitions. */
@Component
final class PlanTables implements Lookup {

    private final JdbcClient sql;

    PlanTables(JdbcClient sql) {
        this.sql = sql;
    }

    private static final Table PLAN = Table.changing("plan", 1, "plan", "unit", "file_hash", "position");
    private static final Table DEFINITION = Table.changing("definition", 1, "definition");

    @Override
    public String name() {
        return "files";
    }

    @Override
    public List<Table> tables() {
        return List.of(PLAN, DEFINITION);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof PlanEvent event)) return;
        switch (event) {
            case PlanImported it -> rows.put("""
                        insert into plan (plan, unit, file_hash, position) values (?, ?, ?, ?)
                        on conflict (plan) do update
                            set unit = excluded.unit, file_hash = excluded.file_hash, position = excluded.position""", 1, it.subject(), it.unit(), it.fileHash(), recorded.position());
            case CountingDefined it -> rows.insert(DEFINITION, it.subject());
            case HouseholdsDefined it -> rows.insert(DEFINITION, it.subject());
            case TargetSet it -> {}
        }
    }

    /** Where this very file was imported, if it is the latest reading of the plan. */
    Optional<Long> position(PlanId plan, String fileHash) {
        return sql.sql("select position from ledger.plan where plan = :plan and file_hash = :hash")
                .param("plan", plan.value())
                .param("hash", fileHash)
                .query(Long.class)
                .optional();
    }

    /** Whether there is a plan of this unit. */
    boolean hasUnit(UnitCode unit) {
        return there("select 1 from ledger.plan where unit = :it limit 1", unit.value());
    }

    boolean hasDefinition(DefinitionId definition) {
        return there("select 1 from ledger.definition where definition = :it", definition.value());
    }

    private boolean there(String query, String it) {
        return sql.sql(query).param("it", it).query().optionalValue().isPresent();
    }
}
