package sovang.progress.view;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.plan.event.Metric;
import sovang.progress.view.Measures.Measured;
import sovang.projection.KnownAt;
import sovang.projection.Reading;
import sovang.projection.Today;
import sovang.refusal.Refusal;

/** {@code GET /v1/plans/{id}/progress}: every line of a plan, measured. */
@RestController
class PlanProgressReads {

    static final List<String> VIEWS =
            List.of("plans", "indicators", "organisation", "books", "pledges", "households", "pairings", "needs");

    private final Reading reading;
    private final KnownAt known;
    private final Today today;

    PlanProgressReads(Reading reading, KnownAt known, Today today) {
        this.reading = reading;
        this.known = known;
        this.today = today;
    }

    /** @param unit whose figures and shares these are; by default the plan's own */
    record PlanProgress(
            String plan,
            String title,
            String document,
            String unit,
            int year,
            LocalDate asOf,
            long position,
            List<String> notes,
            List<LineProgress> lines) {}

    /**
     * @param target as decided by the day that was asked for
     * @param targetToday as decided by today
     * @param value rounded to two decimals; the verdict compares the exact one
     * @param of the year that the figure is of
     * @param basis what the figure was computed from, or who reported it
     */
    record LineProgress(
            String id,
            String text,
            @Nullable String section,
            String comparator,
            @Nullable BigDecimal target,
            @Nullable BigDecimal targetTo,
            @Nullable BigDecimal targetToday,
            @Nullable BigDecimal value,
            String unit,
            Verdict status,
            String measure,
            @Nullable String basis,
            @Nullable String area,
            @Nullable String group,
            String period,
            int from,
            int to,
            int of,
            @Nullable String baseline,
            @Nullable Long baselineHouseholds,
            @Nullable String note,
            String source) {}

    @GetMapping("/v1/plans/{id}/progress")
    PlanProgress progress(
            @PathVariable String id,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate asOf,
            @RequestParam @Nullable String knownAt,
            @RequestParam @Nullable Long minPosition) {
        int of = Years.asked(year, today.or(asOf));
        LocalDate day = asOf == null ? Years.lastDay(of, today.day()) : asOf;
        Long knownTo = known.position(knownAt);
        Long least = knownTo == null || (minPosition != null && minPosition > knownTo) ? minPosition : knownTo;
        return reading.of(
                VIEWS, least, (views, position) -> of(views, id, unit, of, day, knownTo == null ? position : knownTo));
    }

    private PlanProgress of(
            JdbcClient views, String plan, @Nullable String unit, int year, LocalDate asOf, long position) {
        record Head(String title, String document, String unit, long imported) {}
        Head head = views.sql("""
                        SELECT title, document, unit, position FROM views.plan WHERE id = :id AND position <= :position
                        ORDER BY position DESC LIMIT 1
                        """)
                .param("id", plan)
                .param("position", position)
                .query((row, number) -> new Head(
                        row.getString("title"),
                        row.getString("document"),
                        row.getString("unit"),
                        row.getLong("position")))
                .optional()
                .orElseThrow(() -> Refusal.notFound(
                        "PLAN_UNKNOWN", "Không có kế hoạch " + plan + ".", "There is no plan " + plan + "."));
        Units units = Units.of(views, asOf, position);
        if (unit != null) units.get(unit);
        String whose = unit == null ? head.unit() : unit;
        var measures = new Measures(views, position, asOf, units);
        var sets = TargetSets.of(views, position);
        var lines = new ArrayList<LineProgress>();
        for (PlanLine line : PlanLine.all(views, position))
            if (line.plan().equals(plan)) lines.add(line(line, whose, year, asOf, measures, sets));
        return new PlanProgress(
                plan,
                head.title(),
                head.document(),
                whose,
                year,
                asOf,
                position,
                views.sql("SELECT text FROM views.plan_annex WHERE position = :it AND kind = 'note' ORDER BY ordinal")
                        .param("it", head.imported())
                        .query(String.class)
                        .list(),
                lines);
    }

    private LineProgress line(
            PlanLine line, String unit, int year, LocalDate asOf, Measures measures, TargetSets sets) {
        int of = Math.min(year, line.to());
        boolean begun = line.from() <= year;
        Optional<Measured> measured = begun ? measures.of(line, unit, of) : Optional.empty();
        BigDecimal target = target(line, unit, of, asOf, sets);
        return new LineProgress(
                line.id(),
                line.text(),
                line.section(),
                line.comparator(),
                target,
                line.valueTo() == null ? null : line.counted(line.valueTo()),
                target(line, unit, of, today.day(), sets),
                measured.map(it -> shown(line, it.value())).orElse(null),
                line.unit(),
                verdict(line, target, measured, begun, of, asOf),
                line.measure(),
                measured.map(Measured::basis).orElse(null),
                line.area(),
                line.group(),
                line.period(),
                line.from(),
                line.to(),
                of,
                line.baseline(),
                line.baselineHouseholds(),
                line.note(),
                line.source());
    }

    private static BigDecimal shown(PlanLine line, Ratio value) {
        return line.metric() == Metric.CREDIT_COVERAGE ? value.roundedDown() : value.rounded();
    }

    /** The plan's own target, or the share of the unit; null where there is none. */
    private static @Nullable BigDecimal target(PlanLine line, String unit, int year, LocalDate day, TargetSets sets) {
        if (!line.hasNumber()) return null;
        return sets.of(line, unit, year, day).map(line::counted).orElse(null);
    }

    private static Verdict verdict(
            PlanLine line,
            @Nullable BigDecimal target,
            Optional<Measured> measured,
            boolean begun,
            int of,
            LocalDate asOf) {
        if (!line.hasNumber()) return Verdict.NO_NUMBER;
        if (!begun) return Verdict.NOT_YET;
        if (measured.isEmpty() || target == null) return Verdict.NO_DATA;
        Verdict least = Verdict.of(line, Ratio.of(target), measured.get().least(), of, asOf);
        Verdict most = Verdict.of(line, Ratio.of(target), measured.get().most(), of, asOf);
        // what is not known yet could still decide it
        return least == most ? least : Verdict.NO_DATA;
    }
}
