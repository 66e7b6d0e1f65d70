package sovang.loan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.loan.CreditCommand.CloseMonth;
import sovang.loan.event.CreditBookId;
import sovang.loan.event.CreditEvent.Total;
import sovang.loan.event.ProgrammeId;
import sovang.loan.view.LoanCases;
import sovang.loan.view.MonthTotals;
import sovang.money.Dong;
import sovang.organisation.event.UnitCode;
import sovang.projection.Reading;
import sovang.store.Caller;
import sovang.store.Gateway;

/**
 * Closes the months that lie behind, unit by unit and in order: one event a unit and month, however many loans and days. What
 * is closed stays closed, so that it can be killed and run again; a month that has changed since is restated.
 */
@Component
class CatchUp {

    /** @param closed months that were closed now; {@code restated} were closed before and read differently now */
    record Caught(String unit, int closed, int restated, long position) {}

    private final Gateway gateway;
    private final LoanReads loans;
    private final Reading reading;
    private final JdbcClient sql;

    CatchUp(Gateway gateway, CreditController registered, LoanReads loans, Reading reading, JdbcClient sql) {
        this.gateway = gateway;
        this.loans = loans;
        this.reading = reading;
        this.sql = sql;
    }

    /** The units that have loans. */
    List<UnitCode> units() {
        return loans.units();
    }

    /** Everything of one unit up to the last month that ended by a day. */
    Caught unit(UnitCode unit, LocalDate to, Caller caller) {
        long head = sql.sql("select coalesce(max(position), 0) from ledger.event")
                .query(Long.class)
                .single();
        var closed = loans.months(unit);
        var work = reading.of(
                LoanCases.VIEWS,
                head,
                (views, position) -> plan(new MonthTotals(views, unit.value()), unit, closed, to, position));
        int fresh = 0;
        long last = 0;
        for (CloseMonth month : work) {
            if (!caller.dryRun()) last = gateway.send(month, caller).position();
            if (!closed.containsKey(month.month())) fresh++;
        }
        return new Caught(unit.value(), fresh, work.size() - fresh, last);
    }

    /**
     * First the closed months that read differently now, in order, so that the last closed one is known anew only when all
     * before it are; then the months that are still to be closed.
     */
    private static List<CloseMonth> plan(
            MonthTotals totals, UnitCode unit, SortedMap<YearMonth, Long> closed, LocalDate to, long position) {
        var months = new ArrayList<YearMonth>();
        var first = totals.first();
        if (first.isEmpty()) return List.of();
        if (!closed.isEmpty()) {
            totals.changedSince(closed.getOrDefault(closed.lastKey(), 0L))
                    .ifPresent(changed -> closed.tailMap(changed).keySet().stream()
                            .filter(month -> !totals.of(month).equals(totals.recorded(month)))
                            .forEach(months::add));
            for (var month = closed.firstKey().minusMonths(1);
                    !month.isBefore(first.get());
                    month = month.minusMonths(1)) months.add(month);
        }
        var end = YearMonth.from(to.plusDays(1)).minusMonths(1);
        var start = closed.isEmpty() ? first.get() : closed.lastKey().plusMonths(1);
        for (var month = start; !month.isAfter(end); month = month.plusMonths(1)) months.add(month);
        return months.stream()
                .map(month -> new CloseMonth(
                        new CreditBookId(unit.value()),
                        month,
                        position,
                        totals.of(month).stream().map(CatchUp::total).toList()))
                .toList();
    }

    private static Total total(MonthTotals.Sum it) {
        return new Total(
                new ProgrammeId(it.programme()),
                it.loans(),
                Dong.of(it.outstanding()),
                Dong.of(it.overdue()),
                Dong.of(it.frozen()),
                Dong.of(it.interest()),
                Dong.of(it.repaid()));
    }
}
