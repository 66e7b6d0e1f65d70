package sovang.statement.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.BankText;
import sovang.projection.JsonColumn;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.Where;

/** {@code GET /v1/statements/{id}/lines}: what became of each line, as the bank wrote it. */
@RestController
class LineReads {

    private static final List<String> KINDS = List.of("booked", "debit", "held", "skipped");
    private static final List<String> VIEWS = List.of("statements", "books");

    /** Receipts of a statement come after it: its position bounds the scan. */
    private static final String LINES = """
            SELECT * FROM (
                SELECT (SELECT layout FROM views.statement WHERE id = :id) AS layout, line * 4 + array_position(ARRAY ['booked', 'debit', 'held', 'skipped'], kind) - 1 AS place, lines.*
                FROM (
                SELECT 'booked' AS kind, line, day, amount AS credit, 0 AS debit, written, id, voucher, reversed,
                    NULL AS matched, NULL::integer AS matched_row, NULL AS field, NULL AS problem, false AS released
                FROM views.receipt
                WHERE statement = :id AND position > (SELECT position FROM views.statement WHERE id = :id)
                UNION ALL
                SELECT 'debit', line, day, 0, amount, written, id, voucher, reversed, NULL, NULL, NULL, NULL, false
                FROM views.outflow WHERE statement = :id
                UNION ALL
                SELECT kind, line, day, credit, debit, written, NULL, NULL, false, matched, matched_row, field, problem,
                    released
                FROM views.statement_line WHERE statement = :id) lines) placed
            WHERE\s
            """;

    private final Reading reading;

    LineReads(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param id the receipt or outflow that the line became
     * @param released a held line that was booked after all: it then stands here twice
     */
    record LineItem(
            int row,
            String kind,
            @Nullable LocalDate on,
            @Nullable Long credit,
            @Nullable Long debit,
            String text,
            List<String> written,
            @Nullable String id,
            @Nullable String voucher,
            boolean reversed,
            StatementReads.@Nullable Match matches,
            @Nullable String column,
            @Nullable String problem,
            boolean released) {}

    @GetMapping("/v1/statements/{id}/lines")
    Page<LineItem> lines(
            @PathVariable String id,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        Where where = new Where()
                .with("id", id)
                .and("place > :after", "after", paging.after())
                .and("kind = :kind", "kind", kind)
                .with("limit", paging.limit());
        return reading.of(VIEWS, minPosition, (views, position) -> {
            String _ = views.sql("SELECT id FROM views.statement WHERE id = :id")
                    .param("id", id)
                    .query(String.class)
                    .optional()
                    .orElseThrow(() -> StatementReads.unknown(id));
            var read = views.sql(LINES + where.sql() + " ORDER BY place LIMIT :limit")
                    .params(where.values())
                    .query((row, number) -> item(row))
                    .list();
            return paging.page(read, LineReads::order);
        });
    }

    private static long order(LineItem line) {
        return line.row() * 4L + KINDS.indexOf(line.kind());
    }

    private static LineItem item(ResultSet row) throws SQLException {
        String written = row.getString("written");
        String matched = row.getString("matched");
        return new LineItem(
                row.getInt("line"),
                row.getString("kind"),
                row.getObject("day", LocalDate.class),
                row.getObject("credit", Long.class),
                row.getObject("debit", Long.class),
                BankText.of(written, row.getString("layout")),
                JsonColumn.cells(written),
                row.getString("id"),
                row.getString("voucher"),
                row.getBoolean("reversed"),
                matched == null ? null : new StatementReads.Match(matched, row.getInt("matched_row")),
                row.getString("field"),
                row.getString("problem"),
                row.getBoolean("released"));
    }
}
