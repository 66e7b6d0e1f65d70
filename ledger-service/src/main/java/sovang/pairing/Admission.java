package sovang.pairing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.household.command.Households.Found;
import sovang.household.event.HouseholdId;
import sovang.http.Fields;
import sovang.organisation.command.Directory;
import sovang.organisation.event.UnitCode;
import sovang.pairing.HoldRules.Held;
import sovang.pairing.event.PairingEvent.PairingRecorded;
import sovang.pairing.event.PairingId;
import sovang.pairing.event.SponsorId;

/** Who may take whom on: looks at the sponsor, the household's class on the day, what is recorded already, and holds. */
@Component
class Admission {

    /** @param found the household, or null where {@code place} is helped */
    record Wish(
            PairingId pairing,
            SponsorId sponsor,
            @Nullable Found found,
            @Nullable UnitCode place,
            int year,
            String purpose,
            @Nullable String decision,
            @Nullable PairingId renews,
            @Nullable String mobilisedBy,
            LocalDate on) {}

    /** @param fulfils the hold that was kept for this sponsor, or null */
    record Admitted(PairingRecorded event, @Nullable Held fulfils) {}

    private final PairingTables tables;
    private final Beneficiaries beneficiaries;
    private final Directory directory;
    private final JdbcClient sql;
    private final Clock clock;

    Admission(PairingTables tables, Beneficiaries beneficiaries, Directory directory, JdbcClient sql, Clock clock) {
        this.tables = tables;
        this.beneficiaries = beneficiaries;
        this.directory = directory;
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws sovang.refusal.Refusal when a rule says no */
    Admitted admit(Wish wish) {
        var sponsor = tables.require(wish.sponsor());
        Found found = wish.found();
        if (found == null) {
            UnitCode place = Objects.requireNonNull(wish.place());
            directory.requireUnit(place, wish.on());
            return admitted(wish, null, place, null, null);
        }
        var beneficiary = beneficiaries.requireOnList(found, wish.on());
        if (found.id().equals(sponsor.household())) throw PairingRefusals.itself();
        @Nullable Held hold = held(found.id(), wish.year()).orElse(null);
        if (hold != null && !hold.isFor(wish.sponsor(), wish.mobilisedBy()))
            throw HoldRefusals.held(found.code(), hold.owner(), hold.until());
        return admitted(wish, found.id(), found.unit(), hold, beneficiary);
    }

    private Admitted admitted(
            Wish wish,
            @Nullable HouseholdId household,
            UnitCode unit,
            @Nullable Held hold,
            Beneficiaries.@Nullable Beneficiary beneficiary) {
        if (tables.isPaired(wish.sponsor(), household, unit, wish.year(), wish.purpose()))
            throw PairingRefusals.twice();
        var event = new PairingRecorded(
                wish.pairing(),
                wish.sponsor(),
                household,
                unit,
                beneficiary == null ? null : beneficiary.now(),
                wish.year(),
                wish.purpose(),
                wish.decision(),
                wish.renews(),
                wish.mobilisedBy(),
                wish.on());
        return new Admitted(event, hold);
    }

    /** The hold that keeps a household today, if there is one. */
    private Optional<Held> held(HouseholdId household, int year) {
        List<Held> holds = sql.sql("""
                        select hold, household, owner, sponsor, year, until from ledger.hold
                        where household = :household and year = :year and not closed and until >= :today""")
                .param("household", household.value())
                .param("year", year)
                .param("today", Fields.on(null, clock))
                .query((row, n) -> new Held(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        Objects.requireNonNull(row.getObject(6, LocalDate.class))))
                .list();
        return holds.stream().findFirst();
    }
}
