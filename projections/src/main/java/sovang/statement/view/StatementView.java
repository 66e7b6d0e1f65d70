package sovang.statement.view;

import java.util.List;
import org.springframework.stereotype.Component;
import sovang.naming.Recorded;
import sovang.projection.JsonColumn;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.projection.View;
import sovang.statement.event.LineEvent;
import sovang.statement.event.LineEvent.LineHeld;
import sovang.statement.event.LineEvent.LineReleased;
import sovang.statement.event.LineEvent.LineRematched;
import sovang.statement.event.LineEvent.LineSkipped;
import sovang.statement.event.LineId;
import sovang.statement.event.StatementEvent;
import sovang.statement.event.StatementEvent.LinesBooked;
import sovang.statement.event.StatementEvent.LinesUndone;
import sovang.statement.event.StatementEvent.StatementAccepted;
import sovang.statement.event.StatementEvent.UndoStarted;

/** Imported statements with their progress, and the lines that were not booked with them. */
@Component
public final class StatementView implements View {

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(StatementTables.STATEMENT, StatementTables.LINE);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case StatementEvent event -> on(event, recorded, rows);
            case LineEvent event -> on(event, recorded.position(), rows);
            default -> {}
        }
    }

    private static void on(StatementEvent event, Recorded recorded, Rows rows) {
        long at = recorded.position();
        switch (event) {
            case StatementAccepted it -> accepted(it, recorded, rows);
            case LinesBooked it ->
                rows.change(
                        """
                        UPDATE statement SET receipts = receipts + ?, received = received + ?, outflows = outflows + ?,
                            paid_out = paid_out + ?, through = ?, reached = ?,
                            state = CASE WHEN NOT ? THEN state WHEN skipped > 0 THEN 'done-in-part' ELSE 'done' END
                        WHERE id = ?
                        """,
                        it.receipts(),
                        it.received(),
                        it.outflows(),
                        it.out(),
                        it.through(),
                        at,
                        it.last(),
                        it.subject());
            case UndoStarted it ->
                rows.change(
                        "UPDATE statement SET state = 'undoing', reason = ?, reached = ? WHERE id = ?",
                        it.reason(),
                        at,
                        it.subject());
            case LinesUndone it -> rows.change("""
                        UPDATE statement SET reversed = reversed + ?, reached = ?,
                            state = CASE WHEN ? THEN 'undone' ELSE state END
                        WHERE id = ?
                        """, it.reversed(), at, it.last(), it.subject());
        }
    }

    private static void accepted(StatementAccepted it, Recorded recorded, Rows rows) {
        rows.insert(
                StatementTables.STATEMENT,
                it.subject(),
                recorded.position(),
                "booking",
                it.purse(),
                it.unit(),
                it.fund(),
                it.campaign(),
                it.fileName().shown(),
                it.fileHash(),
                it.layout(),
                it.numberStyle(),
                it.rows(),
                it.credits(),
                it.creditSum(),
                it.debits(),
                it.debitSum(),
                it.held(),
                it.skipped(),
                it.breaks(),
                it.first(),
                it.last(),
                it.ordinal(),
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                recorded.position(),
                recorded.recordedAt(),
                null,
                JsonColumn.write(it.found()),
                it.evenSo());
    }

    private static void on(LineEvent event, long at, Rows rows) {
        LineId id = event.subject();
        switch (event) {
            case LineHeld it ->
                rows.insert(
                        StatementTables.LINE,
                        id.statement(),
                        id.row(),
                        at,
                        "held",
                        it.matched(),
                        it.matchedRow(),
                        it.on(),
                        it.credit(),
                        it.debit(),
                        null,
                        null,
                        it.written().shown(),
                        false,
                        null);
            case LineRematched it ->
                rows.change(
                        "UPDATE statement_line SET matched = ?, matched_row = ? WHERE statement = ? AND line = ?",
                        it.matched(),
                        it.matchedRow(),
                        id.statement(),
                        id.row());
            case LineSkipped it ->
                rows.insert(
                        StatementTables.LINE,
                        id.statement(),
                        id.row(),
                        at,
                        "skipped",
                        null,
                        null,
                        null,
                        null,
                        null,
                        it.column(),
                        it.problem(),
                        it.written().shown(),
                        false,
                        null);
            case LineReleased it -> rows.change("""
                        WITH it AS (
                            UPDATE statement_line SET released = true, reason = ? WHERE statement = ? AND line = ?
                            RETURNING statement)
                        UPDATE statement SET released = released + 1 FROM it WHERE id = it.statement
                        """, it.reason(), id.statement(), id.row());
        }
    }
}
