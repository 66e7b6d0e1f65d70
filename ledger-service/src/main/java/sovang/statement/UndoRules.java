package sovang.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
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

    /** Closed months that it would change: by the days of its lines and their classes, and of lines held back for it. */
    private static final String CLOSED = LINES + """
            select distinct c.month from (
                select (e.payload::json ->> 'on')::date as day from line join ledger.event e using (stream)
                    where e.type in ('receipt.recorded', 'receipt.reclassed', 'outflow.recorded')
                union
                select (e.payload::json ->> 'on')::date from held_line h
                    join statement holder on holder.statement = h.statement and holder.state = 'done'
                    join ledger.event e on e.stream = 'line-' || h.statement || '-' || h.row and e.sequence = 0
                    where h.matched = ?) days
            join statement s on s.statement = ?
            join closed_month c on c.unit = s.unit and c.fund = s.fund and c.month = date_trunc('month', days.day)
            order by c.month""";

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
        StatementRules.refuseIf(open, REFUNDED, refunded(), ranges(id));
        StatementRules.requireOpen(open, CLOSED, ranges(id, id.value(), id.value()));
        try (var query = open.prepareStatement(SHORT)) {
            Object[] values = ranges(id, id.value(), id.value());
            for (int i = 0; i < values.length; i++) query.setObject(i + 1, values[i]);
            try (var row = query.executeQuery()) {
                if (row.next())
                    throw spent(row.getString(1), row.getBigDecimal(2).negate().toString());
            }
        }
    }

    /** The streams of its receipts and of its outflows, each from and up to, and what else a query asks for. */
    private static Object[] ranges(StatementId id, String... more) {
        return Stream.concat(
                        Stream.of(Rows.stem("receipt", id), Rows.stem("outflow", id))
                                .flatMap(stem -> Stream.of(stem + "-", stem + ".")), // the character after the dash
                        Stream.of(more))
                .toArray();
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
