package sovang.progress.view;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.book.event.Channel;
import sovang.plan.event.Metric;
import sovang.progress.view.Answer.Definition;
import sovang.projection.Gauges;
import sovang.projection.Today;

/**
 * {@code sovang_fund_*}: for the trend; the progress report is the authority. Labels come from small closed sets: fund,
 * year, channel, and units of province level. A year without a target shows none (NaN).
 */
@Component
class FundGauges implements Gauges {

    private final MultiGauge target;
    private final MultiGauge pledged;
    private final MultiGauge received;
    private final MultiGauge outstanding;
    private final MultiGauge counted;
    private final Today today;

    FundGauges(MeterRegistry meters, Today today) {
        this.today = today;
        target = gauge(meters, "target.dong", "Target of the year in dong");
        pledged = gauge(meters, "pledged.dong", "Newly pledged in the year in dong");
        received = gauge(meters, "received.dong", "Received in the year in dong, net of refunds");
        outstanding =
                gauge(meters, "outstanding.dong", "Still owed of pledges at the end of the year or today in dong");
        counted = gauge(meters, "counted", "1 when the fund counts towards the target");
    }

    private static MultiGauge gauge(MeterRegistry meters, String name, String says) {
        return MultiGauge.builder("sovang.fund." + name).description(says).register(meters);
    }

    /** One series; the unit and the channel are empty where the gauge has no such label. */
    private record Key(int year, String fund, String unit, String channel) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    @Override
    public void read(JdbcClient views, long position) {
        LocalDate now = today.day();
        var accounts = new Accounts(views);
        Units units = Units.of(views, now, position);
        Targets targets = Targets.of(views, Metric.FUND_RECEIVED, now, position);
        Set<Integer> years = new TreeSet<>(Set.of(now.getYear()));
        years.addAll(accounts.years());
        var sums = new TreeMap<Key, Long>();
        var pledges = new TreeMap<Key, Long>();
        var owed = new TreeMap<Key, Long>();
        for (int year : years) {
            for (String fund : accounts.funds()) {
                for (String unit : accounts.unitsOf(fund)) {
                    for (Channel channel : Channel.values()) {
                        if (year == now.getYear()) {
                            sums.put(new Key(year, fund, units.province(unit), channel.name()), 0L);
                        }
                    }
                }
                pledges.put(new Key(year, fund, "", ""), 0L);
                owed.put(new Key(year, fund, "", ""), 0L);
            }
            LocalDate end = LocalDate.of(year, 12, 31);
            LocalDate asOf = now.isBefore(end) ? now : end;
            Definition definition = Definitions.inForce(views, asOf, position);
            List<String> sources = definition == null ? List.of("XA_HOI_HOA") : definition.sources();
            for (Cell cell : Facts.at(views, position).of(year, asOf, sources)) {
                switch (cell.kind()) {
                    case RECEIVED -> {
                        String province = units.province(cell.unit());
                        add(
                                sums,
                                new Key(
                                        year,
                                        cell.fund(),
                                        province,
                                        cell.channel().name()),
                                cell);
                    }
                    case PLEDGED -> add(pledges, new Key(year, cell.fund(), "", ""), cell);
                    case OUTSTANDING -> add(owed, new Key(year, cell.fund(), "", ""), cell);
                }
            }
        }
        received.register(rows(sums, true), true);
        pledged.register(rows(pledges, false), true);
        outstanding.register(rows(owed, false), true);
        target.register(targets(targets, units, now.getYear()), true);
        counted.register(counted(Definitions.inForce(views, now, position), accounts.funds()), true);
    }

    private static void add(Map<Key, Long> sums, Key key, Cell cell) {
        sums.merge(key, cell.amount(), Math::addExact);
    }

    private static List<Row<?>> rows(Map<Key, Long> sums, boolean places) {
        var rows = new ArrayList<Row<?>>();
        sums.forEach((key, sum) -> {
            Tags tags = Tags.of("fund", key.fund(), "year", Integer.toString(key.year()));
            rows.add(Row.of(places ? tags.and("unit", key.unit(), "channel", key.channel()) : tags, sum));
        });
        return rows;
    }

    private static List<Row<?>> targets(Targets targets, Units units, int thisYear) {
        var years = new TreeSet<>(targets.years());
        years.add(thisYear);
        var rows = new ArrayList<Row<?>>();
        for (int year : years) {
            Long dong = targets.of(year, null, null, units);
            rows.add(Row.of(Tags.of("year", Integer.toString(year)), dong == null ? Double.NaN : dong.doubleValue()));
        }
        return rows;
    }

    private static List<Row<?>> counted(@Nullable Definition definition, List<String> funds) {
        var rows = new ArrayList<Row<?>>();
        for (String fund : funds) {
            int counts = definition != null && definition.counts(fund) ? 1 : 0;
            rows.add(Row.of(Tags.of("fund", fund), counts));
        }
        return rows;
    }
}
