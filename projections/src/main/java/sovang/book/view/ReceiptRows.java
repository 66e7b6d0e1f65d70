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

    /** Changes the receipt and adds the entry, in one statement so that thousands of them make one batch. */
    private static final String TAKEN_BACK = """
            WITH it AS (
                UPDATE receipt SET refunded = refunded + ?, reversed = reversed OR ? WHERE id = ? RETURNING *)
            INSERT INTO entry (position, part, kind, subject, unit, fund, campaign, purse, channel, class, source,
                amount, day, book_year, voucher_kind, voucher_number, reason)
            SELECT ?, 0, ?, id, unit, fund, campaign, purse, channel, class, source, ?, ?, ?, ?, ?, ? FROM it
            """;

    /** Moves what is left of a receipt out of one class (part 0) and into another (part 1). */
    private static final String RECLASSED = """
            WITH it AS (UPDATE receipt SET class = ? WHERE id = ? RETURNING *)
            INSERT INTO entry (position, part, kind, subject, unit, fund, campaign, purse, channel, class, source,
                amount, day, book_year, voucher_kind, voucher_number, reason)
            SELECT ?, part, 'RECLASSED', id, unit, fund, campaign, purse, channel, side, source,
                CASE WHEN reversed THEN 0 ELSE amount - refunded END * CASE part WHEN 0 THEN -1 ELSE 1 END,
                ?, ?, ?, ?, ?
            FROM it, (VALUES (0, ?), (1, ?)) AS sides (part, side)
            """;

    private ReceiptRows() {}

    static void on(ReceiptEvent event, long at, Rows rows) {
        switch (event) {
            case ReceiptRecorded it -> recorded(it, at, rows);
            case ReceiptReclassed it ->
                rows.change(
                        RECLASSED,
                        it.creditClass(),
                        it.subject(),
                        at,
                        it.on(),
                        it.voucher().year(),
                        it.voucher().kind(),
                        it.voucher().number(),
                        it.reason(),
                        it.before(),
                        it.creditClass());
            case ReceiptAttributed it ->
                rows.change(
                        "UPDATE receipt SET donor = ?, pledge = ? WHERE id = ?", it.donor(), it.pledge(), it.subject());
            case ReceiptRefunded it ->
                takenBack(rows, at, "REFUNDED", it.voucher(), it.amount().amount(), it.on(), it.reason(), it);
            case ReceiptReversed it ->
                takenBack(rows, at, "REVERSED", it.voucher(), it.amount().amount(), it.on(), it.reason(), it);
        }
    }

    private static void takenBack(
            Rows rows,
            long at,
            String kind,
            Voucher voucher,
            long amount,
            LocalDate on,
            String reason,
            ReceiptEvent event) {
        boolean reversed = event instanceof ReceiptReversed;
        rows.change(
                TAKEN_BACK,
                reversed ? 0 : amount,
                reversed,
                event.subject(),
                at,
                kind,
                -amount,
                on,
                voucher.year(),
                voucher.kind(),
                voucher.number(),
                reason);
    }

    private static void recorded(ReceiptRecorded it, long at, Rows rows) {
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
                folded(voucher, written, payer, credited, note));
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
                null);
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
