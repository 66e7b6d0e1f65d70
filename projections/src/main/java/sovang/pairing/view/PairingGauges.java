package sovang.pairing.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.projection.Gauges;
import sovang.projection.Today;

/** What of the pairings is about to be forgotten: holds that lapse, pairings without help, promises past their day. */
@Component
class PairingGauges implements Gauges {

    private final AtomicLong open;
    private final AtomicLong lapsing;
    private final AtomicLong withoutHelp;
    private final AtomicLong overdue;
    private final Today today;

    PairingGauges(MeterRegistry meters, Today today) {
        this.today = today;
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
}
