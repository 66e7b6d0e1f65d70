package sovang.book.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.book.event.BookId;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.Where;

/** {@code GET /v1/books}: what each book holds, its vouchers and its closed months. */
@RestController
class BookReads {

    private final Reading reading;

    BookReads(Reading reading) {
        this.reading = reading;
    }

    /** @param count how many entries bear vouchers of this kind; equal to {@code last} where no number is missing */
    record VoucherRow(String kind, long count, long last) {}

    /** @param received what was received, less what was reversed; refunds and outflows stand beside it */
    record BookItem(
            String id,
            String unit,
            String fund,
            int year,
            List<VoucherRow> vouchers,
            long opening,
            long received,
            long refunded,
            long out,
            List<String> closedMonths,
            long position) {}

    @GetMapping("/v1/books")
    Page<BookItem> books(
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String fund,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        Where where = new Where()
                .and("unit = :unit", "unit", unit)
                .and("fund = :fund", "fund", fund)
                .and("book_year = :year", "year", year)
                .with("after", paging.after())
                .with("limit", paging.limit());
        return reading.of(
                List.of("books"),
                minPosition,
                (views, position) -> paging.page(read(views, where), BookItem::position));
    }

    @GetMapping("/v1/books/{id}")
    BookItem book(@PathVariable String id, @RequestParam @Nullable Long minPosition) {
        BookId book = EntryReads.book(id);
        Where where = new Where()
                .and("unit = :unit", "unit", book.unit().value())
                .and("fund = :fund", "fund", book.fund().value())
                .and("book_year = :year", "year", book.year())
                .with("after", 0)
                .with("limit", 1);
        return reading.of(
                List.of("books"),
                minPosition,
                (views, position) -> read(views, where).stream().findFirst().orElseThrow(() -> EntryReads.unknown(id)));
    }

    private static List<BookItem> read(JdbcClient views, Where where) {
        var vouchers = vouchers(views, where);
        var closed = closed(views);
        return views.sql("""
                        SELECT unit, fund, book_year, min(position) AS first,
                            coalesce(sum(amount) FILTER (WHERE kind = 'OPENING'), 0)::bigint AS opening,
                            coalesce(sum(amount) FILTER (WHERE kind IN ('RECORDED', 'REVERSED')), 0)::bigint AS received,
                            -coalesce(sum(amount) FILTER (WHERE kind = 'REFUNDED'), 0)::bigint AS refunded,
                            -coalesce(sum(amount) FILTER (WHERE kind LIKE 'OUT%%'), 0)::bigint AS out
                        FROM views.entry WHERE %s
                        GROUP BY unit, fund, book_year HAVING min(position) > :after ORDER BY first LIMIT :limit
                        """.formatted(where.sql()))
                .params(where.values())
                .query((row, number) -> {
                    String id = id(row, "book_year");
                    return new BookItem(
                            id,
                            row.getString("unit"),
                            row.getString("fund"),
                            row.getInt("book_year"),
                            vouchers.getOrDefault(id, List.of()),
                            row.getLong("opening"),
                            row.getLong("received"),
                            row.getLong("refunded"),
                            row.getLong("out"),
                            List.copyOf(closed.getOrDefault(id, Set.of())),
                            row.getLong("first"));
                })
                .list();
    }

    private static String id(ResultSet row, String year) throws SQLException {
        return row.getString("unit") + "-" + row.getString("fund") + "-" + row.getInt(year);
    }

    private static Map<String, List<VoucherRow>> vouchers(JdbcClient views, Where where) {
        var vouchers = new HashMap<String, List<VoucherRow>>();
        views.sql("""
                        SELECT unit, fund, year, kind, last, coalesce(entries, 0) AS entries FROM views.book_voucher
                        LEFT JOIN (
                            SELECT unit, fund, book_year AS year, voucher_kind AS kind, count(*) AS entries
                            FROM views.entry WHERE part = 0 AND kind <> 'ATTRIBUTED' AND %s GROUP BY 1, 2, 3, 4) counted
                            USING (unit, fund, year, kind)
                        ORDER BY kind
                        """.formatted(where.sql())).params(where.values()).query((RowCallbackHandler)
                row -> vouchers.computeIfAbsent(id(row, "year"), id -> new ArrayList<>())
                        .add(new VoucherRow(row.getString("kind"), row.getLong("entries"), row.getLong("last"))));
        return vouchers;
    }

    private static Map<String, Set<String>> closed(JdbcClient views) {
        var closed = new HashMap<String, Set<String>>();
        views.sql("SELECT unit, fund, year, month, closed FROM views.book_month ORDER BY position")
                .query((RowCallbackHandler) row -> {
                    Set<String> months = closed.computeIfAbsent(id(row, "year"), id -> new TreeSet<>());
                    if (row.getBoolean("closed")) months.add(row.getString("month"));
                    else months.remove(row.getString("month"));
                });
        return closed;
    }
}
