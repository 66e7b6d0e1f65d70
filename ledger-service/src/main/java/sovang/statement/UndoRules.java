package sovang.statement;

import java.sql.Connection;
import java.sql.SQLException;
import sovang.refusal.Refusal;
import sovang.statement.event.StatementId;

/**
 * What an undo needs before it begins, under the lock of the append: from then on nothing may stand in its way, for it
 * must come to its end.
 */
final class UndoRules {

    /** The lines that the import has booked, as they stand: the parameters are the ranges of their streams. */
    private static final String LINES = """
            with line as (
                select stream, split_part(stream, '-', 3)::int as row,
                    max((payload::json ->> 'on')::date) filter (
                        where type in ('receipt.recorded', 'receipt.reclassed', 'outflow.recorded')) as day,
                    max((payload::json ->> 'amount')::bigint) filter (
                        where type in ('receipt.recorded', 'outflow.recorded')) as amount,
                    bool_or(type = 'receipt.refunded') as refunded
                from ledger.event
                where (stream >= ? and stream < ?) or (stream >= ? and stream < ?)
                group by stream having not bool_or(type in ('receipt.reversed', 'outflow.reversed')))
            """;

    private static final String REFUNDED = LINES + "select 1 from line where refunded limit 1";

    private static final String CLOSED = LINES + """
            select 1 from line join statement s on s.statement = ? join closed_month c using (unit, fund)
            where c.month = date_trunc('month', line.day) limit 1""";

    /** Days on which the purse would be short. A line that another import held back for it is booked in its place. */
    private static final String SHORT = LINES + """
            select day, balance from (
                select day, sum(net + change) over (order by day) as balance, sum(change) over (order by day) as taken
                from (
                    select day, sum(net) as net, sum(change) as change from (
                        select day, net, 0 as change from purse_day d join statement s using (purse)
                        where s.statement = ? and d.what = 'VND'
                        union all
                        select day, 0, case when stream like 'outflow-%' then amount else -amount end from line
                        where row not in (
                            select h.matched_row from held_line h join statement s using (statement)
                            where h.matched = ? and s.state = 'done')) moves
                    group by day) days) balances
            where balance < 0 and taken < 0 order by day limit 1""";

    private UndoRules() {}

    static void check(Connection open, StatementId id) throws SQLException {
        if (has(open, REFUNDED, id)) throw refunded();
        if (has(open, CLOSED, id, id.value())) throw StatementRules.closed();
        try (var query = open.prepareStatement(SHORT)) {
            set(query, id, id.value(), id.value());
            try (var row = query.executeQuery()) {
                if (row.next())
                    throw spent(row.getString(1), row.getBigDecimal(2).negate().toString());
            }
        }
    }

    private static boolean has(Connection open, String sql, StatementId id, String... more) throws SQLException {
        try (var query = open.prepareStatement(sql)) {
            set(query, id, more);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void set(java.sql.PreparedStatement query, StatementId id, String... more) throws SQLException {
        int place = 1;
        for (String stem : new String[] {Rows.stem("receipt", id), Rows.stem("outflow", id)}) {
            query.setString(place++, stem + "-");
            query.setString(place++, stem + "."); // the character after the dash
        }
        for (String value : more) query.setString(place++, value);
    }

    private static Refusal refunded() {
        return Refusal.rule(
                "STATEMENT_REFUNDED",
                "Có khoản thu của sao kê này đã hoàn lại cho người nộp, nên không hủy được cả sao kê.",
                "A receipt of this statement was given back, so the import can't be undone.");
    }

    private static Refusal spent(String day, String missing) {
        return Refusal.rule(
                "PURSE_SHORT",
                "Tiền của sao kê này đã được chi: nếu hủy, đến ngày " + day + " tài khoản sẽ thiếu " + missing
                        + " đồng.",
                "Money of this statement was spent: without it the account would be short of " + missing + " đồng on "
                        + day + ".");
    }
}
