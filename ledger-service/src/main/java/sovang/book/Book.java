package sovang.book;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import sovang.book.BookCommand.CloseMonth;
import sovang.book.BookCommand.ReopenMonth;
import sovang.book.event.BookEvent;
import sovang.book.event.BookEvent.MonthClosed;
import sovang.book.event.BookEvent.MonthReopened;
import sovang.book.event.BookEvent.VouchersIssued;
import sovang.book.event.BookId;
import sovang.book.event.VoucherKind;
import sovang.organisation.command.Directory;
import sovang.refusal.Refusal;

/** A book numbers its vouchers without gaps and knows which of its months are closed. */
final class Book {

    @AggregateIdentifier
    private String stream;

    // not final, or a snapshot would come back without them
    private Map<VoucherKind, Long> last = new EnumMap<>(VoucherKind.class);
    private SortedSet<YearMonth> closed = new TreeSet<>();

    Book() {}

    /** Gives the next {@code count} numbers of a kind and says the first of them. */
    long issue(BookId book, VoucherKind kind, int count) {
        long first = last.getOrDefault(kind, 0L) + 1;
        apply(new VouchersIssued(book, kind, first, first + count - 1));
        return first;
    }

    void requireOpen(BookId book, LocalDate on) {
        YearMonth month = YearMonth.from(on);
        if (!closed.contains(month)) return;
        YearMonth next = month.plusMonths(1);
        while (closed.contains(next)) next = next.plusMonths(1);
        String open = next.atDay(1).toString();
        String reopen = "sovang book reopen " + book + " --month " + month;
        throw Refusal.rule(
                "BOOK_MONTH_CLOSED",
                "Tháng " + on.getMonthValue() + "/" + on.getYear()
                        + " đã khóa sổ. Chọn một: ghi vào ngày của tháng chưa khóa (--on " + open
                        + " hoặc sau đó), hoặc nhờ người có thẩm quyền mở lại tháng (" + reopen + ").",
                "The month " + month + " is closed. Choose: a day in an open month (--on " + open
                        + " or later), or have the month reopened (" + reopen + ").");
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(CloseMonth command, Directory directory) {
        var book = command.book();
        if (directory.unit(book.unit()).isEmpty() || !directory.fund(book.fund()))
            throw Refusal.notFound("BOOK_UNKNOWN", "Không có bộ sổ " + book + ".", "There is no book " + book + ".");
        if (command.month().getYear() != book.year())
            throw Refusal.rule(
                    "BOOK_OTHER_YEAR",
                    "Tháng " + command.month() + " thuộc bộ sổ của năm khác, không phải bộ sổ " + book + ".",
                    "The month " + command.month() + " belongs to the book of another year than " + book + ".");
        if (closed.contains(command.month()))
            throw Refusal.rule(
                    "BOOK_MONTH_CLOSED_ALREADY", "Tháng này đã khóa sổ rồi.", "This month is closed already.");
        if (!command.on().isAfter(command.month().atEndOfMonth()))
            throw Refusal.rule(
                    "BOOK_MONTH_NOT_OVER",
                    "Tháng chưa hết nên chưa khóa sổ được.",
                    "The month is not over, so it can't be closed.");
        apply(new MonthClosed(command.book(), command.month(), command.on()));
        return command.book().toString();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(ReopenMonth command) {
        if (!closed.contains(command.month()))
            throw Refusal.rule("BOOK_MONTH_OPEN", "Tháng này chưa khóa sổ.", "This month is not closed.");
        apply(new MonthReopened(command.book(), command.month(), command.reason(), command.on()));
        return command.book().toString();
    }

    @EventSourcingHandler
    void evolve(BookEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case VouchersIssued issued -> last.put(issued.kind(), issued.last());
            case MonthClosed month -> closed.add(month.month());
            case MonthReopened month -> closed.remove(month.month());
        }
    }
}
