package sovang.household;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import sovang.household.command.Households;
import sovang.household.event.Area;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdId;
import sovang.household.event.PriorityFlag;
import sovang.organisation.event.UnitCode;

/** The register as rules see it, from the look-up tables. */
@Component
final class RegisterReads implements Register {

    private static final String SELECT =
            "select h.household, h.unit, h.code, h.alive, h.area, h.hard_area, h.flags from ledger.household h ";

    private static final String ALIKE = """
            select o.household, o.unit, o.code, o.alive, o.area, o.hard_area, o.flags
            from ledger.household h join ledger.household o on o.household <> h.household and o.alive
                and (o.citizen = h.citizen or (o.likeness = h.likeness and o.unit = h.unit))
            where h.household = :household and h.alive and not exists (
                select 1 from ledger.household_cleared c
                where c.one = least(h.household, o.household) and c.other = greatest(h.household, o.household))
            """;

    private final JdbcClient sql;
    private final Fingerprints fingerprints;

    RegisterReads(JdbcClient sql, Fingerprints fingerprints) {
        this.sql = sql;
        this.fingerprints = fingerprints;
    }

    @Override
    public Households within(Connection append) {
        return new RegisterReads(JdbcClient.create(new SingleConnectionDataSource(append, true)), fingerprints);
    }

    @Override
    public Optional<Found> find(HouseholdId household) {
        return sql.sql(SELECT + "where h.household = :household")
                .param("household", household.value())
                .query(FOUND)
                .optional();
    }

    @Override
    public List<Found> all(Collection<HouseholdId> households) {
        String[] ids = households.stream().map(HouseholdId::value).toArray(String[]::new);
        return sql.sql(SELECT + "where h.household = any(:ids)")
                .param("ids", ids)
                .query(FOUND)
                .list();
    }

    @Override
    public Optional<Found> byCode(UnitCode unit, String code) {
        return sql.sql(SELECT + "where h.unit = :unit and h.code = :code")
                .param("unit", unit.value())
                .param("code", code)
                .query(FOUND)
                .optional();
    }

    @Override
    public Optional<HouseholdClass> classOn(HouseholdId household, LocalDate day) {
        return sql.sql("""
                select class from ledger.household_class where household = :household and day <= :day
                order by day desc, position desc limit 1""")
                .param("household", household.value())
                .param("day", day)
                .query((row, n) -> HouseholdClass.valueOf(row.getString(1)))
                .optional();
    }

    @Override
    public Map<HouseholdId, HouseholdClass> classesOn(Collection<HouseholdId> households, LocalDate day) {
        var classes = new HashMap<HouseholdId, HouseholdClass>();
        sql.sql("""
                select distinct on (household) household, class from ledger.household_class
                where household = any(:ids) and day <= :day order by household, day desc, position desc""")
                .param("ids", households.stream().map(HouseholdId::value).toArray(String[]::new))
                .param("day", day)
                .query(row -> {
                    classes.put(new HouseholdId(row.getString(1)), HouseholdClass.valueOf(row.getString(2)));
                });
        return classes;
    }

    @Override
    public Optional<LocalDate> leftList(HouseholdId household, LocalDate day) {
        return sql.sql("""
                select left_list from ledger.household_class
                where household = :household and day <= :day and left_list is not null
                order by day desc, position desc limit 1""")
                .param("household", household.value())
                .param("day", day)
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    @Override
    public Optional<String> decisionOn(HouseholdId household, LocalDate day) {
        return sql.sql("""
                select decision from ledger.household_class where household = :household and day <= :day
                order by day desc, position desc limit 1""")
                .param("household", household.value())
                .param("day", day)
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<Found> twin(HouseholdId household) {
        return sql.sql(ALIKE + " and o.position < h.position order by o.position limit 1")
                .param("household", household.value())
                .query(FOUND)
                .optional();
    }

    @Override
    public Optional<Found> holder(String citizenNumber, @Nullable HouseholdId than) {
        return sql.sql(SELECT + "where h.citizen = :citizen and h.alive and h.household <> :than limit 1")
                .param("citizen", fingerprints.citizen(citizenNumber))
                .param("than", than == null ? "" : than.value())
                .query(FOUND)
                .optional();
    }

    @Override
    public boolean areTwins(HouseholdId one, HouseholdId other) {
        return sql.sql(ALIKE + " and o.household = :other")
                .param("household", one.value())
                .param("other", other.value())
                .query(FOUND)
                .optional()
                .isPresent();
    }

    private static final RowMapper<Found> FOUND = (row, n) -> new Found(
            new HouseholdId(row.getString(1)),
            new UnitCode(row.getString(2)),
            row.getString(3),
            row.getBoolean(4),
            Area.valueOf(row.getString(5)),
            row.getBoolean(6),
            flags(row.getString(7)));

    static List<PriorityFlag> flags(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(PriorityFlag::valueOf).toList();
    }
}
