package sovang.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sovang.book.event.BookEvent.MonthClosed;
import sovang.book.event.BookEvent.MonthReopened;
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

/** How far imports are. What an import and the closing of a month forbid each other is checked here, under one lock. */
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
    private static final Table CLOSED_MONTH = Table.changing("closed_month", 3, "unit", "fund", "month");

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public List<Table> tables() {
        return List.of(STATEMENT, HELD, CLOSED_MONTH);
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
            case MonthClosed it ->
                rows.insert(
                        CLOSED_MONTH,
                        it.subject().unit(),
                        it.subject().fund(),
                        it.month().atDay(1));
            case MonthReopened it ->
                rows.change(
                        "delete from closed_month where unit = ? and fund = ? and month = ?",
                        it.subject().unit(),
                        it.subject().fund(),
                        it.month().atDay(1));
            default -> {}
        }
    }

    private static void state(Rows rows, String state, StatementId statement) {
        rows.change("update statement set state = ? where statement = ?", state, statement);
    }

    @Override
    public void check(List<Recorded> events, Connection open) throws SQLException {
        for (Recorded recorded : events) {
            switch (recorded.event()) {
                case StatementAccepted it -> accepted(open, it);
                case UndoStarted it -> undo(open, it.subject().value());
                case MonthClosed it ->
                    refuseIf(
                            open,
                            UNDER_WAY,
                            importing(),
                            it.subject().unit().value(),
                            it.subject().fund().value(),
                            it.month().atEndOfMonth(),
                            it.month().atDay(1));
                default -> {}
            }
        }
    }

    private static final String UNDER_WAY = """
            select 1 from statement where unit = ? and fund = ? and "from" <= ? and "to" >= ?
            and state in ('booking', 'undoing') limit 1""";

    private static final String CLOSED = """
            select 1 from closed_month where unit = ? and fund = ? and month between ? and ? limit 1""";

    private static void accepted(Connection open, StatementAccepted it) throws SQLException {
        refuseIf(
                open,
                "select 1 from statement where purse = ? and state = 'undoing' limit 1",
                undoing(),
                it.purse().value());
        if (it.first() != null && it.last() != null)
            refuseIf(
                    open,
                    CLOSED,
                    closed(),
                    it.unit().value(),
                    it.fund().value(),
                    YearMonth.from(it.first()).atDay(1),
                    it.last());
    }

    private static void undo(Connection open, String id) throws SQLException {
        refuseIf(open, """
                select 1 from statement mine join statement other using (purse)
                where mine.statement = ? and other.statement <> mine.statement and other.state in ('booking', 'undoing') limit 1""", importing(), id);
        refuseIf(open, """
                select 1 from statement s join closed_month c using (unit, fund)
                where s.statement = ? and c.month between date_trunc('month', s."from") and s."to" limit 1""", closed(), id);
    }

    @Override
    public Optional<Refusal> refusal(String constraint) {
        if (!constraint.equals("statement_ordinal")) return Optional.empty();
        return Optional.of(Refusal.conflict(
                Intake.OVERTAKEN,
                "Một sao kê khác của tài khoản này vừa được nhập. Hãy làm lại lệnh này.",
                "Another statement of this account was imported just now. Repeat this command."));
    }

    private static void refuseIf(Connection open, String sql, Refusal why, Object... values) throws SQLException {
        try (var query = open.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) query.setObject(i + 1, values[i]);
            try (var rows = query.executeQuery()) {
                if (rows.next()) throw why;
            }
        }
    }

    private static Refusal importing() {
        return Refusal.conflict(
                "STATEMENT_UNDER_WAY",
                "Một sao kê của tài khoản này đang được ghi sổ hoặc đang hủy. Hãy đợi xong rồi làm lại.",
                "A statement of this account is being booked or undone. Wait until it is done.");
    }

    private static Refusal undoing() {
        return Refusal.conflict(
                "STATEMENT_UNDER_WAY",
                "Một sao kê của tài khoản này đang hủy. Hãy đợi xong rồi nhập lại.",
                "A statement of this account is being undone. Wait until it is done.");
    }

    private static Refusal closed() {
        return Refusal.rule(
                "BOOK_MONTH_CLOSED",
                "Sao kê có dòng thuộc tháng đã khóa sổ. Hãy nhờ người có thẩm quyền mở lại tháng đó.",
                "The statement has lines of a month that is closed. Have that month reopened.");
    }
}
