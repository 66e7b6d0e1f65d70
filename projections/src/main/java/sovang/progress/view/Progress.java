package sovang.progress.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sovang.progress.view.Answer.ByCampaign;
import sovang.progress.view.Answer.ByFund;
import sovang.progress.view.Answer.ByMonth;
import sovang.progress.view.Answer.ByUnit;
import sovang.progress.view.Answer.Definition;
import sovang.progress.view.Answer.Figures;

/**
 * Folds cells into the figures of a year. A fund that does not count is shown with its own figures and stands in no other
 * sum.
 */
final class Progress {

    private final @Nullable Definition definition;
    private final Tally all = new Tally();
    private final Map<String, Tally> funds = new LinkedHashMap<>();
    private final Map<String, Tally> units = new TreeMap<>();
    private final Map<String, Tally> campaigns = new TreeMap<>();
    private final Map<Integer, Tally> months = new HashMap<>();

    Progress(@Nullable Definition definition, Iterable<String> shownFunds) {
        this.definition = definition;
        for (String fund : shownFunds) funds.put(fund, new Tally());
    }

    private boolean counts(String fund) {
        return definition != null && definition.counts(fund);
    }

    void add(Cell cell) {
        add(cell, funds.computeIfAbsent(cell.fund(), fund -> new Tally()));
        if (!counts(cell.fund())) return;
        add(cell, all);
        add(cell, units.computeIfAbsent(cell.unit(), unit -> new Tally()));
        if (cell.campaign() != null) add(cell, campaigns.computeIfAbsent(cell.campaign(), campaign -> new Tally()));
        if (cell.month() > 0) add(cell, months.computeIfAbsent(cell.month(), month -> new Tally()));
    }

    private static void add(Cell cell, Tally to) {
        switch (cell.kind()) {
            case RECEIVED -> to.received(cell.channel(), cell.amount());
            case PLEDGED -> to.pledged(cell.amount());
            case OUTSTANDING -> to.outstanding(cell.amount());
        }
    }

    Figures figures() {
        return all.figures();
    }

    List<ByFund> byFund(Map<String, String> names, Function<String, @Nullable Long> target) {
        return listed(
                funds,
                (fund, figures) ->
                        new ByFund(fund, names.getOrDefault(fund, fund), counts(fund), target.apply(fund), figures));
    }

    List<ByUnit> byUnit(Units known) {
        return listed(units, (unit, figures) -> new ByUnit(unit, known.name(unit), known.level(unit), figures));
    }

    List<ByCampaign> byCampaign(Map<String, String> names) {
        return listed(
                campaigns,
                (campaign, figures) -> new ByCampaign(campaign, names.getOrDefault(campaign, campaign), figures));
    }

    List<ByMonth> byMonth(int year) {
        var rows = new ArrayList<ByMonth>();
        for (int month = 1; month <= 12; month++) {
            Figures figures = months.getOrDefault(month, new Tally()).figures();
            String name = LocalDate.of(year, month, 1).toString().substring(0, 7);
            rows.add(new ByMonth(name, figures.pledged(), figures.received()));
        }
        return rows;
    }

    private static <T> List<T> listed(
            Map<String, Tally> tallies, java.util.function.BiFunction<String, Figures, T> row) {
        return tallies.entrySet().stream()
                .map(entry -> row.apply(entry.getKey(), entry.getValue().figures()))
                .toList();
    }
}
