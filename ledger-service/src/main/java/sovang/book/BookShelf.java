package sovang.book;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import sovang.book.command.Books;
import sovang.book.event.BookId;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.organisation.command.Directory;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.store.Aggregates;

/** All books. One is opened by its first voucher. */
@Component
final class BookShelf implements Books {

    private final Repository<Book> books;

    BookShelf(Aggregates aggregates, Directory directory) {
        aggregates.provide(directory);
        this.books = aggregates.longLived(Book.class);
    }

    @Override
    public List<Voucher> issue(UnitCode unit, FundCode fund, LocalDate on, VoucherKind kind, int count) {
        var id = BookId.of(unit, fund, on);
        long first = book(id).invoke(book -> {
            book.requireOpen(id, on);
            return book.issue(id, kind, count);
        });
        return LongStream.range(first, first + count)
                .mapToObj(number -> new Voucher(kind, id.year(), number))
                .toList();
    }

    @Override
    public void requireOpen(UnitCode unit, FundCode fund, LocalDate on) {
        var id = BookId.of(unit, fund, on);
        try {
            books.load(id.stream()).execute(book -> book.requireOpen(id, on));
        } catch (AggregateNotFoundException unopened) {
            // no voucher of that year yet, so no month of it is closed
        }
    }

    private Aggregate<Book> book(BookId id) {
        try {
            return books.loadOrCreate(id.stream(), Book::new);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
