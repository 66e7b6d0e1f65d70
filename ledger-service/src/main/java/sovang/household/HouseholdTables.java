package sovang.household;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sovang.household.event.HouseholdEvent;
import sovang.household.event.HouseholdEvent.DuplicateCleared;
import sovang.household.event.HouseholdEvent.HouseholdClassified;
import sovang.household.event.HouseholdEvent.HouseholdDescribed;
import sovang.household.event.HouseholdEvent.HouseholdDiedOut;
import sovang.household.event.HouseholdEvent.HouseholdMerged;
import sovang.household.event.HouseholdEvent.HouseholdMoved;
import sovang.household.event.HouseholdEvent.HouseholdRegistered;
import sovang.household.event.HouseholdEvent.HouseholdSplit;
import sovang.household.event.HouseholdId;
import sovang.household.event.PriorityFlag;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.refusal.Refusal;
import sovang.store.Lookup;

/** Keeps the look-up tables of households: where each is, how long its stream is, its classes, and whom it looks like. */
@Component
final class HouseholdTables implements Lookup {

    private static final Table HOUSEHOLD = Table.changing(
            "household",
            1,
            "household",
            "position",
            "unit",
            "code",
            "alive",
            "area",
            "hard_area",
            "flags",
            "registered",
            "events",
            "citizen",
            "likeness",
            "description");
    private static final Table CLASS = Table.growing(
            "household_class",
            2,
            "household",
            "position",
            "day",
            "class",
            "review",
            "decision",
            "standard",
            "deprivations",
            "causes",
            "left_list");
    private static final Table CLEARED = Table.changing("household_cleared", 2, "one", "other");

    private static final String LONGER = "update household set events = events + 1 where household = ?";

    private final Fingerprints fingerprints;

    HouseholdTables(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    @Override
    public int version() {
        return 2; // what was erased leaves no hash
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public List<Table> tables() {
        return List.of(HOUSEHOLD, CLASS, CLEARED);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof HouseholdEvent event)) return;
        switch (event) {
            case HouseholdRegistered it -> registered(it, recorded.position(), rows);
            case HouseholdDescribed it -> described(it, rows);
            case HouseholdClassified it -> classified(it, recorded.position(), rows);
            case HouseholdMoved it ->
                rows.change(
                        "update household set unit = ?, code = ?, events = events + 1 where household = ?",
                        it.unit(),
                        it.code(),
                        it.subject());
            case HouseholdSplit it -> rows.change(LONGER, it.subject());
            case HouseholdMerged it -> gone(it.subject(), rows);
            case HouseholdDiedOut it -> gone(it.subject(), rows);
            case DuplicateCleared it -> {
                rows.change(LONGER, it.subject());
                boolean first = it.subject().value().compareTo(it.other().value()) < 0;
                rows.put(
                        "insert into household_cleared (one, other) values (?, ?) on conflict do nothing",
                        2,
                        first ? it.subject() : it.other(),
                        first ? it.other() : it.subject());
            }
        }
    }

    private void registered(HouseholdRegistered it, long position, Rows rows) {
        var description = Description.of(it);
        rows.insert(
                HOUSEHOLD,
                it.subject(),
                position,
                it.unit(),
                it.code(),
                true,
                it.profile().area(),
                it.profile().hardArea(),
                joined(it.profile().flags()),
                it.on(),
                1,
                fingerprints.citizen(it.citizenNumber()),
                fingerprints.likeness(description),
                fingerprints.description(description));
    }

    private void described(HouseholdDescribed it, Rows rows) {
        var description = Description.of(it);
        rows.change(
                """
                update household set area = ?, hard_area = ?, flags = ?, citizen = ?, likeness = ?, description = ?,
                    events = events + 1 where household = ?""",
                it.profile().area(),
                it.profile().hardArea(),
                joined(it.profile().flags()),
                fingerprints.citizen(it.citizenNumber()),
                fingerprints.likeness(description),
                fingerprints.description(description),
                it.subject());
    }

    private static void classified(HouseholdClassified it, long position, Rows rows) {
        rows.insert(
                CLASS,
                it.subject(),
                position,
                it.on(),
                it.now(),
                it.review(),
                it.decision(),
                it.standard(),
                String.join(",", it.deprivations()),
                String.join("\n", it.causes()),
                it.leftList());
        rows.change(LONGER, it.subject());
    }

    private static void gone(HouseholdId household, Rows rows) {
        rows.change("update household set alive = false, events = events + 1 where household = ?", household);
    }

    private static String joined(List<PriorityFlag> flags) {
        return flags.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Two that are merged into each other at once would both be gone. */
    @Override
    public void check(List<Recorded> events, Connection open) throws SQLException {
        var heirs = events.stream()
                .map(Recorded::event)
                .filter(HouseholdMerged.class::isInstance)
                .map(it -> ((HouseholdMerged) it).into().value())
                .toArray();
        if (heirs.length == 0) return;
        try (var query = open.prepareStatement("select 1 from household where household = any(?) and not alive")) {
            query.setArray(1, open.createArrayOf("text", heirs));
            try (var row = query.executeQuery()) {
                if (row.next()) throw Refusals.gone(null);
            }
        }
    }

    @Override
    public Optional<Refusal> refusal(String constraint) {
        return constraint.equals("household_code") ? Optional.of(Refusals.codeTaken()) : Optional.empty();
    }
}
