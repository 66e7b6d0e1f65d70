package sovang.need.view;

import java.util.List;
import org.springframework.stereotype.Component;
import sovang.naming.Recorded;
import sovang.need.event.CreditYearEvent;
import sovang.need.event.CreditYearEvent.CapitalAllotted;
import sovang.need.event.CreditYearEvent.HouseholdsAsked;
import sovang.need.event.NeedEvent;
import sovang.need.event.NeedEvent.MeetingReversed;
import sovang.need.event.NeedEvent.NeedApproved;
import sovang.need.event.NeedEvent.NeedDeclared;
import sovang.need.event.NeedEvent.NeedMet;
import sovang.need.event.NeedEvent.NeedWithdrawn;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.projection.View;

/** Each need with its dates, and each loan that stands against one with its day and sign: as of a day is one WHERE. */
@Component
public final class NeedView implements View {

    static final Table NEED = Table.changing(
            "need",
            1,
            "id",
            "position",
            "household",
            "unit",
            "class",
            "year",
            "purpose",
            "headline",
            "amount",
            "counted",
            "ceiling",
            "eligible",
            "why",
            "left_list",
            "declared_on",
            "approved_on",
            "approved_position",
            "document",
            "withdrawn_on",
            "withdrawn_position",
            "reason");
    static final Table MEETING =
            Table.growing("need_meeting", 1, "position", "need", "loan", "amount", "day", "reason");
    static final Table ASKED =
            Table.growing("credit_asked", 1, "position", "unit", "year", "asked", "households", "document", "day");
    static final Table CAPITAL =
            Table.growing("credit_capital", 1, "position", "unit", "year", "amount", "document", "day");

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(NEED, MEETING, ASKED, CAPITAL);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case NeedEvent event -> on(event, recorded.position(), rows);
            case CreditYearEvent event -> on(event, recorded.position(), rows);
            default -> {}
        }
    }

    private static void on(NeedEvent event, long at, Rows rows) {
        switch (event) {
            case NeedDeclared it -> declared(it, at, rows);
            case NeedApproved it ->
                rows.change(
                        "UPDATE need SET approved_on = ?, approved_position = ?, document = ? WHERE id = ?",
                        it.on(),
                        at,
                        it.document(),
                        it.subject());
            case NeedMet it -> rows.insert(MEETING, at, it.subject(), it.loan(), it.amount(), it.on(), null);
            case MeetingReversed it ->
                rows.insert(MEETING, at, it.subject(), it.loan(), it.amount().negated(), it.on(), it.reason());
            case NeedWithdrawn it ->
                rows.change(
                        "UPDATE need SET withdrawn_on = ?, withdrawn_position = ?, reason = ? WHERE id = ?",
                        it.on(),
                        at,
                        it.reason(),
                        it.subject());
        }
    }

    private static void declared(NeedDeclared it, long at, Rows rows) {
        rows.insert(
                NEED,
                it.subject(),
                at,
                it.household(),
                it.unit(),
                it.itsClass(),
                it.year(),
                it.purpose(),
                it.purpose().isHeadline(),
                it.wanted(),
                it.counted(),
                it.ceiling(),
                it.why().isEligible(),
                it.why(),
                it.leftList(),
                it.on(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static void on(CreditYearEvent event, long at, Rows rows) {
        switch (event) {
            case HouseholdsAsked it ->
                rows.insert(
                        ASKED,
                        at,
                        it.subject().unit(),
                        it.subject().year(),
                        it.asked(),
                        it.households(),
                        it.document(),
                        it.on());
            case CapitalAllotted it ->
                rows.insert(CAPITAL, at, it.subject().unit(), it.subject().year(), it.amount(), it.document(), it.on());
        }
    }
}
