package sovang.mirror.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.mirror.event.MirrorEvent;
import sovang.mirror.event.MirrorEvent.MirrorAccepted;
import sovang.mirror.event.MirrorPartEvent;
import sovang.mirror.event.MirrorPartEvent.LoansMirrored;
import sovang.mirror.event.MirroredLoan;
import sovang.mirror.event.NoteEvent;
import sovang.mirror.event.NoteEvent.ContractNamed;
import sovang.naming.Personal;
import sovang.naming.Recorded;
import sovang.projection.JsonColumn;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.projection.View;

/** Every loan of every file: the bank's figures of a day are those of its latest file by then. */
@Component
public final class MirrorView implements View {

    static final Table MIRROR = Table.changing(
            "mirror",
            1,
            "id",
            "position",
            "data_date",
            "legal_basis",
            "file_name",
            "file_hash",
            "rows",
            "recorded",
            "current",
            "overdue",
            "frozen",
            "complete",
            "actor",
            "recorded_at");
    static final Table LOAN = Table.growing(
            "mirror_loan",
            2,
            "mirror",
            "row",
            "position",
            "contract",
            "customer",
            "borrower",
            "hamlet",
            "leader",
            "unit",
            "branch",
            "loan_group",
            "organisation",
            "programme",
            "funding",
            "investor",
            "borrowed",
            "due",
            "extended",
            "term",
            "rate",
            "granted",
            "current",
            "overdue",
            "frozen",
            "interest_current",
            "interest_overdue",
            "savings",
            "state",
            "classification",
            "last_transaction",
            "disbursed",
            "repaid");

    static final Table CONTRACT = Table.growing("mirror_contract", 1, "position", "loan", "contract", "day");

    @Override
    public String name() {
        return "mirrors";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(MIRROR, LOAN, CONTRACT);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case MirrorEvent event -> on(event, recorded, rows);
            case MirrorPartEvent event -> on(event, recorded.position(), rows);
            case NoteEvent event -> on(event, recorded.position(), rows);
            default -> {}
        }
    }

    private static void on(MirrorEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case MirrorAccepted it ->
                rows.insert(
                        MIRROR,
                        it.subject(),
                        recorded.position(),
                        it.dataDate(),
                        it.legalBasis(),
                        it.fileName().shown(),
                        it.fileHash(),
                        it.rows(),
                        0,
                        it.current(),
                        it.overdue(),
                        it.frozen(),
                        null,
                        recorded.metadata().get("actor"),
                        recorded.recordedAt());
        }
    }

    private static void on(NoteEvent event, long at, Rows rows) {
        switch (event) {
            case ContractNamed it -> rows.insert(CONTRACT, at, it.subject().loan(), it.contract(), it.on());
        }
    }

    private static void on(MirrorPartEvent event, long at, Rows rows) {
        switch (event) {
            case LoansMirrored it -> {
                @Nullable String people = it.people().value();
                String[] @Nullable [] all = people == null ? null : JsonColumn.read(people, String[][].class);
                for (int place = 0; place < it.loans().size(); place++)
                    loan(it, place, all == null ? null : all[place], at, rows);
                rows.change(
                        "UPDATE mirror SET recorded = recorded + ?, complete = ? WHERE id = ?",
                        it.loans().size(),
                        it.last() ? at : null,
                        it.subject().mirror());
            }
        }
    }

    private static void loan(LoansMirrored part, int place, String @Nullable [] people, long at, Rows rows) {
        MirroredLoan it = part.loans().get(place);
        rows.insert(
                LOAN,
                part.subject().mirror(),
                part.from() + place,
                at,
                it.contract(),
                people == null ? Personal.ERASED : people[0],
                people == null ? Personal.ERASED : people[1],
                people == null ? Personal.ERASED : people[2],
                people == null ? Personal.ERASED : people[3],
                it.unit(),
                it.branch(),
                it.group(),
                it.organisation(),
                it.programme(),
                it.funding(),
                it.investor(),
                it.borrowed(),
                it.due(),
                it.extended(),
                it.term(),
                it.rate(),
                it.granted(),
                it.current(),
                it.overdue(),
                it.frozen(),
                it.interestCurrent(),
                it.interestOverdue(),
                it.savings(),
                it.state(),
                it.classification(),
                it.lastTransaction(),
                it.disbursedInYear(),
                it.repaidInYear());
    }
}
