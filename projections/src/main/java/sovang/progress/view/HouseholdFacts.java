package sovang.progress.view;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who was taken on by whom, and who was helped in fact, as the books knew it at a position. Households are counted once,
 * however many sponsors they have; one whose sponsor withdrew is not taken on by that sponsor any more.
 */
record HouseholdFacts(JdbcClient views, long position) {

    static HouseholdFacts at(JdbcClient views, long position) {
        return new HouseholdFacts(views, position);
    }

    /** @param helped the first day of help from the sponsor itself, within the year; null when there was none */
    private record Pairing(
            String household,
            String tier,
            String unit,
            String its,
            LocalDate on,
            boolean carriedOver,
            @Nullable LocalDate helped) {}

    /** Two figures side by side: taken on, in the plan's words; and helped in fact. */
    record Pair(long takenOn, long helped) {}

    /** @param pairings all of them, also those of households that don't count */
    record Figures(
            long pairings,
            long takenOn,
            long helped,
            long newlyTakenOn,
            long carriedOver,
            Map<String, Pair> byClass,
            Map<String, Pair> byTier,
            Map<String, Pair> byUnit,
            Map<String, Pair> byMonth) {}

    Figures of(
            int year,
            LocalDate asOf,
            @Nullable Set<String> within,
            HouseholdDefinitions.@Nullable Definition definition) {
        List<String> classes = HouseholdDefinitions.classes(definition);
        List<Pairing> all = pairings(year, asOf).stream()
                .filter(pairing -> within == null || within.contains(pairing.unit()))
                .toList();
        List<Pairing> counted =
                all.stream().filter(pairing -> classes.contains(pairing.its())).toList();
        Pair sum = pair(counted);
        long carried = counted.stream()
                .filter(Pairing::carriedOver)
                .map(Pairing::household)
                .distinct()
                .count();
        return new Figures(
                all.size(),
                sum.takenOn(),
                sum.helped(),
                sum.takenOn() - carried,
                carried,
                by(counted, Pairing::its),
                by(counted, Pairing::tier),
                by(counted, Pairing::unit),
                byMonth(counted, year));
    }

    private List<Pairing> pairings(int year, LocalDate asOf) {
        return views.sql("""
                        SELECT pairing.household, tier, unit, class, taken_on, renews IS NOT NULL AS carried,
                            (SELECT min(day) FROM views.help
                                WHERE help.pairing = pairing.id AND fund IS NULL AND day BETWEEN :from AND :asOf
                                    AND position <= :position
                                    AND (reversed_position IS NULL OR reversed_position > :position)) AS helped
                        FROM views.pairing
                        WHERE year = :year AND household IS NOT NULL AND taken_on <= :asOf AND position <= :position
                            AND NOT (end_reason IS NOT DISTINCT FROM 'sponsor_withdrew' AND ended_on <= :asOf
                                AND end_position <= :position)
                        ORDER BY position
                        """)
                .param("year", year)
                .param("from", LocalDate.of(year, 1, 1))
                .param("asOf", asOf)
                .param("position", position)
                .query((row, number) -> new Pairing(
                        row.getString("household"),
                        row.getString("tier"),
                        row.getString("unit"),
                        Objects.requireNonNullElse(row.getString("class"), ""),
                        Objects.requireNonNull(row.getObject("taken_on", LocalDate.class)),
                        row.getBoolean("carried"),
                        row.getObject("helped", LocalDate.class)))
                .list();
    }

    private static Pair pair(List<Pairing> pairings) {
        return new Pair(
                pairings.stream().map(Pairing::household).distinct().count(),
                pairings.stream()
                        .filter(pairing -> pairing.helped() != null)
                        .map(Pairing::household)
                        .distinct()
                        .count());
    }

    private static Map<String, Pair> by(List<Pairing> pairings, Function<Pairing, String> what) {
        var groups = new TreeMap<String, Pair>();
        pairings.stream()
                .collect(java.util.stream.Collectors.groupingBy(what))
                .forEach((name, its) -> groups.put(name, pair(its)));
        return groups;
    }

    /** Each household in the month in which it was first taken on, and in that in which it was first helped. */
    private static Map<String, Pair> byMonth(List<Pairing> pairings, int year) {
        var takenOn = new TreeMap<Integer, Long>();
        var helped = new TreeMap<Integer, Long>();
        firstMonths(pairings, Pairing::on, year, takenOn);
        firstMonths(
                pairings.stream().filter(it -> it.helped() != null).toList(), HouseholdFacts::helpedOn, year, helped);
        var months = new TreeMap<String, Pair>();
        for (int month = 1; month <= 12; month++)
            months.put(
                    "%d-%02d".formatted(year, month),
                    new Pair(takenOn.getOrDefault(month, 0L), helped.getOrDefault(month, 0L)));
        return months;
    }

    private static LocalDate helpedOn(Pairing pairing) {
        return Objects.requireNonNull(pairing.helped());
    }

    private static void firstMonths(
            List<Pairing> pairings, Function<Pairing, LocalDate> day, int year, Map<Integer, Long> months) {
        var seen = new HashSet<String>();
        pairings.stream()
                .sorted(java.util.Comparator.comparing(day))
                .filter(pairing -> seen.add(pairing.household()))
                // a decision of December may assign for the year that comes
                .map(pairing -> day.apply(pairing).getYear() < year
                        ? 1
                        : day.apply(pairing).getMonthValue())
                .forEach(month -> months.merge(month, 1L, Math::addExact));
    }
}
