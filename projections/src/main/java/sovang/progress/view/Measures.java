package sovang.progress.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.progress.view.Observations.Observed;
import sovang.progress.view.Register.Counted;
import sovang.projection.Marks;

/** Measures targets: from the books, the pairings and the register, or by what agencies reported. */
final class Measures {

    /**
     * @param basis in numbers, such as 574 of 11497; or the document that reported it
     * @param least the smallest that it can be, and {@code most} the largest, given what is not known
     */
    record Measured(Ratio value, String basis, Ratio least, Ratio most) {

        Measured(Ratio value, String basis) {
            this(value, basis, value, value);
        }
    }

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
        return flagged(line, within, year)
                .map(found -> new Measured(
                        Ratio.of(found.part()),
                        "danh sách hộ ngày " + day(year) + unknown(found) + lists(within, year),
                        Ratio.of(found.part()),
                        Ratio.of(found.most())));
    }

    private Optional<Counted> flagged(PlanLine line, Set<String> within, int year) {
        var register = register(day(year)).within(within);
        return register.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(register.flagged(line)).filter(found -> found.known() > 0 || found.of() == 0);
    }

    private Optional<Measured> rate(PlanLine line, String unit, Set<String> within, int year) {
        var found = flagged(line, within, year);
        if (found.isEmpty()) return Optional.empty();
        return observations
                .households(unit, line.area(), line.flags(), year)
                .filter(all -> all.value().signum() > 0 && Marks.whole(all.value()) != null)
                .map(all -> {
                    long part = found.get().part();
                    long whole = all.value().longValueExact();
                    return new Measured(
                            Ratio.percent(part, whole),
                            part + "/" + whole + " hộ (" + all.source() + ")" + unknown(found.get())
                                    + lists(within, year),
                            Ratio.percent(part, whole),
                            Ratio.percent(found.get().most(), whole));
                });
    }

    /** By how many points the rate is lower than it was: than a year ago, or a year on average since the term began. */
    private Optional<Measured> cut(PlanLine line, String unit, Set<String> within, int year) {
        boolean average = line.period().equals("average");
        int before = average ? line.from() - 1 : year - 1;
        var now = rateOrObserved(line, unit, within, year);
        var then = rateOrObserved(line, unit, within, before);
        if (now.isEmpty() || then.isEmpty()) return Optional.empty();
        int years = average ? year - before : 1;
        return Optional.of(new Measured(
                fallen(then.get().value(), now.get().value(), years),
                then.get().basis() + " → " + now.get().basis(),
                fallen(then.get().least(), now.get().most(), years),
                fallen(then.get().most(), now.get().least(), years)));
    }

    private static Ratio fallen(Ratio then, Ratio now, int years) {
        return then.minus(now).times(1, years);
    }

    private Optional<Measured> rateOrObserved(PlanLine line, String unit, Set<String> within, int year) {
        return rate(line, unit, within, year)
                .or(() -> observations
                        .of("households.rate", unit, line.area(), line.group(), year)
                        .map(Measures::measured));
    }

    private Optional<Measured> deprivation(PlanLine line, Set<String> within, int year) {
        return Optional.ofNullable(register(day(year)).within(within).lacking(line))
                .filter(found -> found.known() > 0)
                .map(found -> new Measured(
                        Ratio.percent(found.part(), found.known()),
                        found.part() + "/" + found.known() + " hộ" + unknown(found),
                        Ratio.percent(found.part(), found.of()),
                        Ratio.percent(found.most(), found.of())));
    }

    /** Where nobody declared a need there is nothing to cover. */
    private Optional<Measured> coverage(String unit, int year) {
        var coverage = new NeedFacts(views, year, unit, day(year), position).coverage();
        var households = coverage.headline();
        var asked = coverage.asked();
        if (households.eligibleNeed() == 0) return Optional.empty();
        return Optional.of(new Measured(
                Ratio.percent(households.met(), households.eligibleNeed()),
                households.met() + "/" + households.eligibleNeed() + " hộ đủ điều kiện, có nhu cầu; đã hỏi "
                        + asked.asked() + "/" + asked.households() + " hộ"));
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

    private static String unknown(Counted found) {
        return found.isWhole() ? "" : "; " + (found.of() - found.known()) + "/" + found.of() + " hộ chưa có số liệu";
    }

    /** Says so when not all units that could have a list have one. */
    private String lists(Set<String> within, int year) {
        Set<String> lowest = units.lowest(within);
        long have =
                register(day(year)).units().stream().filter(lowest::contains).count();
        return have == 0 || have == lowest.size() ? "" : "; danh sách của " + have + "/" + lowest.size() + " đơn vị";
    }

    private Register register(LocalDate on) {
        return registers.computeIfAbsent(on, day -> Register.of(views, day, position));
    }

    private LocalDate day(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return asOf.isBefore(end) ? asOf : end;
    }
}
