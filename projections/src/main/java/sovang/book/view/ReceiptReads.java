package sovang.book.view;

import static java.util.Locale.ROOT;
import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sovang.projection.Paging;
import sovang.projection.Paging.Page;
import sovang.projection.Reading;
import sovang.projection.SearchText;
import sovang.projection.Where;
import sovang.refusal.Refusal;

/** {@code GET /v1/receipts}: searched by what the bank or the payer wrote, amount, day and whatever else is known. */
@RestController
class ReceiptReads {

    private static final List<String> VIEWS = List.of("books", "mobilisation", "organisation");
    private static final String RECEIPTS = """
            SELECT receipt.*, donor_name, account_number FROM (
                SELECT r.*, d.name AS donor_name, a.number AS account_number,
                    (SELECT s.layout FROM views.statement s WHERE s.id = r.statement) AS layout
                FROM views.receipt r
                LEFT JOIN views.donor d ON d.id = r.donor
                LEFT JOIN views.account a ON a.id = r.purse) receipt
            WHERE %s ORDER BY position LIMIT :limit
            """;

    private final Reading reading;

    ReceiptReads(Reading reading) {
        this.reading = reading;
    }

    @GetMapping("/v1/receipts")
    Page<ReceiptItem> receipts(
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String fund,
            @RequestParam @Nullable String account,
            @RequestParam @Nullable String campaign,
            @RequestParam @Nullable String channel,
            @RequestParam(name = "class") @Nullable String creditClass,
            @RequestParam @Nullable String donor,
            @RequestParam @Nullable String pledge,
            @RequestParam @Nullable String statement,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate from,
            @RequestParam @Nullable @DateTimeFormat(iso = DATE) LocalDate to,
            @RequestParam @Nullable Long amount,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Long minPosition,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer pageSize) {
        Paging paging = Paging.of(cursor, pageSize);
        Where where = Where.page(paging)
                .and("unit = :unit", "unit", unit)
                .and("fund = :fund", "fund", fund)
                .and("purse = :account OR account_number = :account", "account", account)
                .and("campaign = :campaign", "campaign", campaign)
                .and("channel = :channel", "channel", channel == null ? null : channel.toUpperCase(ROOT))
                .and("class = :class", "class", creditClass == null ? null : creditClass.toUpperCase(ROOT))
                .and("donor = :donor", "donor", donor)
                .and("pledge = :pledge", "pledge", pledge)
                .and("statement = :statement", "statement", statement)
                .and("day >= :from", "from", from)
                .and("day <= :to", "to", to)
                .and("amount = :amount", "amount", amount);
        if (statement != null) {
            // Its receipts come after it: this bounds the scan without an index that every receipt would pay for.
            where.and("position > (SELECT position FROM views.statement WHERE id = :statement)");
        }
        if (q != null && !SearchText.fold(q).isEmpty()) search(where, q);
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> paging.page(
                        views.sql(RECEIPTS.formatted(where.sql()))
                                .params(where.values())
                                .query((row, number) -> ReceiptItem.of(row, null))
                                .list(),
                        ReceiptItem::position));
    }

    private static void search(Where where, String q) {
        String found = "folded LIKE :q OR donor IN (SELECT id FROM views.donor WHERE donor.folded LIKE :q)";
        String digits = q.replaceAll("[.,\\s₫đ_]", "");
        boolean amount = digits.matches("\\d{1,15}");
        where.and(amount ? found + " OR amount = :digits" : found, "q", SearchText.anywhere(q));
        if (amount) where.with("digits", Long.parseLong(digits));
    }

    @GetMapping("/v1/receipts/{id}")
    ReceiptItem receipt(@PathVariable String id, @RequestParam @Nullable Long minPosition) {
        return reading.of(
                VIEWS,
                minPosition,
                (views, position) -> views.sql(RECEIPTS.formatted("id = :id"))
                        .param("id", id)
                        .param("limit", 1)
                        .query((row, number) -> ReceiptItem.of(row, history(views, id)))
                        .optional()
                        .orElseThrow(() -> Refusal.notFound(
                                "RECEIPT_UNKNOWN",
                                "Không có khoản thu " + id + ".",
                                "There is no receipt " + id + ".")));
    }

    /** What was taken back or re-classed since; each has a voucher of its own. */
    private static List<EntryReads.EntryItem> history(JdbcClient views, String id) {
        return views.sql("""
                        SELECT * FROM views.entry WHERE subject = :id AND kind IN ('REFUNDED', 'REVERSED', 'RECLASSED')
                        ORDER BY position, part
                        """)
                .param("id", id)
                .query((row, number) -> EntryReads.EntryItem.of(row))
                .list();
    }
}
