package sovang.book.view;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import sovang.book.event.BookEvent;
import sovang.book.event.BookEvent.MonthClosed;
import sovang.book.event.BookEvent.MonthReopened;
import sovang.book.event.BookEvent.VouchersIssued;
import sovang.book.event.BookId;
import sovang.book.event.OpeningEvent;
import sovang.book.event.OpeningEvent.OpeningRecorded;
import sovang.book.event.OutflowEvent;
import sovang.book.event.OutflowEvent.OutflowRecorded;
import sovang.book.event.OutflowEvent.OutflowReversed;
import sovang.book.event.ReceiptEvent;
import sovang.book.event.Voucher;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.naming.Recorded;
import sovang.projection.KnownAt;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.projection.View;

/** The books: what was received and what left, voucher by voucher, and which months are closed. */
@Component
public final class BookView implements View {

    @Override
    public String name() {
        return "books";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return BookTables.ALL;
    }

    /** Once for a batch, its new entries are added to the sums of their days: one statement, whatever has happened. */
    @Override
    public void on(List<Recorded> batch, Rows rows) {
        for (Recorded recorded : batch) on(recorded, rows);
        if (batch.stream().noneMatch(recorded -> recorded.event() instanceof ReceiptEvent)) return;
        rows.derive("""
                INSERT INTO day_sum (day, unit, fund, campaign, channel, class, source, amount)
                SELECT day, unit, fund, coalesce(campaign, ''), channel, class, source, sum(amount)
                FROM entry WHERE position BETWEEN ? AND ? AND class IS NOT NULL
                GROUP BY 1, 2, 3, 4, 5, 6, 7
                ON CONFLICT (day, unit, fund, campaign, channel, class, source)
                DO UPDATE SET amount = day_sum.amount + excluded.amount
                """, batch.getFirst().position(), batch.getLast().position());
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        long at = recorded.position();
        LocalDate made = LocalDate.ofInstant(recorded.recordedAt(), KnownAt.ZONE);
        switch (recorded.event()) {
            case ReceiptEvent event -> ReceiptRows.on(event, at, made, rows);
            case BookEvent event -> on(event, at, rows);
            case OutflowEvent event -> on(event, at, made, rows);
            case OpeningEvent event -> on(event, at, made, rows);
            case PledgeRecorded it -> rows.insert(BookTables.GIVER, it.subject(), it.donor(), it.campaign());
            default -> {}
        }
    }

    private static void on(BookEvent event, long at, Rows rows) {
        BookId book = event.subject();
        switch (event) {
            case VouchersIssued it -> rows.put("""
                        INSERT INTO book_voucher (unit, fund, year, kind, last) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (unit, fund, year, kind) DO UPDATE SET last = excluded.last
                        """, 4, book.unit(), book.fund(), book.year(), it.kind(), it.last());
            case MonthClosed it ->
                rows.insert(
                        BookTables.MONTH, at, book.unit(), book.fund(), book.year(), it.month(), true, null, it.on());
            case MonthReopened it ->
                rows.insert(
                        BookTables.MONTH,
                        at,
                        book.unit(),
                        book.fund(),
                        book.year(),
                        it.month(),
                        false,
                        it.reason(),
                        it.on());
        }
    }

    private static void on(OutflowEvent event, long at, LocalDate made, Rows rows) {
        switch (event) {
            case OutflowRecorded it -> {
                Voucher voucher = it.voucher();
                rows.insert(
                        BookTables.OUTFLOW,
                        it.subject(),
                        at,
                        voucher,
                        it.unit(),
                        it.fund(),
                        it.purse(),
                        it.kind(),
                        it.amount(),
                        it.on(),
                        it.line().statement(),
                        it.line().row(),
                        it.line().written().shown(),
                        false);
                new EntryRow("OUT", it.subject(), it.unit(), it.fund(), it.purse(), voucher, it.on())
                        .insert(rows, at, made, -it.amount().amount(), null);
            }
            case OutflowReversed it -> {
                rows.change("UPDATE outflow SET reversed = true WHERE id = ?", it.subject());
                rows.change(
                        """
                        INSERT INTO entry (position, part, kind, subject, unit, fund, purse, amount, day, book_year,
                            voucher_kind, voucher_number, reason, made)
                        SELECT ?, 0, 'OUT_REVERSED', id, unit, fund, purse, ?, ?, ?, ?, ?, ?, ? FROM outflow WHERE id = ?
                        """,
                        at,
                        it.amount(),
                        it.on(),
                        it.voucher().year(),
                        it.voucher().kind(),
                        it.voucher().number(),
                        it.reason(),
                        made,
                        it.subject());
            }
        }
    }

    private static void on(OpeningEvent event, long at, LocalDate made, Rows rows) {
        switch (event) {
            case OpeningRecorded it ->
                new EntryRow("OPENING", it.subject(), it.unit(), it.fund(), it.purse(), it.voucher(), it.on())
                        .insert(rows, at, made, it.amount().amount(), it.minutes());
        }
    }
}
