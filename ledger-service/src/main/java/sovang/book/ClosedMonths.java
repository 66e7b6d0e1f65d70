package sovang.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import sovang.book.command.Closed;
import sovang.book.event.BookEvent.MonthClosed;
import sovang.book.event.BookEvent.MonthReopened;
import sovang.book.event.BookEvent.VouchersIssued;
import sovang.book.event.BookId;
import sovang.book.event.Voucher;
import sovang.book.event.Vouchered;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.store.Lookup;

/**
 * Which months are closed. Nothing that has a voucher is recorded in one of them, whoever books it and whatever else is
 * booked with it.
 */
@Component
final class ClosedMonths implements Lookup {

    private record Page(BookId book, LocalDate month) {}

    private static final Table CLOSED_MONTH = Table.changing("closed_month", 3, "unit", "fund", "month");

    /** Of the append thread. */
    private final Set<Page> seenOpen = new HashSet<>();

    @Override
    public String name() {
        return "closings";
    }

    @Override
    public List<Table> tables() {
        return List.of(CLOSED_MONTH);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case MonthClosed it ->
                rows.insert(
                        CLOSED_MONTH,
                        it.subject().unit(),
                        it.subject().fund(),
                        it.month().atDay(1));
            case MonthReopened it ->
                rows.change(
                        "delete from closed_month where unit = ? and fund = ? and month = ?",
                        it.subject().unit(),
                        it.subject().fund(),
                        it.month().atDay(1));
            default -> {}
        }
    }

    @Override
    public void check(List<Recorded> events, Connection open) throws SQLException {
        if (events.stream().anyMatch(it -> it.event() instanceof MonthClosed || it.event() instanceof MonthReopened))
            forget();
        var pages = pages(events);
        pages.removeAll(seenOpen);
        if (pages.isEmpty()) return;
        var closed = closed(pages, open);
        if (!closed.isEmpty()) throw Closed.refusal(closed);
        seenOpen.addAll(pages);
    }

    @Override
    public void forget() {
        seenOpen.clear();
    }

    /** Numbers are given in the append that uses them, so a voucher is of the book that gave its number last. */
    private static Set<Page> pages(List<Recorded> events) {
        var issued = new ArrayList<VouchersIssued>();
        var pages = new LinkedHashSet<Page>();
        for (Recorded recorded : events) {
            if (recorded.event() instanceof VouchersIssued it) issued.add(it);
            if (recorded.event() instanceof Vouchered it)
                pages.add(new Page(book(issued, it.voucher()), it.on().withDayOfMonth(1)));
        }
        return pages;
    }

    private static BookId book(List<VouchersIssued> issued, Voucher voucher) {
        for (var it : issued.reversed())
            if (it.kind() == voucher.kind()
                    && it.subject().year() == voucher.year()
                    && it.first() <= voucher.number()
                    && it.last() >= voucher.number()) return it.subject();
        throw new IllegalStateException("no book gave the number " + voucher);
    }

    private static Set<YearMonth> closed(Set<Page> pages, Connection open) throws SQLException {
        try (var query = open.prepareStatement("""
                select month from closed_month
                where (unit, fund, month) in (select * from unnest(?::text[], ?::text[], ?::date[]))""")) {
            query.setArray(
                    1,
                    open.createArrayOf(
                            "text", pages.stream().map(it -> it.book().unit()).toArray()));
            query.setArray(
                    2,
                    open.createArrayOf(
                            "text", pages.stream().map(it -> it.book().fund()).toArray()));
            query.setArray(
                    3,
                    open.createArrayOf("date", pages.stream().map(Page::month).toArray()));
            var closed = new TreeSet<YearMonth>();
            try (var row = query.executeQuery()) {
                while (row.next())
                    closed.add(YearMonth.from(Objects.requireNonNull(row.getObject(1, LocalDate.class))));
            }
            return closed;
        }
    }
}
