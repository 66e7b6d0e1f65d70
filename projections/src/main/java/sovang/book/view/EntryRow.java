package sovang.book.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sovang.book.event.Voucher;
import sovang.naming.StreamId;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.UnitCode;
import sovang.projection.Rows;

/** An entry that no question about received money meets: it has neither channel nor class nor source. */
record EntryRow(
        String kind, StreamId subject, UnitCode unit, FundCode fund, PurseId purse, Voucher voucher, LocalDate on) {

    void insert(Rows rows, long at, LocalDate made, long amount, @Nullable String reason) {
        rows.insert(
                BookTables.ENTRY,
                at,
                0,
                kind,
                subject,
                unit,
                fund,
                null,
                purse,
                null,
                null,
                null,
                amount,
                on,
                voucher.year(),
                voucher.kind(),
                voucher.number(),
                reason,
                made);
    }
}
