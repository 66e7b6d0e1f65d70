package sovang.book;

import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sovang.book.event.BookId;

/** What can be asked of a book. */
sealed interface BookCommand {

    BookId book();

    @TargetAggregateIdentifier
    default String stream() {
        return book().stream();
    }

    record CloseMonth(BookId book, YearMonth month, LocalDate on) implements BookCommand {}

    record ReopenMonth(BookId book, YearMonth month, String reason, LocalDate on) implements BookCommand {}
}
