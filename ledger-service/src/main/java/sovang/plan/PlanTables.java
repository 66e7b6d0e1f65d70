package sovang.plan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.naming.Recorded;
import sovang.plan.event.PlanEvent.CountingDefined;
import sovang.plan.event.PlanEvent.PlanImported;
import sovang.plan.event.PlanId;
import sovang.store.Lookup;

/** The look-up tables of plans and definitions. */
@Component
final class PlanTables implements Lookup {

    private final JdbcClient sql;

    PlanTables(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<String> tables() {
        return List.of("plan", "definition");
    }

    @Override
    public void record(Connection connection, List<Recorded> events) throws SQLException {
        for (Recorded recorded : events) {
            if (recorded.event() instanceof PlanImported plan) record(connection, plan, recorded.position());
            else if (recorded.event() instanceof CountingDefined definition) record(connection, definition);
        }
    }

    private static void record(Connection connection, PlanImported plan, long position) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into ledger.plan (plan, file_hash, position) values (?, ?, ?)
                on conflict (plan) do update set file_hash = excluded.file_hash, position = excluded.position""")) {
            statement.setString(1, plan.subject().value());
            statement.setString(2, plan.fileHash());
            statement.setLong(3, position);
            statement.executeUpdate();
        }
    }

    private static void record(Connection connection, CountingDefined definition) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into ledger.definition (definition) values (?)")) {
            statement.setString(1, definition.subject().value());
            statement.executeUpdate();
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

    boolean definitions() {
        return sql.sql("select 1 from ledger.definition limit 1")
                .query()
                .optionalValue()
                .isPresent();
    }
}
