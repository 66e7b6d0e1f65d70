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

    static final Table RELIEF = Table.growing(
            "relief",
            1,
            "id",
            "position",
            "valid_from",
            "valid_until",
            "points",
            "programmes",
            "units",
            "loans",
            "document",
            "day");
    static final Table REVOKED = Table.growing("relief_revoked", 1, "relief", "position", "reason", "day");
    static final Table GROUP = Table.changing(
            "loan_group",
            1,
            "id",
            "position",
            "unit",
            "code",
            "hamlet",
            "leader",
            "organisation",
            "point",
            "members",
            "counted_on");
    static final Table CAPITAL = Table.growing(
            "loan_capital",
            1,
            "id",
            "position",
            "unit",
            "entruster",
            "fund",
            "amount",
            "conditions",
            "document",
            "day");
    static final Table RETURNED =
            Table.growing("loan_capital_returned", 2, "capital", "position", "amount", "document", "day");
    static final Table MONTH = Table.growing(
            "credit_month",
            4,
            "unit",
            "month",
            "programme",
            "position",
            "known",
            "restated",
            "loans",
            "outstanding",
            "overdue",
            "frozen",
            "interest",
            "repaid");

    @Override
    public String name() {
        return "credit";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Table> tables() {
        return List.of(RELIEF, REVOKED, GROUP, CAPITAL, RETURNED, MONTH);
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
                        RELIEF,
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
            case ReliefRevoked it -> rows.insert(REVOKED, it.subject(), at, it.reason(), it.on());
        }
    }

    private static void group(GroupEvent event, long at, Rows rows) {
        switch (event) {
            case GroupFormed it ->
                rows.insert(
                        GROUP,
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
                        CAPITAL,
                        it.subject(),
                        at,
                        it.unit(),
                        it.entruster(),
                        it.fund(),
                        it.amount(),
                        it.conditions(),
                        it.document(),
                        it.on());
            case CapitalReturned it -> rows.insert(RETURNED, it.subject(), at, it.amount(), it.document(), it.on());
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
                    MONTH,
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
