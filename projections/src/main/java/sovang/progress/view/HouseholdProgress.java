package sovang.progress.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.plan.event.Metric;

/** How far a year is from its target of households. */
final class HouseholdProgress {

    private HouseholdProgress() {}

    static Answer.Households of(
            JdbcClient views,
            int year,
            @Nullable String unit,
            @Nullable Set<String> within,
            Units units,
            LocalDate asOf,
            Forecasts forecasts,
            long position) {
        var definition = HouseholdDefinitions.inForce(views, asOf, position);
        var figures = HouseholdFacts.at(views, position).of(year, asOf, within, definition);
        Long target =
                Targets.of(views, Metric.HOUSEHOLDS_TAKEN_ON, asOf, position).of(year, unit, null, units);
        Pace takenOn = Pace.of(target, figures.takenOn(), year, asOf);
        Pace helped = Pace.of(target, figures.helped(), year, asOf);
        return new Answer.Households(
                target,
                figures.takenOn(),
                figures.helped(),
                takenOn.percent(),
                helped.percent(),
                takenOn.expectedToDate(),
                takenOn.pace(),
                forecasts.households(definition),
                figures.newlyTakenOn(),
                figures.carriedOver(),
                groups(figures.byClass(), key -> null),
                groups(figures.byTier(), key -> null),
                groups(figures.byUnit(), units::name),
                groups(figures.byMonth(), key -> null),
                definition);
    }

    private static List<Answer.Group> groups(
            Map<String, HouseholdFacts.Pair> pairs, Function<String, @Nullable String> name) {
        return pairs.entrySet().stream()
                .map(entry -> new Answer.Group(
                        entry.getKey(),
                        name.apply(entry.getKey()),
                        entry.getValue().takenOn(),
                        entry.getValue().helped()))
                .toList();
    }
}
