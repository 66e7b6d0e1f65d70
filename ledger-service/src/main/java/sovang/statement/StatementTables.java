package sovang.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.book.event.BookEvent.MonthClosed;
import sovang.book.event.BookEvent.MonthReopened;
import sovang.naming.Recorded;
import sovang.refusal.Refusal;
import sovang.statement.event.LineEvent.LineReleased;
import sovang.statement.event.LineEvent.LineRematched;
import sovang.statement.event.StatementEvent.LinesBooked;
import sovang.statement.event.StatementEvent.LinesUndone;
import sovang.statement.event.StatementEvent.StatementAccepted;
import sovang.statement.event.StatementEvent.UndoStarted;
import sovang.store.Lookup;

/** How far imports are. What an import and the closing of a month forbid each other is checked here, under one lock. */
@Component
final class StatementTables implements Lookup {

    @Override
    public List<String> tables() {
        return List.of("statement", "closed_month");
    }

    @Override
    public void record(Connection open, List<Recorded> events) throws SQLException {
        for (Recorded recorded : events) {
            switch (recorded.event()) {
                case StatementAccepted it -> accepted(open, it);
                case LinesBooked it when it.last() -> state(open, it.subject().value(), "done");
                case UndoStarted it -> undo(open, it);
                case LinesUndone it when it.last() -> state(open, it.subject().value(), "undone");
                case LineReleased it ->
                    run(
                            open,
                            "update ledger.statement_match set released = true where statement = ? and row = ?",
                            it.subject().statement().value(),
                            it.subject().row());
                case LineRematched it ->
                    run(
                            open,
                            "update ledger.statement_match set matched = ?, matched_row = ? where statement = ? and row = ?",
                            it.matched().value(),
                            it.matchedRow(),
                            it.subject().statement().value(),
                            it.subject().row());
                case MonthClosed it -> {
                    refuseIf(open, UNDER_WAY, importing(), it.subject().unit().value(), it.subject().fund().value(),
                            it.month().atEndOfMonth(), it.month().atDay(1));
                    run(
                            open,
                            "insert into ledger.closed_month (unit, fund, month) values (?, ?, ?)",
                            it.subject().unit().value(),
                            it.subject().fund().value(),
                            it.month().atDay(1));
                }
                case MonthReopened it ->
                    run(
                            open,
                            "delete from ledger.closed_month where unit = ? and fund = ? and month = ?",
                            it.subject().unit().value(),
                            it.subject().fund().value(),
                            it.month().atDay(1));
                default -> {}
            }
        }
    }

    private static final String UNDER_WAY = """
            select 1 from ledger.statement where unit = ? and fund = ? and "from" <= ? and "to" >= ?
            and state in ('booking', 'undoing') limit 1""";

    private static final String CLOSED = """
            select 1 from ledger.closed_month where unit = ? and fund = ? and month between ? and ? limit 1""";

    private static void accepted(Connection open, StatementAccepted it) throws SQLException {
        refuseIf(
                open,
                "select 1 from ledger.statement where purse = ? and state = 'undoing' limit 1",
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
        run(
                open,
                """
                insert into ledger.statement (statement, purse, unit, fund, ordinal, file_hash, state, "from", "to")
                values (?, ?, ?, ?, ?, ?, 'booking', ?, ?)""",
                it.subject().value(),
                it.purse().value(),
                it.unit().value(),
                it.fund().value(),
                it.ordinal(),
                it.fileHash(),
                it.first(),
                it.last());
    }

    private static void undo(Connection open, UndoStarted it) throws SQLException {
        String id = it.subject().value();
        refuseIf(
                open,
                """
                select 1 from ledger.statement mine join ledger.statement other using (purse)
                where mine.statement = ? and other.state in ('booking', 'undoing') limit 1""",
                importing(),
                id);
        refuseIf(
                open,
                """
                select 1 from ledger.statement s join ledger.closed_month c using (unit, fund)
                where s.statement = ? and c.month between date_trunc('month', s."from") and s."to" limit 1""",
                closed(),
                id);
        state(open, id, "undoing");
    }

    private static void state(Connection open, String statement, String state) throws SQLException {
        run(open, "update ledger.statement set state = ? where statement = ?", state, statement);
    }

    @Override
    public Optional<Refusal> refusal(String constraint) {
        if (!constraint.equals("statement_ordinal")) return Optional.empty();
        return Optional.of(Refusal.conflict(
                Intake.OVERTAKEN,
                "Một sao kê khác của tài khoản này vừa được nhập. Hãy làm lại lệnh này.",
                "Another statement of this account was imported just now. Repeat this command."));
    }

    private static void run(Connection open, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = open.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
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
