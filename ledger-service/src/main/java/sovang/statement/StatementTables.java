package sovang.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.refusal.Refusal;
import sovang.statement.event.LineEvent.LineHeld;
import sovang.statement.event.LineEvent.LineReleased;
import sovang.statement.event.LineEvent.LineRematched;
import sovang.statement.event.StatementEvent.LinesBooked;
import sovang.statement.event.StatementEvent.LinesUndone;
import sovang.statement.event.StatementEvent.StatementAccepted;
import sovang.statement.event.StatementEvent.UndoStarted;
import sovang.statement.event.StatementId;
import sovang.store.Lookup;

/** How far imports are, and which lines they hold back. */
@Component
final class StatementTables implements Lookup {

    private static final Table STATEMENT = Table.changing(
            "statement",
            1,
            "statement",
            "purse",
            "unit",
            "fund",
            "ordinal",
            "file_hash",
            "state",
            "\"from\"",
            "\"to\"");
    private static final Table HELD = Table.changing("held_line", 2, "statement", "row", "matched", "matched_row");

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public List<Table> tables() {
        return List.of(STATEMENT, HELD);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case StatementAccepted it ->
                rows.insert(
                        STATEMENT,
                        it.subject(),
                        it.purse(),
                        it.unit(),
                        it.fund(),
                        it.ordinal(),
                        it.fileHash(),
                        "booking",
                        it.first(),
                        it.last());
            case LinesBooked it when it.last() -> state(rows, "done", it.subject());
            case UndoStarted it -> state(rows, "undoing", it.subject());
            case LinesUndone it when it.last() -> state(rows, "undone", it.subject());
            case LineHeld it ->
                rows.insert(HELD, it.subject().statement(), it.subject().row(), it.matched(), it.matchedRow());
            case LineReleased it ->
                rows.change(
                        "delete from held_line where statement = ? and row = ?",
                        it.subject().statement(),
                        it.subject().row());
            case LineRematched it ->
                rows.change(
                        "update held_line set matched = ?, matched_row = ? where statement = ? and row = ?",
                        it.matched(),
                        it.matchedRow(),
                        it.subject().statement(),
                        it.subject().row());
            default -> {}
        }
    }

    private static void state(Rows rows, String state, StatementId statement) {
        rows.change("update statement set state = ? where statement = ?", state, statement);
    }

    @Override
    public void check(List<Recorded> events, Connection open) throws SQLException {
        StatementRules.check(events, open);
    }

    @Override
    public Optional<Refusal> refusal(String constraint) {
        if (!constraint.equals("statement_ordinal")) return Optional.empty();
        return Optional.of(StatementRules.overtaken());
    }
}
