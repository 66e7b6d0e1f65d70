package sovang.loan.view;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sovang.loan.event.CapitalEvent;
import sovang.loan.event.CapitalEvent.CapitalEntrusted;
import sovang.loan.event.CapitalEvent.CapitalReturned;
import sovang.loan.event.CreditEvent;
import sovang.loan.event.CreditEvent.MonthClosed;
import sovang.loan.event.CreditEvent.MonthRestated;
import sovang.loan.event.CreditEvent.Total;
import sovang.loan.event.GroupEvent;
import sovang.loan.event.GroupEvent.GroupCounted;
import sovang.loan.event.GroupEvent.GroupFormed;
import sovang.loan.event.ReliefEvent;
import sovang.loan.event.ReliefEvent.RateCut;
import sovang.loan.event.ReliefEvent.ReliefRevoked;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.projection.View;

/** What stands around loans: cuts of rates, groups, entrusted capital, closed months. */
@Component
public final class CreditView implements View {

    @Override
    public String name() {
        return "credit";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                CreditTables.RELIEF,
                CreditTables.REVOKED,
                CreditTables.GROUP,
                CreditTables.CAPITAL,
                CreditTables.RETURNED,
                CreditTables.MONTH);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        long at = recorded.position();
        switch (recorded.event()) {
            case ReliefEvent it -> relief(it, at, rows);
            case GroupEvent it -> group(it, at, rows);
            case CapitalEvent it -> capital(it, at, rows);
            case CreditEvent it -> month(it, at, rows);
            default -> {}
        }
    }

    private static void relief(ReliefEvent event, long at, Rows rows) {
        switch (event) {
            case RateCut it ->
                rows.insert(
                        CreditTables.RELIEF,
                        it.subject(),
                        at,
                        it.from(),
                        it.until(),
                        it.points().percent(),
                        joined(it.programmes()),
                        joined(it.units()),
                        joined(it.loans()),
                        it.document(),
                        it.on());
            case ReliefRevoked it -> rows.insert(CreditTables.REVOKED, it.subject(), at, it.reason(), it.on());
        }
    }

    private static void group(GroupEvent event, long at, Rows rows) {
        switch (event) {
            case GroupFormed it ->
                rows.insert(
                        CreditTables.GROUP,
                        it.subject(),
                        at,
                        it.unit(),
                        it.code(),
                        it.hamlet(),
                        it.leader() == null ? null : it.leader().shown(),
                        it.organisation(),
                        it.point(),
                        it.members(),
                        it.on());
            case GroupCounted it ->
                rows.change(
                        "UPDATE loan_group SET members = ?, counted_on = ? WHERE id = ?",
                        it.members(),
                        it.on(),
                        it.subject());
        }
    }

    private static void capital(CapitalEvent event, long at, Rows rows) {
        switch (event) {
            case CapitalEntrusted it ->
                rows.insert(
                        CreditTables.CAPITAL,
                        it.subject(),
                        at,
                        it.unit(),
                        it.entruster(),
                        it.fund(),
                        it.amount(),
                        it.conditions(),
                        it.document(),
                        it.on());
            case CapitalReturned it ->
                rows.insert(CreditTables.RETURNED, it.subject(), at, it.amount(), it.document(), it.on());
        }
    }

    private static void month(CreditEvent event, long at, Rows rows) {
        switch (event) {
            case MonthClosed it ->
                totals(it.totals(), it.subject().value(), it.month().toString(), it.known(), false, at, rows);
            case MonthRestated it ->
                totals(it.totals(), it.subject().value(), it.month().toString(), it.known(), true, at, rows);
        }
    }

    private static void totals(
            List<Total> totals, String unit, String month, long known, boolean restated, long at, Rows rows) {
        for (Total it : totals)
            rows.insert(
                    CreditTables.MONTH,
                    unit,
                    month,
                    it.programme(),
                    at,
                    known,
                    restated,
                    it.loans(),
                    it.outstanding(),
                    it.overdue(),
                    it.frozen(),
                    it.interest(),
                    it.repaid());
    }

    private static String joined(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
