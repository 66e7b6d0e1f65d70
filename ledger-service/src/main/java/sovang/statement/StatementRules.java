package sovang.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import sovang.book.command.Closed;
import sovang.book.event.BookEvent.MonthClosed;
import sovang.book.event.ReceiptEvent.ReceiptRefunded;
import sovang.book.event.ReceiptEvent.ReceiptReversed;
import sovang.naming.Recorded;
import sovang.organisation.event.OrganisationEvent.AccountClosed;
import sovang.organisation.event.PurseId;
import sovang.refusal.Refusal;
import sovang.statement.event.LineEvent.LineReleased;
import sovang.statement.event.StatementEvent.StatementAccepted;
import sovang.statement.event.StatementEvent.UndoStarted;
import sovang.statement.event.StatementId;

/** What imports, undoings, refunds and the closing of months forbid each other, checked under one lock. */
final class StatementRules {

    private StatementRules() {}

    static void check(List<Recorded> events, Connection open) throws SQLException {
        for (Recorded recorded : events) {
            switch (recorded.event()) {
                case StatementAccepted it -> accepted(open, it);
                case UndoStarted it -> undo(open, it.subject());
                case ReceiptRefunded it -> requireNoUndoing(open, it.purse());
                case ReceiptReversed it when it.undone() == null -> requireNoUndoing(open, it.purse());
                case LineReleased it ->
                    refuseIf(
                            open,
                            "select 1 from statement where statement = ? and state <> 'done'",
                            Statement.notDone(),
                            it.subject().statement().value());
                case AccountClosed it ->
                    refuseIf(
                            open,
                            "select 1 from statement where purse = ? and state in ('booking', 'undoing') limit 1",
                            importing(),
                            it.subject().value());
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
            select 1 from statement where unit = ? and fund = ?
            and (state = 'undoing' or (state = 'booking' and "from" <= ? and "to" >= ?)) limit 1""";

    private static final String CLOSED = """
            select month from closed_month where unit = ? and fund = ? and month between ? and ? order by month""";

    private static void accepted(Connection open, StatementAccepted it) throws SQLException {
        refuseIf(
                open,
                "select 1 from account where purse = ? and closed is not null",
                closedAccount(),
                it.purse().value());
        requireNoUndoing(open, it.purse());
        refuseIf(open, """
                select 1 from statement_plan p join statement s on s.statement = p.matched
                where p.statement = ? and s.state not in ('booking', 'done') limit 1""", overtaken(), it.subject().value());
        if (it.first() != null && it.last() != null)
            requireOpen(
                    open,
                    CLOSED,
                    it.unit().value(),
                    it.fund().value(),
                    YearMonth.from(it.first()).atDay(1),
                    it.last());
    }

    /** While an import is undone, its account gives nothing back: the undo was checked against what is there. */
    private static void requireNoUndoing(Connection open, PurseId purse) throws SQLException {
        refuseIf(
                open,
                "select 1 from statement where purse = ? and state = 'undoing' limit 1",
                undoing(),
                purse.value());
    }

    private static void undo(Connection open, StatementId id) throws SQLException {
        refuseIf(open, """
                select 1 from statement mine join statement other using (purse)
                where mine.statement = ? and other.statement <> mine.statement and other.state in ('booking', 'undoing') limit 1""", importing(), id.value());
        refuseIf(
                open,
                "select 1 from account join statement s using (purse) where s.statement = ? and closed is not null",
                closedAccount(),
                id.value());
        UndoRules.check(open, id);
    }

    /** @param sql the months in question that are closed */
    static void requireOpen(Connection open, String sql, Object... values) throws SQLException {
        try (var query = open.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) query.setObject(i + 1, values[i]);
            var closed = new ArrayList<YearMonth>();
            try (var rows = query.executeQuery()) {
                while (rows.next())
                    closed.add(YearMonth.from(Objects.requireNonNull(rows.getObject(1, LocalDate.class))));
            }
            if (!closed.isEmpty()) throw Closed.refusal(closed);
        }
    }

    static void refuseIf(Connection open, String sql, Refusal why, Object... values) throws SQLException {
        try (var query = open.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) query.setObject(i + 1, values[i]);
            try (var rows = query.executeQuery()) {
                if (rows.next()) throw why;
            }
        }
    }

    private static Refusal closedAccount() {
        return Refusal.rule(
                "ORG_ACCOUNT_CLOSED",
                "Tài khoản của sao kê này đã đóng. Hãy mở lại trước: sovang account reopen.",
                "The account of this statement is closed. Have it reopened first: sovang account reopen.");
    }

    static Refusal overtaken() {
        return Refusal.conflict(
                Intake.OVERTAKEN,
                "Một sao kê khác của tài khoản này vừa được nhập hoặc hủy. Hãy làm lại lệnh này.",
                "Another statement of this account was imported or undone just now. Repeat this command.");
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
                "Một sao kê của tài khoản này đang hủy. Hãy đợi xong rồi làm lại.",
                "A statement of this account is being undone. Wait until it is done.");
    }
}
