package sovang.statement.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.JsonColumn;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.Where;
import sovang.refusal.Refusal;
import sovang.statement.event.Findings;
import sovang.statement.event.Findings.Broken;
import sovang.statement.event.Findings.Doubted;

/** {@code GET /v1/statements}: imports with their live counts. */
@RestController
class StatementReads {

    private static final List<String> VIEWS = List.of("statements", "books", "organisation");
    private static final int SHOWN = 50;
    private static final String STATEMENTS = """
            SELECT * FROM (
                SELECT s.*, coalesce(a.number, s.purse) AS account FROM views.statement s
                LEFT JOIN views.account a ON a.id = s.purse) statements
            WHERE %s ORDER BY position LIMIT :limit
            """;

    private final Reading reading;

    StatementReads(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param held lines that are in the books already and were not released since
     * @param booked receipts and outflows booked so far
     * @param reversed of those, how many an undo has reversed so far
     * @param ordinal the how-manieth import into this account
     * @param repeated lines that are held since they stand in the file twice
     * @param doubts rows that were booked though a line of the books may be the same; the first are listed
     * @param breakCount running balances that did not add up when the file was imported
     */
    record StatementItem(
            String id,
            String state,
            String account,
            String unit,
            String fund,
            @Nullable String campaign,
            String fileName,
            String fileHash,
            String layout,
            String numberStyle,
            int rows,
            int credits,
            long creditSum,
            int debits,
            long debitSum,
            int booked,
            int receipts,
            long received,
            int outflows,
            long out,
            int held,
            int released,
            int skipped,
            int reversed,
            int breakCount,
            int ordinal,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            OffsetDateTime importedAt,
            @Nullable String reason,
            @Nullable List<HeldLine> heldLines,
            @Nullable List<BadLine> bad,
            int repeated,
            int doubts,
            long doubtSum,
            @Nullable List<Doubted> doubted,
            @Nullable List<Broken> breaks,
            @Nullable String evenSo,
            long position) {}

    record HeldLine(int row, Match matches) {}

    record Match(String statement, int row) {}

    record BadLine(int row, String column, String value, String problem) {}

    @GetMapping("/v1/statements")
    Page<StatementItem> statements(
            @RequestParam @Nullable String account,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        Where where = Where.page(paging)
                .and("account = :account OR purse = :account", "account", account)
                .and("state = :state", "state", state);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql(STATEMENTS.formatted(where.sql()))
                                .params(where.values())
                                .query((row, number) -> item(row, null, null))
                                .list(),
                        StatementItem::position));
    }

    @GetMapping("/v1/statements/{id}")
    StatementItem statement(@PathVariable String id, @RequestParam @Nullable Long minPosition) {
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> views.sql(STATEMENTS.formatted("id = :id"))
                        .param("id", id)
                        .param("limit", 1)
                        .query((row, number) -> item(row, held(views, id), bad(views, id)))
                        .optional()
                        .orElseThrow(() -> unknown(id)));
    }

    static Refusal unknown(String id) {
        return Refusal.notFound(
                "STATEMENT_UNKNOWN", "Không có sao kê " + id + ".", "There is no statement " + id + ".");
    }

    private static List<HeldLine> held(JdbcClient views, String id) {
        return views.sql("""
                        SELECT line, matched, matched_row FROM views.statement_line
                        WHERE statement = :id AND kind = 'held' AND NOT released ORDER BY line LIMIT :limit
                        """)
                .param("id", id)
                .param("limit", SHOWN)
                .query((row, number) -> new HeldLine(
                        row.getInt("line"), new Match(row.getString("matched"), row.getInt("matched_row"))))
                .list();
    }

    private static List<BadLine> bad(JdbcClient views, String id) {
        return views.sql("""
                        SELECT line, field, written, problem FROM views.statement_line
                        WHERE statement = :id AND kind = 'skipped' ORDER BY line LIMIT :limit
                        """)
                .param("id", id)
                .param("limit", SHOWN)
                .query((row, number) -> new BadLine(
                        row.getInt("line"),
                        row.getString("field"),
                        String.join(" | ", JsonColumn.cells(row.getString("written"))),
                        row.getString("problem")))
                .list();
    }

    private static StatementItem item(ResultSet row, @Nullable List<HeldLine> held, @Nullable List<BadLine> bad)
            throws SQLException {
        String written = row.getString("found");
        @Nullable Findings found = written == null ? null : JsonColumn.read(written, Findings.class);
        int receipts = row.getInt("receipts");
        int outflows = row.getInt("outflows");
        int released = row.getInt("released");
        return new StatementItem(
                row.getString("id"),
                row.getString("state"),
                row.getString("account"),
                row.getString("unit"),
                row.getString("fund"),
                row.getString("campaign"),
                row.getString("file_name"),
                row.getString("file_hash"),
                row.getString("layout"),
                row.getString("number_style"),
                row.getInt("rows"),
                row.getInt("credits"),
                row.getLong("credit_sum"),
                row.getInt("debits"),
                row.getLong("debit_sum"),
                receipts + outflows,
                receipts,
                row.getLong("received"),
                outflows,
                row.getLong("paid_out"),
                row.getInt("held") - released,
                released,
                row.getInt("skipped"),
                row.getInt("reversed"),
                row.getInt("breaks"),
                row.getInt("ordinal"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class),
                row.getString("reason"),
                held,
                bad,
                found == null ? 0 : found.repeated(),
                found == null ? 0 : found.doubts(),
                found == null ? 0 : found.doubtSum().amount(),
                found == null || held == null ? null : found.doubted(),
                found == null || held == null ? null : found.broken(),
                row.getString("even_so"),
                row.getLong("position"));
    }
}
