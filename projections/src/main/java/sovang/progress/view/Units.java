package sovang.progress.view;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.refusal.Refusal;

/** The units under their names of a day. A unit has one parent for ever, so what is under it never changes with time. */
final class Units {

    private final Map<String, Unit> all = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    private Units(List<Unit> units) {
        for (Unit unit : units) {
            all.put(unit.code(), unit);
            if (unit.parent() != null) {
                children.computeIfAbsent(unit.parent(), code -> new ArrayList<>())
                        .add(unit.code());
            }
        }
    }

    /** @param nation whether its level is the first of all */
    record Unit(
            String code,
            String name,
            String level,
            boolean nation,
            @Nullable String parent,
            List<String> predecessors) {}

    static Units of(JdbcClient views, LocalDate asOf, long position) {
        return new Units(views.sql("""
                        SELECT code, level, parent, predecessors,
                            coalesce(level = (SELECT code FROM views.level ORDER BY rank, position LIMIT 1), false)
                                AS nation,
                            (SELECT name FROM views.unit_name named
                                WHERE named.code = unit.code AND named.position <= :position
                                ORDER BY named.valid_from <= :asOf DESC,
                                    CASE WHEN named.valid_from <= :asOf THEN named.valid_from END DESC,
                                    named.position DESC LIMIT 1) AS name
                        FROM views.unit WHERE position <= :position ORDER BY position
                        """)
                .param("asOf", asOf)
                .param("position", position)
                .query((row, number) -> new Unit(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("level"),
                        row.getBoolean("nation"),
                        row.getString("parent"),
                        row.getString("predecessors").isEmpty()
                                ? List.of()
                                : List.of(row.getString("predecessors").split(","))))
                .list());
    }

    Unit get(String code) {
        Unit unit = all.get(code);
        if (unit != null) return unit;
        throw Refusal.notFound("UNIT_UNKNOWN", "Không có đơn vị " + code + ".", "There is no unit " + code + ".");
    }

    String name(String code) {
        Unit unit = all.get(code);
        return unit == null ? code : unit.name();
    }

    @Nullable
    String level(String code) {
        Unit unit = all.get(code);
        return unit == null ? null : unit.level();
    }

    /** The unit and everything under it. */
    Set<String> under(String code) {
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<String>(List.of(code));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (found.add(next)) open.addAll(children.getOrDefault(next, List.of()));
        }
        return found;
    }

    /** Those of them that have none below. */
    Set<String> lowest(Set<String> codes) {
        return codes.stream().filter(code -> !children.containsKey(code)).collect(Collectors.toSet());
    }

    /** Whether {@code code} lies below {@code above}, or is it. */
    boolean isUnder(String code, String above) {
        return under(above).contains(code);
    }

    /** The topmost unit above this one that is not the nation's; itself where it has no parent. */
    String province(String code) {
        String at = code;
        for (Unit unit = all.get(at); unit != null && unit.parent() != null; unit = all.get(at)) {
            Unit parent = all.get(unit.parent());
            if (parent == null || parent.nation()) return at;
            at = parent.code();
        }
        return at;
    }
}
