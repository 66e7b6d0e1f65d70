package sovang.progress.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forecasts for the year that runs, from the ledger's own earlier years. */
record Forecasts(
        JdbcClient views,
        int year,
        LocalDate asOf,
        @Nullable Set<String> within,
        long position) {

    private static final int MOST_YEARS = 5;

    /** @param note why there is none, where there is none */
    record Answer(
            Landing.@Nullable Forecast forecast,
            @Nullable String note,
            @Nullable String noteEn) {

        private static final Answer OVER = new Answer(null, null, null);
        private static final Answer TOO_LITTLE = new Answer(
                null,
                "Chưa đủ số liệu để dự báo: cần ít nhất hai năm trọn vẹn trước năm này.",
                "Too little data for a forecast: at least two whole years before this one are needed.");
    }

    Answer dong(Set<String> funds, List<String> sources) {
        return forecast(firstYear("SELECT min(day) FROM views.entry WHERE position <= :position"), of -> {
            LocalDate day = sameDay(of);
            LocalDate end = LocalDate.of(of, 12, 31);
            long received = received(of, day, funds, sources);
            long all = received(of, end, funds, sources);
            long paid = paid(of, day, funds);
            long paidAll = paid(of, end, funds);
            return new Landing.Point(of, received - paid, paid, owed(day, funds), all - paidAll, paidAll);
        });
    }

    Answer households(HouseholdDefinitions.@Nullable Definition definition) {
        var facts = HouseholdFacts.at(views, position);
        return forecast(firstYear("SELECT min(taken_on) FROM views.pairing WHERE position <= :position"), of -> {
            long soFar = facts.of(of, sameDay(of), within, definition).takenOn();
            long all =
                    facts.of(of, LocalDate.of(of, 12, 31), within, definition).takenOn();
            return new Landing.Point(of, soFar, 0, 0, all, 0);
        });
    }

    private Answer forecast(int first, IntFunction<Landing.Point> point) {
        if (asOf.getYear() != year || !asOf.isBefore(LocalDate.of(year, 12, 31))) return Answer.OVER;
        var history = new ArrayList<Landing.Point>();
        for (int of = Math.max(first, year - MOST_YEARS); of < year; of++) history.add(point.apply(of));
        if (history.size() < 2) return Answer.TOO_LITTLE;
        return Landing.of(point.apply(year), history)
                .map(forecast -> new Answer(forecast, null, null))
                .orElse(Answer.TOO_LITTLE);
    }

    /** The first whole year of the ledger: one that began within its January. */
    private int firstYear(String query) {
        return views.sql(query + " HAVING count(*) > 0")
                .param("position", position)
                .query((row, number) -> Objects.requireNonNull(row.getObject(1, LocalDate.class)))
                .optional()
                .map(first -> first.getMonthValue() == 1 ? first.getYear() : first.getYear() + 1)
                .orElse(Integer.MAX_VALUE);
    }

    private LocalDate sameDay(int of) {
        return asOf.withYear(of);
    }

    private long received(int of, LocalDate to, Set<String> funds, List<String> sources) {
        return sum(Facts.at(views, position).received(LocalDate.of(of, 1, 1), to, sources), funds);
    }

    private long owed(LocalDate day, Set<String> funds) {
        return sum(Facts.at(views, position).outstanding(day), funds);
    }

    private long sum(List<Cell> cells, Set<String> funds) {
        return cells.stream()
                .filter(cell -> funds.contains(cell.fund()) && (within == null || within.contains(cell.unit())))
                .mapToLong(Cell::amount)
                .reduce(0, Math::addExact);
    }

    private long paid(int of, LocalDate to, Set<String> funds) {
        record Paid(String unit, String fund, long amount) {}
        return views
                .sql("""
                        SELECT unit, fund, sum(paid)::bigint AS paid FROM views.pledge_fact
                        WHERE day BETWEEN :from AND :to AND position <= :position GROUP BY unit, fund
                        """)
                .param("from", LocalDate.of(of, 1, 1))
                .param("to", to)
                .param("position", position)
                .query((row, number) -> new Paid(
                        Objects.requireNonNull(row.getString("unit")),
                        Objects.requireNonNull(row.getString("fund")),
                        row.getLong("paid")))
                .list()
                .stream()
                .filter(it -> funds.contains(it.fund()) && (within == null || within.contains(it.unit())))
                .mapToLong(Paid::amount)
                .reduce(0, Math::addExact);
    }
}
