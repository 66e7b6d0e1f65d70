package sovang.statement.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.projection.Gauges;

/** {@code sovang_statement_lines_unmatched} and {@code sovang_statement_imports_under_way}. */
@Component
class StatementGauges implements Gauges {

    private final AtomicLong unmatched = new AtomicLong();
    private final AtomicLong underWay = new AtomicLong();

    StatementGauges(MeterRegistry meters) {
        Gauge.builder("sovang.statement.lines.unmatched", unmatched, AtomicLong::get)
                .description("Lines held back and outflows that nobody has explained yet")
                .register(meters);
        Gauge.builder("sovang.statement.imports.under.way", underWay, AtomicLong::get)
                .description("Statements that are being booked or undone")
                .register(meters);
    }

    @Override
    public void read(JdbcClient views, long position) {
        unmatched.set(views.sql("""
                        SELECT (SELECT coalesce(sum(held - released), 0) FROM views.statement WHERE state <> 'undone')
                            + (SELECT count(*) FROM views.outflow WHERE kind = 'UNEXPLAINED' AND NOT reversed)
                        """).query(Long.class).single());
        underWay.set(views.sql("SELECT count(*) FROM views.statement WHERE state IN ('booking', 'undoing')")
                .query(Long.class)
                .single());
    }
}
