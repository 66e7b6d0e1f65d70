package sovang.progress.view;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.plan.event.Metric;
import sovang.projection.Gauges;
import sovang.projection.Today;

/**
 * {@code sovang_households_*}: for the trend; the progress report is the authority and counts the same way. A year without
 * a target shows none (NaN); every tier has a series before anybody is taken on.
 */
@Component
class HouseholdGauges implements Gauges {

    private static final List<String> TIERS = List.of("departments", "localities", "enterprises", "others");

    private final MultiGauge target;
    private final MultiGauge paired;
    private final MultiGauge helped;
    private final MultiGauge byTier;
    private final Today today;

    HouseholdGauges(MeterRegistry meters, Today today) {
        this.today = today;
        target = gauge(meters, "target", "Households that are to be taken on in the year");
        paired = gauge(meters, "paired", "Distinct poor and near-poor households taken on in the year");
        helped = gauge(meters, "helped", "Distinct households of those that were helped by a sponsor in the year");
        byTier = gauge(meters, "paired.by.tier", "Distinct households taken on by sponsors of a tier");
    }

    private static MultiGauge gauge(MeterRegistry meters, String name, String says) {
        return MultiGauge.builder("sovang.households." + name).description(says).register(meters);
    }

    @Override
    public void read(JdbcClient views, long position) {
        LocalDate now = today.day();
        var targets = Targets.of(views, Metric.HOUSEHOLDS_TAKEN_ON, now, position);
        var units = Units.of(views, now, position);
        var years = new TreeSet<>(views.sql("SELECT DISTINCT year FROM views.pairing")
                .query(Integer.class)
                .list());
        years.addAll(targets.years());
        years.add(now.getYear());
        var asked = new ArrayList<Row<?>>();
        var taken = new ArrayList<Row<?>>();
        var given = new ArrayList<Row<?>>();
        var tiers = new ArrayList<Row<?>>();
        for (int year : years) {
            LocalDate asOf = Years.lastDay(year, now);
            var figures = HouseholdFacts.at(views, position)
                    .of(year, asOf, null, HouseholdDefinitions.inForce(views, asOf, position));
            Tags its = Tags.of("year", Integer.toString(year));
            Long wanted = targets.of(year, null, null, units);
            asked.add(Row.of(its, wanted == null ? Double.NaN : wanted.doubleValue()));
            taken.add(Row.of(its, figures.takenOn()));
            given.add(Row.of(its, figures.helped()));
            for (String tier : TIERS) {
                var pair = figures.byTier().get(tier);
                tiers.add(Row.of(its.and("tier", tier), pair == null ? 0 : pair.takenOn()));
            }
        }
        target.register(asked, true);
        paired.register(taken, true);
        helped.register(given, true);
        byTier.register(tiers, true);
    }
}
