package sovang.book.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.book.event.BankLine;
import sovang.book.event.ForeignCurrency;
import sovang.book.event.Goods;
import sovang.book.event.ReceiptEvent;
import sovang.book.event.ReceiptEvent.ReceiptAttributed;
import sovang.book.event.ReceiptEvent.ReceiptCorrected;
import sovang.book.event.ReceiptEvent.ReceiptReclassed;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.book.event.ReceiptEvent.ReceiptRefunded;
import sovang.book.event.ReceiptEvent.ReceiptReversed;
import sovang.book.event.Voucher;
import sovang.naming.Personal;
import sovang.projection.JsonColumn;
import sovang.projection.Rows;
import sovang.projection.SearchText;

/** What receipts write: the receipt as it stands now, and an entry for each change of a figure. */
final class ReceiptRows {

    private static final String ENTRY = """
            INSERT INTO entry (position, part, kind, subject, unit, fund, campaign, purse, channel, class, source,
                amount, day, book_year, voucher_kind, voucher_number, reason, made)
            """;

    /** What stands in the books of a receipt: its positions are known, so no index is needed, in no replay either. */
    private static final String STANDING =
            " JOIN entry e ON e.position = ANY (array_prepend(it.position, it.later))" + " AND e.kind <> 'ATTRIBUTED' ";

    /** Changes the receipt and adds the entry, in one statement so that thousands of them make one batch. */
    private static final String REFUNDED = """
            WITH it AS (
                UPDATE receipt SET refunded = refunded + ?, later = array_append(later, ?) WHERE id = ? RETURNING *)
            """ + ENTRY + """
            SELECT ?, 0, 'REFUNDED', id, unit, fund, campaign, purse, channel, class, source, ?, ?, ?, ?, ?, ?, ? FROM it
            """;

    /** From its day on nothing of the receipt is left, in whichever class it stood by then or would have stood later. */
    private static final String REVERSED = """
            WITH it AS (
                UPDATE receipt SET reversed = true, later = array_append(later, ?) WHERE id = ? RETURNING *),
            gone AS (SELECT greatest(e.day, ?::date) AS since, e.class AS side, sum(e.amount)::bigint AS taken FROM it
            """ + STANDING + """
                GROUP BY 1, 2 HAVING sum(e.amount) <> 0)
            """ + ENTRY + """
            SELECT ?, row_number() OVER (ORDER BY since, side) - 1, 'REVERSED', id, unit, fund, campaign, purse,
                channel, side, source, -taken, since, ?, ?, ?, ?, ?
            FROM it, gone
            """;

    /**
     * From its day on everything stands in the new class: each sum leaves the class that it stood in, on that day or on
     * the later one on which it came there (even parts), and enters the new one (odd parts).
     */
    private static final String RECLASSED = """
            WITH it AS (UPDATE receipt SET class = ?, later = array_append(later, ?) WHERE id = ? RETURNING *),
            moved AS (SELECT greatest(e.day, ?::date) AS since, e.class AS side, sum(e.amount)::bigint AS moves FROM it
            """ + STANDING + """
                AND e.class <> it.class GROUP BY 1, 2 HAVING sum(e.amount) <> 0),
            told AS (SELECT row_number() OVER (ORDER BY since, side) - 1 AS place, * FROM (
                SELECT * FROM moved
                UNION ALL SELECT ?::date, ?, 0 WHERE NOT EXISTS (SELECT FROM moved)) moves)
            """ + ENTRY + """
            SELECT ?, place * 2 + side_part, 'RECLASSED', id, unit, fund, campaign, purse, channel,
                CASE side_part WHEN 0 THEN side ELSE class END, source,
                CASE side_part WHEN 0 THEN -moves ELSE moves END, since, ?, ?, ?, ?, ?
            FROM it, told, (VALUES (0), (1)) AS sides (side_part)
            """;

    /**
     * Who gave and for which campaign: what is said, else what the pledge says. It is no figure with a day, so where the
     * campaign changes, everything that stands leaves the one and enters the other on its own day.
     */
    private static final String ATTRIBUTED = """
            WITH it AS (
                SELECT r.*, ?::text AS paying, coalesce(?, g.donor) AS giver, coalesce(own_campaign, g.campaign) AS goal
                FROM receipt r LEFT JOIN pledge_giver g ON g.pledge = ? WHERE r.id = ?),
            moved AS (
            """ + ENTRY + """
                SELECT ?, row_number() OVER (ORDER BY e.position, e.part, side_part) - 1, 'ATTRIBUTED', id, e.unit, e.fund,
                    CASE side_part WHEN 0 THEN it.campaign ELSE goal END, e.purse, e.channel, e.class, e.source,
                    CASE side_part WHEN 0 THEN -e.amount ELSE e.amount END, e.day, e.book_year, e.voucher_kind,
                    e.voucher_number, ?, ?
                FROM it""" + STANDING + """
                CROSS JOIN (VALUES (0), (1)) AS sides (side_part)
                WHERE it.campaign IS DISTINCT FROM goal)
            UPDATE receipt SET donor = giver, pledge = paying, campaign = goal FROM it WHERE receipt.id = it.id
            """;

