package sovang.organisation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sovang.naming.Recorded;
import sovang.organisation.command.Directory;
import sovang.organisation.event.OrganisationEvent;
import sovang.organisation.event.OrganisationEvent.UnitEnded;
import sovang.organisation.event.UnitCode;
import sovang.refusal.Refusal;

/** Nothing is recorded for a unit outside its term, and none ends over what it still has: under the lock of the append. */
final class UnitRules {

    /** Of the append thread. */
    private final Map<String, Directory.Term> seen = new HashMap<>();

    void check(List<Recorded> events, Connection open) throws SQLException {
        if (events.stream().anyMatch(it -> it.event() instanceof OrganisationEvent)) forget();
        Set<UnitDay> needed = new HashSet<>();
        for (Recorded recorded : events) UnitDay.of(recorded.event()).forEach(needed::add);
        if (!needed.isEmpty()) requireThere(needed, open);
        for (Recorded recorded : events)
            if (recorded.event() instanceof UnitEnded it) UnitEnd.check(it, recorded.metadata(), open);
    }

    void forget() {
        seen.clear();
    }

    private void requireThere(Set<UnitDay> needed, Connection open) throws SQLException {
        var codes = needed.stream()
                .map(it -> it.unit().value())
                .filter(code -> !seen.containsKey(code))
                .distinct()
                .toArray();
        if (codes.length > 0) look(codes, open);
        for (UnitDay it : needed) {
            var term = seen.get(it.unit().value());
            if (term != null && !term.holds(it.day())) throw notThen(it.unit(), it.day());
        }
    }

    private void look(Object[] codes, Connection open) throws SQLException {
        try (var query = open.prepareStatement("select code, \"from\", \"to\" from unit where code = any(?)")) {
            query.setArray(1, open.createArrayOf("text", codes));
            try (var row = query.executeQuery()) {
                while (row.next())
                    seen.put(
                            row.getString(1),
                            new Directory.Term(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
            }
        }
    }

    static Refusal notThen(UnitCode code, LocalDate day) {
        return Refusal.rule(
                "ORG_UNIT_NOT_THEN",
                "Đơn vị " + code + " không hoạt động vào ngày " + day + ".",
                "The unit " + code + " does not exist on " + day + ".");
    }
}
