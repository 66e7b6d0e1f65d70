package sovang.progress.view;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.plan.event.Metric;
import sovang.progress.view.Answer.Boundary;
import sovang.progress.view.Answer.Definition;
import sovang.projection.KnownAt;
import sovang.projection.Reading;
import sovang.projection.Today;
import sovang.refusal.Refusal;

/** {@code GET /v1/progress}. */
@RestController
class ProgressReads {

    static final List<String> VIEWS = List.of(
            "books", "pledges", "plans", "organisation", "mobilisation", "statements", "pairings", "needs", "mirrors");
    private static final String NO_TARGET = "chưa có chỉ tiêu";
    private static final String NO_NUMBER = "chỉ tiêu không phải số nguyên nên không tính, hãy đặt lại: ";

    private final Reading reading;
    private final KnownAt known;
    private final Today today;

    ProgressReads(Reading reading, KnownAt known, Today today) {
        this.reading = reading;
        this.known = known;
        this.today = today;
    }

    @GetMapping("/v1/progress")
    Answer progress(
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String fund,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable String knownAt,
            @RequestParam @Nullable Long minPosition) {
        int of = Years.asked(year, today.or(asOf));
        LocalDate day = asOf == null ? Years.lastDay(of, today.day()) : asOf;
        Long knownTo = known.position(knownAt);
        Long least = knownTo == null || (minPosition != null && minPosition > knownTo) ? minPosition : knownTo;
        return reading.partly(
                VIEWS,
                least,
                (views, position) -> answer(views, of, unit, fund, day, knownTo == null ? position : knownTo));
    }

    private static Answer answer(
            JdbcClient views, int year, @Nullable String unit, @Nullable String fund, LocalDate asOf, long position) {
        Units units = Units.of(views, asOf, position);
        Set<String> within = unit == null ? null : units.under(units.get(unit).code());
        Map<String, String> funds = names(views, "fund", position);
        if (fund != null && !funds.containsKey(fund)) {
            throw Refusal.notFound("FUND_UNKNOWN", "Không có quỹ " + fund + ".", "There is no fund " + fund + ".");
        }
        Definition definition = Definitions.inForce(views, asOf, position);
        List<String> sources = definition == null ? List.of("XA_HOI_HOA") : definition.sources();
        var progress = new Progress(definition, fund == null ? funds.keySet() : List.of(fund));
        for (Cell cell : Facts.at(views, position).of(year, asOf, sources)) {
            if (within != null && !within.contains(cell.unit())) continue;
            if (fund == null || fund.equals(cell.fund())) progress.add(cell);
        }
        Targets targets = Targets.of(views, Metric.FUND_RECEIVED, asOf, position);
        Targets householdTargets = Targets.of(views, Metric.HOUSEHOLDS_TAKEN_ON, asOf, position);
        Long target = targets.of(year, unit, fund, units);
        var forecasts = new Forecasts(views, year, asOf, within, position);
        Set<String> counted =
                Set.copyOf(fund != null ? List.of(fund) : definition == null ? List.<String>of() : definition.funds());
        Pace pace = Pace.of(target, progress.figures().received(), year, asOf);
        return new Answer(
                year,
                unit,
                fund,
                asOf,
                position,
                importing(views),
                stopped(views),
                Behind.of(views, VIEWS, position),
                unit == null || within == null ? null : boundary(units.get(unit), asOf, within),
                definition,
                note(target, targets.marked(year), householdTargets.marked(year)),
                new Answer.Fund(
                        target,
                        progress.figures(),
                        pace.percent(),
                        pace.expectedToDate(),
                        pace.pace(),
                        forecasts.dong(counted, sources),
                        progress.byFund(funds, code -> targets.of(year, unit, code, units)),
                        progress.byUnit(units),
                        progress.byCampaign(names(views, "campaign", position)),
                        progress.byMonth(year)),
                HouseholdProgress.of(views, year, unit, within, units, asOf, forecasts, position),
                CreditProgress.of(views, year, unit, within, asOf, position));
    }

    private static @Nullable String note(@Nullable Long target, List<String> funds, List<String> households) {
        String marked = Stream.concat(funds.stream(), households.stream()).collect(Collectors.joining("; "));
        if (!marked.isEmpty()) return NO_NUMBER + marked;
        return target == null ? NO_TARGET : null;
    }

    private static Boundary boundary(Units.Unit unit, LocalDate asOf, Set<String> within) {
        return new Boundary(unit.code(), unit.name(), asOf, within.size(), unit.predecessors());
    }

    private static Map<String, String> names(JdbcClient views, String table, long position) {
        var names = new LinkedHashMap<String, String>();
        views.sql("SELECT code, name FROM views." + table + " WHERE position <= :position ORDER BY position")
                .param("position", position)
                .query((org.springframework.jdbc.core.RowCallbackHandler)
                        row -> names.put(row.getString("code"), row.getString("name")));
        return names;
    }

    private static List<String> importing(JdbcClient views) {
        return views.sql("SELECT id FROM views.statement WHERE state IN ('booking', 'undoing') ORDER BY position")
                .query(String.class)
                .list();
    }

    private static List<String> stopped(JdbcClient views) {
        return views.sql("SELECT name FROM views.projection WHERE failed_at IS NOT NULL ORDER BY name")
                .query(String.class)
                .list();
    }
}
