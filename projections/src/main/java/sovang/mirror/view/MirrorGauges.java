package sovang.mirror.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.projection.Gauges;
import sovang.projection.Today;

/** {@code sovang_credit_outstanding_dong{state}} by the bank's latest file. */
@Component
class MirrorGauges implements Gauges {

    private final AtomicLong current = new AtomicLong();
    private final AtomicLong overdue = new AtomicLong();
    private final AtomicLong frozen = new AtomicLong();
    private final Today today;

    MirrorGauges(MeterRegistry meters, Today today) {
        this.today = today;
        gauge(meters, "current", current);
        gauge(meters, "overdue", overdue);
        gauge(meters, "frozen", frozen);
    }

    private static void gauge(MeterRegistry meters, String state, AtomicLong value) {
        Gauge.builder("sovang.credit.outstanding.dong", value, AtomicLong::get)
                .description("Outstanding loans by the bank's latest file in dong")
                .tag("state", state)
                .register(meters);
    }

    @Override
    public void read(JdbcClient views, long position) {
        new Files(views, position)
                .latest(today.day())
                .ifPresent(file -> views.sql("SELECT current, overdue, frozen FROM views.mirror WHERE id = :id")
                        .param("id", file.id())
                        .query(row -> {
                            current.set(row.getLong(1));
                            overdue.set(row.getLong(2));
                            frozen.set(row.getLong(3));
                        }));
    }
}
