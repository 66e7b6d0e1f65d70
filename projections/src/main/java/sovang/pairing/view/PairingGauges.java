package sovang.pairing.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.projection.Gauges;
import sovang.projection.Today;

/**
 * How many households are taken on and helped, and what is about to be forgotten; for the trend, the report is the authority.
 * A household that a sponsor left counts by those who stayed.
 */
@Component
class PairingGauges implements Gauges {

    private static final List<String> TIERS = List.of("departments", "localities", "enterprises", "others");

    private final MultiGauge paired;
    private final MultiGauge helped;
    private final AtomicLong open;
    private final AtomicLong lapsing;
    private final AtomicLong withoutHelp;
    private final AtomicLong overdue;
    private final Today today;

    PairingGauges(MeterRegistry meters, Today today) {
        this.today = today;
        paired = MultiGauge.builder("sovang.households.paired")
                .description("Poor and near-poor households taken on, each once a tier")
                .register(meters);
        helped = MultiGauge.builder("sovang.households.helped")
                .description("Poor and near-poor households helped by a sponsor, not out of a fund, each once a year")
                .register(meters);
        open = gauge(meters, "sovang.holds.open", "Households held for somebody today");
        lapsing = gauge(meters, "sovang.holds.lapsing", "Holds that lapse within 7 days");
        withoutHelp = gauge(
                meters,
                "sovang.pairings.without.help",
                "Open pairings of this year older than 60 days without delivered help");
        overdue = gauge(meters, "sovang.help.promised.overdue", "Promises past their day and not kept in full");
    }

    private static AtomicLong gauge(MeterRegistry meters, String name, String says) {
        var value = new AtomicLong();
        Gauge.builder(name, value, AtomicLong::get).description(says).register(meters);
        return value;
    }

    @Override
    public void read(JdbcClient views, long position) {
        LocalDate now = today.day();
        paired(views, now.getYear());
        helped(views, now.getYear());
        open.set(count(views, "SELECT count(*) FROM views.hold WHERE " + HOLDING, now));
        lapsing.set(count(
                views, "SELECT count(*) FROM views.hold WHERE until < CAST(:now AS date) + 7 AND " + HOLDING, now));
        withoutHelp.set(count(views, """
                SELECT count(*) FROM views.pairing p
                WHERE p.year = extract(year FROM CAST(:now AS date)) AND p.taken_on < CAST(:now AS date) - 60
                    AND (p.ended_on IS NULL OR p.ended_on > :now)
                    AND NOT EXISTS (SELECT 1 FROM views.help d WHERE d.pairing = p.id AND d.reversed_position IS NULL)
                """, now));
        overdue.set(count(views, """
                SELECT count(*) FROM views.promise m JOIN views.pairing p ON p.id = m.pairing
                WHERE m.due < :now AND (p.ended_on IS NULL OR p.ended_on > :now)
                    AND coalesce((SELECT sum(d.value) FROM views.help d WHERE d.pairing = m.pairing
                        AND d.promise = m.promise AND d.reversed_position IS NULL), 0) < m.value
                """, now));
    }

    private static final String HOLDING =
            "placed_on <= :now AND until >= :now AND (closed_on IS NULL OR closed_on > :now)";

    private static long count(JdbcClient views, String sql, LocalDate now) {
        return views.sql(sql).param("now", now).query(Long.class).single();
    }

    /** This year has a series for every tier before anybody is taken on. */
    private void paired(JdbcClient views, int thisYear) {
        var counts = new TreeMap<String, Long>();
        for (String tier : TIERS) counts.put(thisYear + " " + tier, 0L);
        views.sql("""
                        SELECT year || ' ' || tier AS key, count(DISTINCT household) AS households FROM views.pairing
                        WHERE class IN ('HO_NGHEO', 'HO_CAN_NGHEO') AND end_reason IS DISTINCT FROM 'sponsor_withdrew'
                        GROUP BY year, tier
                        """).query(row -> {
            counts.put(row.getString("key"), row.getLong("households"));
        });
        var rows = new ArrayList<Row<?>>();
        for (Map.Entry<String, Long> each : counts.entrySet()) {
            String[] key = each.getKey().split(" ");
            rows.add(Row.of(Tags.of("year", key[0], "tier", key[1]), each.getValue()));
        }
        paired.register(rows, true);
    }

    private void helped(JdbcClient views, int thisYear) {
        var counts = new TreeMap<Integer, Long>(Map.of(thisYear, 0L));
        views.sql("""
                        SELECT extract(year FROM d.day)::int AS year, count(DISTINCT d.household) AS households
                        FROM views.help d JOIN views.pairing p ON p.id = d.pairing
                        WHERE p.class IN ('HO_NGHEO', 'HO_CAN_NGHEO') AND d.fund IS NULL AND d.reversed_position IS NULL
                        GROUP BY 1
                        """).query(row -> {
            counts.put(row.getInt("year"), row.getLong("households"));
        });
        var rows = new ArrayList<Row<?>>();
        counts.forEach((year, count) -> rows.add(Row.of(Tags.of("year", year.toString()), count)));
        helped.register(rows, true);
    }
}
