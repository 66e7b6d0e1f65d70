package sovang.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.household.event.StandardEvent.Indicator;
import sovang.household.event.StandardEvent.StandardDefined;
import sovang.household.event.StandardId;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.store.Lookup;

/** The look-up table of poverty standards. */
@Component
final class StandardTables implements Lookup, Standards {

    private static final Table STANDARD =
            Table.changing("standard", 1, "standard", "valid_from", "valid_to", "indicators");

    private final JdbcClient sql;

    StandardTables(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "standards";
    }

    @Override
    public List<Table> tables() {
        return List.of(STANDARD);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (recorded.event() instanceof StandardDefined it)
            rows.insert(
                    STANDARD,
                    it.subject(),
                    it.from(),
                    it.to(),
                    it.indicators().stream().map(Indicator::code).collect(Collectors.joining(",")));
    }

    @Override
    public Optional<Standard> find(StandardId id) {
        return sql.sql("select standard, valid_from, valid_to, indicators from ledger.standard where standard = :id")
                .param("id", id.value())
                .query(STANDARD_ROW)
                .optional();
    }

    @Override
    public Optional<Standard> inForce(LocalDate day) {
        return sql.sql("""
                select standard, valid_from, valid_to, indicators from ledger.standard
                where valid_from <= :day and (valid_to is null or valid_to >= :day)
                order by valid_from desc, standard limit 1""").param("day", day).query(STANDARD_ROW).optional();
    }

    private static final RowMapper<Standard> STANDARD_ROW = (row, n) -> new Standard(
            new StandardId(row.getString(1)),
            row.getObject(2, LocalDate.class),
            row.getObject(3, LocalDate.class),
            Set.of(row.getString(4).split(",")));
}
