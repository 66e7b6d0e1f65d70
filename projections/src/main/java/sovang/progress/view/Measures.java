package sovang.progress.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.progress.view.Observations.Observed;
import sovang.projection.Marks;

/** Measures targets: from the books, the pairings and the register, or by what agencies reported. */
final class Measures {

    /**
     * @param basis in numbers, such as 574 of 11497; or the document that reported it
     */
    record Measured(Ratio value, String basis) {}

    private final JdbcClient views;
    private final long position;
    private final LocalDate asOf;
    private final Units units;
    private final Observations observations;
    private final HouseholdFacts households;
    private final Map<LocalDate, Register> registers = new HashMap<>();

    Measures(JdbcClient views, long position, LocalDate asOf, Units units) {
        this.views = views;
        this.position = position;
        this.asOf = asOf;
        this.units = units;
        this.observations = Observations.of(views, asOf, position);
        this.households = HouseholdFacts.at(views, position);
    }

    /** The figure of a year as of its end, or of today; empty where there is no data yet. */
    Optional<Measured> of(PlanLine line, String unit, int year) {
        Set<String> within = units.under(unit);
        Optional<Measured> computed =
                switch (line.metric()) {
                    case FUND_RECEIVED -> received(line, within, year);
                    case HOUSEHOLDS_TAKEN_ON -> takenOn(within, year);
                    case HOUSEHOLDS_COUNT -> count(line, within, year);
                    case HOUSEHOLDS_RATE -> rate(line, unit, within, year);
                    case HOUSEHOLDS_RATE_CUT -> cut(line, unit, within, year);
                    case DEPRIVATION_RATE -> deprivation(line, within, year);
                    case CREDIT_COVERAGE -> coverage(unit, year);
                    case OBSERVED -> Optional.empty();
                };
        return computed.or(() -> observed(line, unit, year));
    }

    private Optional<Measured> received(PlanLine line, Set<String> within, int year) {
        var definition = Definitions.inForce(views, day(year), position);
        List<String> sources = definition == null ? List.of("XA_HOI_HOA") : definition.sources();
        long sum = 0;
        boolean any = false;
        for (Cell cell : Facts.at(views, position).received(LocalDate.of(year, 1, 1), day(year), sources)) {
            if (!within.contains(cell.unit()) || !line.funds().contains(cell.fund())) continue;
            sum = Math.addExact(sum, cell.amount());
            any = true;
        }
        return any ? Optional.of(new Measured(Ratio.of(sum), "sổ quỹ")) : Optional.empty();
    }

    private Optional<Measured> takenOn(Set<String> within, int year) {
        var figures = households.of(year, asOf, within, HouseholdDefinitions.inForce(views, day(year), position));
        return figures.pairings() == 0
                ? Optional.empty()
                : Optional.of(new Measured(Ratio.of(figures.takenOn()), "phân công giúp đỡ"));
    }

    private Optional<Measured> count(PlanLine line, Set<String> within, int year) {
        var register = register(day(year));
        var asked = asked(line, within);
        if (asked == null || register.isEmpty()) return Optional.empty();
        long found = register.count(asked.and(cell -> cell.its().equals(line.group())));
        return Optional.of(new Measured(Ratio.of(found), "danh sách hộ ngày " + day(year)));
    }

    private Optional<Measured> rate(PlanLine line, String unit, Set<String> within, int year) {
        var register = register(day(year));
        var asked = asked(line, within);
        if (asked == null || register.isEmpty()) return Optional.empty();
        return observations
                .households(unit, line.area(), line.flags(), year)
                .filter(all -> all.value().signum() > 0 && Marks.whole(all.value()) != null)
                .map(all -> {
                    long part = register.count(asked.and(cell -> cell.its().equals(line.group())));
                    long whole = all.value().longValueExact();
                    return new Measured(Ratio.percent(part, whole), part + "/" + whole + " hộ (" + all.source() + ")");
                });
    }

    /** By how many points the rate is lower than it was: than a year ago, or a year on average since the term began. */
    private Optional<Measured> cut(PlanLine line, String unit, Set<String> within, int year) {
        boolean average = line.period().equals("average");
        int before = average ? line.from() - 1 : year - 1;
        var now = rateOrObserved(line, unit, within, year);
        var then = rateOrObserved(line, unit, within, before);
        if (now.isEmpty() || then.isEmpty()) return Optional.empty();
        Ratio fallen = then.get().value().minus(now.get().value());
        return Optional.of(new Measured(
                average ? fallen.times(1, year - before) : fallen,
                then.get().basis() + " → " + now.get().basis()));
    }

    private Optional<Measured> rateOrObserved(PlanLine line, String unit, Set<String> within, int year) {
        return rate(line, unit, within, year)
                .or(() -> observations
                        .of("households.rate", unit, line.area(), line.group(), year)
                        .map(Measures::measured));
    }

    private Optional<Measured> deprivation(PlanLine line, Set<String> within, int year) {
        var register = register(day(year));
        var asked = asked(line, within);
        if (asked == null) return Optional.empty();
        Predicate<Register.Cell> its = asked.and(cell -> cell.its().equals(line.group()));
        long whole = register.count(its);
        if (whole == 0) return Optional.empty();
        long part = register.count(its.and(cell -> cell.deprivations().contains(line.indicator())));
        return Optional.of(new Measured(Ratio.percent(part, whole), part + "/" + whole + " hộ"));
    }

    /** Where nobody declared a need there is nothing to cover. */
    private Optional<Measured> coverage(String unit, int year) {
        var households =
                new NeedFacts(views, year, unit, day(year), position).coverage().headline();
        if (households.eligibleNeed() == 0) return Optional.empty();
        return Optional.of(new Measured(
                Ratio.percent(households.met(), households.eligibleNeed()),
                households.met() + "/" + households.eligibleNeed() + " hộ đủ điều kiện, có nhu cầu"));
    }

    private Optional<Measured> observed(PlanLine line, String unit, int year) {
        String indicator =
                switch (line.metric()) {
                    case OBSERVED -> String.valueOf(line.indicator());
                    case DEPRIVATION_RATE -> line.metric().code() + ":" + line.indicator();
                    default -> line.metric().code();
                };
        return observations
                .of(indicator, unit, line.area(), line.group(), year)
                .or(() -> observations.of(indicator, unit, null, null, year))
                .map(Measures::measured);
    }

    private static Measured measured(Observed observed) {
        return new Measured(Ratio.of(observed.value()), observed.source());
    }

    private @Nullable Predicate<Register.Cell> asked(PlanLine line, Set<String> within) {
        var asks = Register.asks(line);
        return asks == null ? null : asks.and(cell -> within.contains(cell.unit()));
    }

    private Register register(LocalDate on) {
        return registers.computeIfAbsent(on, day -> Register.of(views, day, position));
    }

    private LocalDate day(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return asOf.isBefore(end) ? asOf : end;
    }
}
