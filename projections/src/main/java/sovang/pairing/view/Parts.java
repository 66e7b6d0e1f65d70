package sovang.pairing.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one pairing consists of, as it stood on a day. */
final class Parts {

    /** @param state kept, open or overdue */
    record Promise(
            int number,
            String kind,
            long value,
            @Nullable String quantity,
            String what,
            LocalDate due,
            LocalDate on,
            long delivered,
            String state) {}

    /** @param source sponsor, or the fund that paid */
    record Delivery(
            int number,
            String kind,
            long value,
            @Nullable String quantity,
            String what,
            @Nullable Integer promise,
            String source,
            @Nullable String evidence,
            @Nullable String payment,
            LocalDate on,
            boolean reversed,
            @Nullable String reversedWhy,
            long position) {}

    record Visit(LocalDate on, String note, long position) {}

    record Candidate(
            String sponsor, String sponsorName, @Nullable String unit, int capacity, int taken) {}

    private final JdbcClient views;
    private final LocalDate asOf;

    Parts(JdbcClient views, LocalDate asOf) {
        this.views = views;
        this.asOf = asOf;
    }

    List<Promise> promises(String pairing) {
        return views.sql("""
                        SELECT *, CASE WHEN delivered >= value THEN 'kept' WHEN due < :asOf THEN 'overdue' ELSE 'open' END
                            AS state
                        FROM (SELECT m.*, coalesce((SELECT sum(d.value) FROM views.help d WHERE d.pairing = m.pairing
                                AND d.promise = m.promise AND %s), 0)::bigint AS delivered
                            FROM views.promise m WHERE m.pairing = :pairing AND m.day <= :asOf) promises
                        ORDER BY promise
                        """.formatted(PairingQuery.STANDS))
                .param("pairing", pairing)
                .param("asOf", asOf)
                .query((row, number) -> new Promise(
                        row.getInt("promise"),
                        row.getString("kind"),
                        row.getLong("value"),
                        row.getString("quantity"),
                        row.getString("what"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("day", LocalDate.class),
                        row.getLong("delivered"),
                        row.getString("state")))
                .list();
    }

    List<Delivery> deliveries(String pairing) {
        return views.sql("""
                        SELECT d.*, coalesce(d.reversed_on <= :asOf, false) AS reversed FROM views.help d
                        WHERE d.pairing = :pairing AND d.day <= :asOf ORDER BY d.delivery
                        """)
                .param("pairing", pairing)
                .param("asOf", asOf)
                .query((row, number) -> new Delivery(
                        row.getInt("delivery"),
                        row.getString("kind"),
                        row.getLong("value"),
                        row.getString("quantity"),
                        row.getString("what"),
                        row.getObject("promise", Integer.class),
                        row.getString("fund") == null ? "sponsor" : row.getString("fund"),
                        row.getString("evidence"),
                        row.getString("payment"),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("reversed"),
                        row.getBoolean("reversed") ? row.getString("reversed_why") : null,
                        row.getLong("position")))
                .list();
    }

    List<Visit> visits(String pairing) {
        return views.sql("SELECT day, note, position FROM views.visit WHERE pairing = :pairing AND day <= :asOf "
                        + "ORDER BY day, position")
                .param("pairing", pairing)
                .param("asOf", asOf)
                .query((row, number) -> new Visit(
                        row.getObject("day", LocalDate.class), row.getString("note"), row.getLong("position")))
                .list();
    }

    /** Sponsors with room who have not left this household: of the same unit first, then who has the most room. */
    List<Candidate> candidates(String household, String unit, int year) {
        return views.sql("""
                        SELECT * FROM (
                            SELECT s.id, s.name, s.unit, s.capacity, (SELECT count(DISTINCT coalesce(p.household, p.unit))
                                FROM views.pairing p WHERE p.sponsor = s.id AND p.year = :year
                                AND (p.ended_on IS NULL OR p.ended_on > :asOf))::int AS taken
                            FROM views.sponsor s
                            WHERE s.capacity > 0 AND s.household IS DISTINCT FROM :household AND NOT EXISTS (
                                SELECT 1 FROM views.pairing p WHERE p.sponsor = s.id AND p.household = :household
                                AND p.year = :year)) sponsors
                        WHERE taken < capacity
                        ORDER BY unit IS NOT DISTINCT FROM :unit DESC, taken::numeric / capacity, id LIMIT 5
                        """)
                .param("household", household)
                .param("unit", unit)
                .param("year", year)
                .param("asOf", asOf)
                .query((row, number) -> new Candidate(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getInt("capacity"),
                        row.getInt("taken")))
                .list();
    }
}
