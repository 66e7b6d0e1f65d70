package sovang.pairing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.household.command.Households;
import sovang.household.event.HouseholdId;
import sovang.naming.Personal;
import sovang.naming.Recorded;
import sovang.organisation.event.UnitCode;
import sovang.pairing.event.HoldEvent;
import sovang.pairing.event.PairingEvent;
import sovang.pairing.event.PairingEvent.DeliveryReversed;
import sovang.pairing.event.PairingEvent.HelpDelivered;
import sovang.pairing.event.PairingEvent.HelpPromised;
import sovang.pairing.event.PairingEvent.PairingEnded;
import sovang.pairing.event.PairingEvent.PairingRecorded;
import sovang.pairing.event.PairingEvent.SponsorVisited;
import sovang.pairing.event.SponsorEvent;
import sovang.pairing.event.SponsorId;
import sovang.projection.Rows;
import sovang.projection.SearchText;
import sovang.projection.Table;
import sovang.refusal.Refusal;
import sovang.store.KeyedHash;
import sovang.store.Lookup;
import sovang.store.Vault;

/** The look-up tables of sponsors, pairings and holds. */
@Component
final class PairingTables implements Lookup, Sponsors {

    private static final Table SPONSOR = Table.changing("sponsor", 1, "sponsor", "household", "capacity", "name_hash");
    private static final Table PAIRING = Table.changing(
            "pairing", 1, "pairing", "sponsor", "household", "unit", "cared", "year", "purpose", "ended");
    private static final Table HOLD =
            Table.changing("hold", 1, "hold", "household", "owner", "sponsor", "year", "placed_on", "until", "closed");

    private static final String ERASED = "";

    private final JdbcClient sql;
    private final Households households;
    private final KeyedHash hash;

    PairingTables(JdbcClient sql, Households households, Vault vault) {
        this.sql = sql;
        this.households = households;
        this.hash = new KeyedHash(vault, "sponsors");
    }

    @Override
    public int version() {
        return 2; // names are hashed with a key
    }

    @Override
    public String name() {
        return "care";
    }

    @Override
    public List<Table> tables() {
        return List.of(SPONSOR, PAIRING, HOLD);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case SponsorEvent event -> on(event, rows);
            case PairingEvent event -> on(event, rows);
            case HoldEvent event -> on(event, rows);
            default -> {}
        }
    }

    private void on(SponsorEvent event, Rows rows) {
        switch (event) {
            case SponsorEvent.SponsorAdded it ->
                rows.insert(SPONSOR, it.subject(), it.household(), it.capacity(), hash(it.name()));
            case SponsorEvent.SponsorDescribed it ->
                rows.change(
                        "update sponsor set capacity = ?, name_hash = ? where sponsor = ?",
                        it.capacity(),
                        hash(it.name()),
                        it.subject());
        }
    }

    private static void on(PairingEvent event, Rows rows) {
        switch (event) {
            case PairingRecorded it ->
                rows.insert(
                        PAIRING,
                        it.subject(),
                        it.sponsor(),
                        it.household(),
                        it.unit(),
                        cared(it.household(), it.unit()),
                        it.year(),
                        purpose(it.purpose()),
                        false);
            case PairingEnded it -> rows.change("update pairing set ended = true where pairing = ?", it.subject());
            case HelpPromised _, HelpDelivered _, DeliveryReversed _, SponsorVisited _ -> {}
        }
    }

    private static void on(HoldEvent event, Rows rows) {
        switch (event) {
            case HoldEvent.HoldPlaced it ->
                rows.insert(
                        HOLD,
                        it.subject(),
                        it.household(),
                        it.owner(),
                        it.sponsor(),
                        it.year(),
                        it.on(),
                        it.until(),
                        false);
            case HoldEvent.HoldReleased it -> close(it, rows);
            case HoldEvent.OfferRefused it -> close(it, rows);
            case HoldEvent.OfferAccepted it -> close(it, rows);
        }
    }

    private static void close(HoldEvent event, Rows rows) {
        rows.change("update hold set closed = true where hold = ?", event.subject());
    }

    @Override
    public void check(List<Recorded> events, Connection open) throws SQLException {
        HoldRules.check(events, open);
        TakenOn.check(events, open, households);
    }

    @Override
    public Optional<Refusal> refusal(String constraint) {
        return constraint.equals("pairing_once") ? Optional.of(PairingRefusals.twice()) : Optional.empty();
    }

    @Override
    public Optional<Known> find(SponsorId sponsor) {
        return sql.sql("select household, capacity from ledger.sponsor where sponsor = :sponsor")
                .param("sponsor", sponsor.value())
                .query((row, n) -> {
                    String household = row.getString(1);
                    return new Known(sponsor, household == null ? null : new HouseholdId(household), row.getInt(2));
                })
                .optional();
    }

    @Override
    public List<SponsorId> named(String name) {
        return sql.sql("select sponsor from ledger.sponsor where name_hash = :hash order by sponsor")
                .param("hash", hash(name))
                .query((row, n) -> new SponsorId(row.getString(1)))
                .list();
    }

    /** How many households and places a sponsor cares for in a year. */
    int cares(SponsorId sponsor, int year) {
        return sql.sql("""
                        select count(distinct cared)::int from ledger.pairing
                        where sponsor = :sponsor and year = :year and not ended""")
                .param("sponsor", sponsor.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    boolean isPaired(SponsorId sponsor, @Nullable HouseholdId household, UnitCode unit, int year, String purpose) {
        return sql.sql("""
                        select 1 from ledger.pairing where sponsor = :sponsor and cared = :cared and year = :year
                        and purpose = :purpose and not ended""")
                .param("sponsor", sponsor.value())
                .param("cared", cared(household, unit))
                .param("year", year)
                .param("purpose", purpose(purpose))
                .query()
                .optionalValue()
                .isPresent();
    }

    /** The streams of the pairings of a year that have not ended, by unit and sponsor where these are named. */
    List<String> open(int year, @Nullable SponsorId sponsor, @Nullable UnitCode unit) {
        return sql.sql("""
                        select pairing from ledger.pairing where year = :year and not ended
                        and (:sponsor::text is null or sponsor = :sponsor) and (:unit::text is null or unit = :unit)
                        order by pairing""")
                .param("year", year)
                .param("sponsor", sponsor == null ? null : sponsor.value())
                .param("unit", unit == null ? null : unit.value())
                .query(String.class)
                .list();
    }

    static String cared(@Nullable HouseholdId household, UnitCode unit) {
        return household == null ? "place " + unit : household.value();
    }

    static String purpose(String purpose) {
        return SearchText.fold(purpose);
    }

    private String hash(Personal name) {
        return name.value() == null ? ERASED : hash(name.value());
    }

    private String hash(String name) {
        return hash.of(SearchText.fold(name));
    }
}
