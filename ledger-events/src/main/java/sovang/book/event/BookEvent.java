package sovang.book.event;

import java.time.LocalDate;
import java.time.YearMonth;
import sovang.naming.Explanation;
import sovang.naming.LedgerEvent;

/** What has happened to a book. */
public sealed interface BookEvent extends LedgerEvent {

    @Override
    BookId subject();

    /** The numbers {@code first} to {@code last} of a kind were given to what was recorded in the same transaction. */
    record VouchersIssued(BookId subject, VoucherKind kind, long first, long last) implements BookEvent {}

    /** Nothing more is recorded in this month. */
    record MonthClosed(BookId subject, YearMonth month, LocalDate on) implements BookEvent {}

    record MonthReopened(
            BookId subject, YearMonth month, @Explanation String reason, LocalDate on) implements BookEvent {}
}
