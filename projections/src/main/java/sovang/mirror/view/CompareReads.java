package sovang.mirror.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.mirror.view.Files.File;
import sovang.projection.Paging;
import sovang.projection.Reading;
import sovang.projection.Today;
import sovang.refusal.Refusal;

/** {@code GET /v1/mirrors/compare}: a file of the bank against the one before, contract by contract. */
@RestController
class CompareReads {

    /**
     * A contract with a balance that the later file leaves out is missing; one that it has with nothing owed is closed.
     * One that was closed before may drop out without a word.
     */
    private static final String COMPARED = """
            SELECT *, row_number() OVER (ORDER BY kind, contract) AS place FROM (
                SELECT coalesce(b.contract, a.contract) AS contract, coalesce(b.unit, a.unit) AS unit,
                    coalesce(b.programme, a.programme) AS programme, coalesce(b.borrower, a.borrower) AS borrower,
                    a.current + a.overdue + a.frozen AS before, b.current + b.overdue + b.frozen AS after,
                    a.overdue AS overdue_before, b.overdue AS overdue_after, a.frozen AS frozen_before,
                    b.frozen AS frozen_after, coalesce(a.extended, a.due) AS due_before,
                    coalesce(b.extended, b.due) AS due_after,
                    CASE
                        WHEN a.contract IS NULL THEN 'new'
                        WHEN b.contract IS NULL THEN
                            CASE WHEN a.current + a.overdue + a.frozen > 0 THEN 'missing' ELSE 'dropped' END
                        WHEN a.current + a.overdue + a.frozen > 0 AND b.current + b.overdue + b.frozen = 0 THEN 'closed'
                        WHEN (a.current, a.overdue, a.frozen, a.due, a.extended, a.rate, a.programme, a.unit,
                                a.loan_group, a.granted)
                            IS DISTINCT FROM (b.current, b.overdue, b.frozen, b.due, b.extended, b.rate, b.programme,
                                b.unit, b.loan_group, b.granted) THEN 'changed'
                        ELSE 'same' END AS kind
                FROM (SELECT * FROM views.mirror_loan WHERE mirror = :before) a
                FULL JOIN (SELECT * FROM views.mirror_loan WHERE mirror = :after) b ON a.contract = b.contract) pairs
            WHERE (:unit::text IS NULL OR unit = :unit)
            """;

    private final Reading reading;
    private final Today today;

    CompareReads(Reading reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    record MirrorSide(String id, LocalDate dataDate) {}

    record KindSum(String kind, long loans, long before, long after) {}

    record LoanPair(
            String contract,
            String kind,
            String unit,
            String programme,
            @Nullable String borrower,
            @Nullable Long before,
            @Nullable Long after,
            @Nullable Long overdueBefore,
            @Nullable Long overdueAfter,
            @Nullable Long frozenBefore,
            @Nullable Long frozenAfter,
            @Nullable LocalDate dueBefore,
            @Nullable LocalDate dueAfter,
            long place) {}

    record MirrorComparison(
            MirrorSide before,
            MirrorSide after,
            List<KindSum> kinds,
            List<LoanPair> items,
            @Nullable String next) {}

    /**
     * @param before the earlier file; by default the one before {@code after}
     * @param after the later file; by default the latest
     * @param kind new, closed, changed or missing; by default all four
     */
    @GetMapping("/v1/mirrors/compare")
    MirrorComparison compare(
            @RequestParam @Nullable String before,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String unit,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        List<String> kinds = kind == null ? List.of("new", "closed", "changed", "missing") : List.of(kind);
        return reading.of(MirrorReads.VIEWS, minPosition, (views, position) -> {
            var files = new Files(views, position);
            File later = after == null ? files.require(today.or(asOf)) : files.named(after);
            File earlier =
                    before == null ? files.before(later).orElseThrow(CompareReads::onlyOne) : files.named(before);
            var counted = new ArrayList<KindSum>();
            views.sql("SELECT kind, count(*), coalesce(sum(before), 0), coalesce(sum(after), 0) FROM (" + COMPARED
                            + ") compared GROUP BY kind ORDER BY kind")
                    .param("before", earlier.id())
                    .param("after", later.id())
                    .param("unit", unit, java.sql.Types.VARCHAR)
                    .query(row -> {
                        counted.add(new KindSum(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)));
                    });
            var read = views.sql("SELECT * FROM (" + COMPARED
                            + ") compared WHERE kind IN (:kinds) AND place > :from ORDER BY place LIMIT :limit")
                    .param("before", earlier.id())
                    .param("after", later.id())
                    .param("unit", unit, java.sql.Types.VARCHAR)
                    .param("kinds", kinds)
                    .param("from", paging.after())
                    .param("limit", paging.limit())
                    .query((row, number) -> pair(row))
                    .list();
            var page = paging.page(read, LoanPair::place);
            return new MirrorComparison(
                    new MirrorSide(earlier.id(), earlier.dataDate()),
                    new MirrorSide(later.id(), later.dataDate()),
                    counted,
                    page.items(),
                    page.next());
        });
    }

    private static Refusal onlyOne() {
        return Refusal.notFound(
                "MIRROR_ONLY_ONE",
                "Chỉ có một tệp dư nợ, chưa có tệp trước để so. Nhập bằng: sovang loan import.",
                "There is only one file, and none before it to compare with. Import one with: sovang loan import.");
    }

    private static LoanPair pair(ResultSet row) throws SQLException {
        return new LoanPair(
                row.getString("contract"),
                row.getString("kind"),
                row.getString("unit"),
                row.getString("programme"),
                row.getString("borrower"),
                row.getObject("before", Long.class),
                row.getObject("after", Long.class),
                row.getObject("overdue_before", Long.class),
                row.getObject("overdue_after", Long.class),
                row.getObject("frozen_before", Long.class),
                row.getObject("frozen_after", Long.class),
                row.getObject("due_before", LocalDate.class),
                row.getObject("due_after", LocalDate.class),
                row.getLong("place"));
    }
}
