package sovang.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.naming.Recorded;
import sovang.plan.event.PlanEvent.CountingDefined;
import sovang.plan.event.PlanEvent.PlanImported;
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

    private static final Table PLAN = Table.changing("plan", 1, "plan", "file_hash", "position");
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
        if (recorded.event() instanceof PlanImported it)
            rows.put("""
                    insert into plan (plan, file_hash, position) values (?, ?, ?)
                    on conflict (plan) do update set file_hash = excluded.file_hash, position = excluded.position""", 1, it.subject(), it.fileHash(), recorded.position());
        else if (recorded.event() instanceof CountingDefined it) rows.insert(DEFINITION, it.subject());
    }

    /** Where this very file was imported, if it is the latest reading of the plan. */
    Optional<Long> position(PlanId plan, String fileHash) {
        return sql.sql("select position from ledger.plan where plan = :plan and file_hash = :hash")
                .param("plan", plan.value())
                .param("hash", fileHash)
                .query(Long.class)
                .optional();
    }

    boolean definitions() {
        return sql.sql("select 1 from ledger.definition limit 1")
                .query()
                .optionalValue()
                .isPresent();
    }
}
