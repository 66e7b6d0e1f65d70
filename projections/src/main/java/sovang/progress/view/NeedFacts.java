package sovang.progress.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.progress.view.Coverage.AskedShare;
import sovang.progress.view.Coverage.CoveredCapital;
import sovang.progress.view.Coverage.CoveredHouseholds;

/** Needs as they stood on a day and as the ledger knew them at a position, of all units or of one and those below it. */
record NeedFacts(JdbcClient views, int year, @Nullable String unit, LocalDate asOf, long position) {

    /** A household with all its open eligible needs for production and business, or for other purposes. */
    private record Row(
            String household, String unit, String its, boolean headline, long counted, long met, boolean full) {}

    /** Each need stands for itself: what one has too much never meets another. */
    private static final String ROWS = """
            WITH RECURSIVE below AS (
                SELECT code FROM views.unit WHERE code = :unit
                UNION ALL SELECT u.code FROM views.unit u JOIN below b ON u.parent = b.code),
            met AS (
                SELECT need, sum(amount) AS amount FROM views.need_meeting
                WHERE day <= :asOf AND position <= :position GROUP BY need)
            SELECT n.household, min(n.unit) AS unit, min(coalesce(n.class, 'KHAC')) AS its, n.headline,
                sum(n.counted) AS counted, sum(least(n.counted, coalesce(m.amount, 0))) AS met,
                bool_and(coalesce(m.amount, 0) >= n.counted) AS complete
            FROM views.need n LEFT JOIN met m ON m.need = n.id
            WHERE n.year = :year AND n.declared_on <= :asOf AND n.position <= :position AND n.eligible
                AND (n.withdrawn_on IS NULL OR n.withdrawn_on > :asOf OR n.withdrawn_position > :position)
                AND (:unit::text IS NULL OR n.unit IN (SELECT code FROM below))
            GROUP BY n.household, n.headline
            """;

    private static final String APART = """
            WITH RECURSIVE below AS (
                SELECT code FROM views.unit WHERE code = :unit
                UNION ALL SELECT u.code FROM views.unit u JOIN below b ON u.parent = b.code)
            SELECT count(*) FILTER (WHERE NOT eligible AND NOT gone) AS ineligible, count(*) FILTER (WHERE gone) AS withdrawn
            FROM (SELECT n.eligible,
                    (n.withdrawn_on <= :asOf AND n.withdrawn_position <= :position) IS TRUE AS gone
                FROM views.need n
                WHERE n.year = :year AND n.declared_on <= :asOf AND n.position <= :position
                    AND (:unit::text IS NULL OR n.unit IN (SELECT code FROM below))) needs
            """;

    private static final String LATEST = """
            WITH RECURSIVE below AS (
                SELECT code FROM views.unit WHERE code = :unit
                UNION ALL SELECT u.code FROM views.unit u JOIN below b ON u.parent = b.code)
            SELECT DISTINCT ON (unit) * FROM views.%s
            WHERE year = :year AND day <= :asOf AND position <= :position
                AND (:unit::text IS NULL OR unit IN (SELECT code FROM below))
            ORDER BY unit, day DESC, position DESC
            """;

    Coverage coverage() {
        List<Row> rows = rows();
        List<Row> headline = rows.stream().filter(Row::headline).toList();
        var other = rows.stream().filter(row -> !row.headline()).toList();
        Map<String, AskedShare> asked = asked();
        Map<String, Long> allotted = allotted();
        var units = new TreeMap<String, List<Row>>();
        var classes = new TreeMap<String, List<Row>>();
        for (Row row : headline) {
            units.computeIfAbsent(row.unit(), code -> new ArrayList<>()).add(row);
            classes.computeIfAbsent(row.its(), code -> new ArrayList<>()).add(row);
        }
        var all = new TreeSet<>(units.keySet());
        all.addAll(asked.keySet());
        all.addAll(allotted.keySet());
        Map<String, String> names = names();
        var notAsked = all.stream().filter(code -> !asked.containsKey(code)).toList();
        var share = AskedShare.of(
                asked.values().stream().mapToLong(AskedShare::asked).reduce(0, Math::addExact),
                asked.values().stream().mapToLong(AskedShare::households).reduce(0, Math::addExact),
                notAsked);
        long[] apart = apart();
        return new Coverage(
                year,
                unit,
                asOf,
                households(headline, isAsked(share)),
                households(other, isAsked(share)),
                apart[0],
                apart[1],
                capital(headline, allotted.isEmpty() ? null : sum(allotted)),
                share,
                all.stream()
                        .map(code -> new Coverage.OfUnit(
                                code,
                                names.get(code),
                                households(units.getOrDefault(code, List.of()), isAsked(asked.get(code))),
                                capital(units.getOrDefault(code, List.of()), allotted.get(code)),
                                asked.getOrDefault(code, AskedShare.of(0, 0, List.of(code)))))
                        .toList(),
                classes.entrySet().stream()
                        .map(entry -> new Coverage.OfClass(entry.getKey(), households(entry.getValue(), true)))
                        .toList(),
                position);
    }

    private static boolean isAsked(@Nullable AskedShare share) {
        return share != null && share.asked() > 0;
    }

    private static CoveredHouseholds households(List<Row> rows, boolean asked) {
        return CoveredHouseholds.of(
                rows.size(),
                rows.stream().filter(Row::full).count(),
                rows.stream().filter(row -> !row.full() && row.met() > 0).count(),
                asked);
    }

    private static CoveredCapital capital(List<Row> rows, @Nullable Long allotted) {
        return new CoveredCapital(
                rows.stream().mapToLong(Row::counted).reduce(0, Math::addExact),
                rows.stream().mapToLong(Row::met).reduce(0, Math::addExact),
                allotted);
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }

    private List<Row> rows() {
        return ask(ROWS)
                .query((row, number) -> new Row(
                        row.getString("household"),
                        row.getString("unit"),
                        row.getString("its"),
                        row.getBoolean("headline"),
                        row.getLong("counted"),
                        row.getLong("met"),
                        row.getBoolean("complete")))
                .list();
    }

    private long[] apart() {
        return ask(APART)
                .query((row, number) -> new long[] {row.getLong("ineligible"), row.getLong("withdrawn")})
                .single();
    }

    private Map<String, AskedShare> asked() {
        var found = new HashMap<String, AskedShare>();
        ask(LATEST.formatted("credit_asked")).query(row -> {
            found.put(row.getString("unit"), AskedShare.of(row.getLong("asked"), row.getLong("households"), List.of()));
        });
        return found;
    }

    private Map<String, Long> allotted() {
        var found = new HashMap<String, Long>();
        ask(LATEST.formatted("credit_capital")).query(row -> {
            found.put(row.getString("unit"), row.getLong("amount"));
        });
        return found;
    }

    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        views.sql(
                        "SELECT DISTINCT ON (code) code, name FROM views.unit_name WHERE valid_from <= :asOf AND position <= :at"
                                + " ORDER BY code, valid_from DESC, position DESC")
                .param("asOf", asOf)
                .param("at", position)
                .query(row -> {
                    names.put(Objects.requireNonNull(row.getString(1)), row.getString(2));
                });
        return names;
    }

    private JdbcClient.StatementSpec ask(String sql) {
        return views.sql(sql)
                .param("unit", unit, java.sql.Types.VARCHAR)
                .param("year", year)
                .param("asOf", asOf)
                .param("position", position);
    }
}