    /** A receipt that is recorded for a pledge, in the same words. */
    private static final String FOLLOWS_PLEDGE = """
            WITH it AS (
                UPDATE receipt r SET donor = coalesce(r.donor, g.donor), campaign = coalesce(own_campaign, g.campaign)
                FROM pledge_giver g WHERE g.pledge = r.pledge AND r.id = ? RETURNING r.*)
            UPDATE entry SET campaign = it.campaign FROM it WHERE entry.position = it.position
            """;

    private ReceiptRows() {}

    static void on(ReceiptEvent event, long at, LocalDate made, Rows rows) {
        switch (event) {
            case ReceiptRecorded it -> recorded(it, at, made, rows);
            case ReceiptReclassed it -> {
                Voucher of = it.voucher();
                rows.change(
                        RECLASSED,
                        it.creditClass(),
                        at,
                        it.subject(),
                        it.on(),
                        it.on(),
                        it.before(),
                        at,
                        of.year(),
                        of.kind(),
                        of.number(),
                        it.reason(),
                        made);
            }
            case ReceiptAttributed it ->
                rows.change(ATTRIBUTED, it.pledge(), it.donor(), it.pledge(), it.subject(), at, it.reason(), made);
            case ReceiptCorrected it -> {
                rows.change("UPDATE receipt SET corrected_by = ? WHERE id = ?", it.by(), it.subject());
                rows.change("UPDATE receipt SET corrects = ? WHERE id = ?", it.subject(), it.by());
            }
            case ReceiptRefunded it -> {
                Voucher of = it.voucher();
                long amount = it.amount().amount();
                rows.change(
                        REFUNDED,
                        amount,
                        at,
                        it.subject(),
                        at,
                        -amount,
                        it.on(),
                        of.year(),
                        of.kind(),
                        of.number(),
                        it.reason(),
                        made);
            }
            case ReceiptReversed it -> {
                Voucher of = it.voucher();
                rows.change(
                        REVERSED, at, it.subject(), it.on(), at, of.year(), of.kind(), of.number(), it.reason(), made);
            }
        }
    }

    private static void recorded(ReceiptRecorded it, long at, LocalDate made, Rows rows) {
        Voucher voucher = it.voucher();
        BankLine line = it.line();
        String written = line == null ? null : line.written().shown();
        String payer = shown(it.giver().payer());
        String credited = shown(it.giver().credited());
        String note = shown(it.note());
        rows.insert(
                BookTables.RECEIPT,
                it.subject(),
                at,
                voucher,
                it.unit(),
                it.fund(),
                it.campaign(),
                it.purse(),
                it.channel(),
                it.creditClass(),
                it.source(),
                it.amount(),
                0,
                false,
                it.on(),
                it.giver().donor(),
                payer,
                credited,
                it.giver().anonymous(),
                it.pledge(),
                line == null ? null : line.statement(),
                line == null ? null : line.row(),
                written,
                goods(it.goods()),
                currency(it.currency()),
                note,
                folded(voucher, written, payer, credited, note),
                it.campaign(),
                null,
                null,
                null);
        rows.insert(
                BookTables.ENTRY,
                at,
                0,
                "RECORDED",
                it.subject(),
                it.unit(),
                it.fund(),
                it.campaign(),
                it.purse(),
                it.channel(),
                it.creditClass(),
                it.source(),
                it.amount(),
                it.on(),
                voucher.year(),
                voucher.kind(),
                voucher.number(),
                null,
                made);
        if (it.pledge() != null) rows.change(FOLLOWS_PLEDGE, it.subject());
    }

    /** Everything that people search a receipt by, in one text. */
    private static String folded(Voucher voucher, @Nullable String written, @Nullable String... more) {
        List<@Nullable String> all = new ArrayList<>();
        all.add(voucher.toString());
        if (written != null) all.addAll(JsonColumn.cells(written));
        for (@Nullable String text : more) all.add(text);
        return SearchText.fold(all);
    }

    /** Quantities as text, so that no reader rounds them. */
    private record GoodsShown(String kind, String quantity, String unit, long value, String basis) {}

    private record CurrencyShown(String code, String amount, String rate, String bank) {}

    private static @Nullable String goods(@Nullable Goods it) {
        if (it == null) return null;
        long value = it.value().amount();
        return JsonColumn.write(new GoodsShown(it.kind(), it.quantity().toPlainString(), it.unit(), value, it.basis()));
    }

    private static @Nullable String currency(@Nullable ForeignCurrency it) {
        if (it == null) return null;
        String amount = it.amount().toPlainString();
        return JsonColumn.write(new CurrencyShown(it.code(), amount, it.rate().toPlainString(), it.bank()));
    }

    private static @Nullable String shown(@Nullable Personal value) {
        return value == null ? null : value.shown();
    }
}
