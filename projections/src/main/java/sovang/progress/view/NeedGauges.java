package sovang.progress.view;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.projection.Gauges;
import sovang.projection.Today;

/** {@code sovang_credit_need_households} and {@code sovang_credit_met_households}, by year, this one always: production and business. */
@Component
class NeedGauges implements Gauges {

    private final MultiGauge need;
    private final MultiGauge met;
    private final Today today;

    NeedGauges(MeterRegistry meters, Today today) {
        this.today = today;
        need = MultiGauge.builder("sovang.credit.need.households")
                .description("Households that may have a loan for production or business and want one")
                .register(meters);
        met = MultiGauge.builder("sovang.credit.met.households")
                .description("Of those, households whose need is met in full")
                .register(meters);
    }

    @Override
    public void read(JdbcClient views, long position) {
        LocalDate now = today.day();
        var needs = new ArrayList<Row<?>>();
        var mets = new ArrayList<Row<?>>();
        var years = new TreeSet<>(views.sql("SELECT DISTINCT year FROM views.need")
                .query(Integer.class)
                .list());
        years.add(now.getYear());
        for (int year : years) {
            var headline =
                    new NeedFacts(views, year, null, now, position).coverage().headline();
            var tags = Tags.of("year", Integer.toString(year));
            needs.add(Row.of(tags, headline.eligibleNeed()));
            mets.add(Row.of(tags, headline.met()));
        }
        need.register(needs, true);
        met.register(mets, true);
    }
}
