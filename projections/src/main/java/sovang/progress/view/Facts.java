package sovang.progress.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.book.event.Channel;
import sovang.progress.view.Cell.Kind;

/**
 * Facts up to a business day and a position, added up by unit, fund, campaign and month. Only donations of a counted
 * source are received; deposits of cash already receipted, transfers, budget money and the like never are.
 */
record Facts(JdbcClient views, long position, boolean now) {

    /** Facts at a position: the sums of the days where the books are just there, otherwise entry by entry. */
    static Facts at(JdbcClient views, long position) {
        return new Facts(
                views,
                position,
                views.sql("""
                        SELECT EXISTS (SELECT FROM views.projection WHERE name = 'books' AND position = :position)
                        """).param("position", position).query(Boolean.class).single());
    }

    List<Cell> received(LocalDate from, LocalDate to, List<String> sources) {
        String rows = now ? "views.day_sum WHERE true" : "views.entry WHERE position <= " + position;
        return views.sql("""
                        SELECT unit, fund, nullif(campaign, '') AS campaign, channel,
                            extract(MONTH FROM day)::integer AS month, sum(amount)::bigint AS amount
                        FROM %s AND class = 'DONATION' AND source = ANY (string_to_array(:sources, ','))
                            AND day BETWEEN :from AND :to
                        GROUP BY 1, 2, 3, 4, 5
                        """.formatted(rows))
                .param("sources", String.join(",", sources))
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Cell(
                        Kind.RECEIVED,
                        row.getString("unit"),
                        row.getString("fund"),
                        row.getString("campaign"),
                        row.getInt("month"),
                        Channel.valueOf(row.getString("channel")),
                        row.getLong("amount")))
                .list();
    }

    List<Cell> pledged(LocalDate from, LocalDate to) {
        return views.sql("""
                        SELECT unit, fund, campaign, extract(MONTH FROM day)::integer AS month,
                            sum(pledged)::bigint AS amount
                        FROM views.pledge_fact
                        WHERE day BETWEEN :from AND :to AND position <= :position AND pledged <> 0
                        GROUP BY unit, fund, campaign, month
                        """)
                .param("from", from)
                .param("to", to)
                .param("position", position)
                .query((row, number) -> new Cell(
                        Kind.PLEDGED,
                        row.getString("unit"),
                        row.getString("fund"),
                        row.getString("campaign"),
                        row.getInt("month"),
                        Channel.BANK,
                        row.getLong("amount")))
                .list();
    }

    /** What is still owed of each pledge that stands on the day; one that was paid over takes nothing from the others. */
    List<Cell> outstanding(LocalDate asOf) {
        return views.sql("""
                        SELECT unit, fund, campaign, sum(greatest(promised - paid, 0))::bigint AS amount FROM (
                            SELECT unit, fund, campaign, sum(promised) AS promised, sum(paid) AS paid,
                                (array_agg(standing ORDER BY position DESC, part DESC) FILTER (WHERE standing IS NOT NULL))[1]
                                    AS standing,
                                (array_agg(expires ORDER BY position DESC, part DESC) FILTER (WHERE standing IS NOT NULL))[1]
                                    AS expires
                            FROM views.pledge_fact WHERE day <= :asOf AND position <= :position
                            GROUP BY pledge, unit, fund, campaign) pledges
                        WHERE standing = 'open' AND coalesce(expires >= :asOf, true)
                        GROUP BY unit, fund, campaign
                        """)
                .param("asOf", asOf)
                .param("position", position)
                .query((row, number) -> new Cell(
                        Kind.OUTSTANDING,
                        row.getString("unit"),
                        row.getString("fund"),
                        row.getString("campaign"),
                        0,
                        Channel.BANK,
                        row.getLong("amount")))
                .list();
    }

    /** Everything about one year, up to a day. */
    List<Cell> of(int year, LocalDate asOf, List<String> sources) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate to = asOf.isBefore(end) ? asOf : end;
        var cells = new ArrayList<Cell>(received(from, to, sources));
        cells.addAll(pledged(from, to));
        cells.addAll(outstanding(asOf));
        return cells;
    }
}
