package sovang.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sovang.book.event.BankLine;
import sovang.book.event.BookEvent.MonthClosed;
import sovang.book.event.BookEvent.VouchersIssued;
import sovang.book.event.BookId;
import sovang.book.event.OutflowEvent.OutflowRecorded;
import sovang.book.event.OutflowId;
import sovang.book.event.OutflowKind;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.book.event.Vouchered;
import sovang.money.Dong;
import sovang.naming.EventNames;
import sovang.naming.LedgerEvent;
import sovang.naming.Personal;
import sovang.naming.Recorded;
import sovang.organisation.event.PurseId;
import sovang.refusal.Refusal;
import sovang.statement.event.StatementId;
import sovang.store.Database;

/** The books' own look-up of closed months refuses every voucher of one, whatever stands beside it in the append. */
class ClosedMonthsTest {

    private static final BookId BOOK = BookId.parse("95-VNN-2024");
    private static final BookId ANOTHER = BookId.parse("96-VNN-2024");

    @AutoClose
    static final Database DATABASE = Database.fresh();

    private final ClosedMonths months = new ClosedMonths();

    @BeforeEach
    void january_is_closed() throws SQLException {
        try (var open = open()) {
            open.createStatement().execute("truncate closed_month");
            months.apply(recorded(new MonthClosed(BOOK, YearMonth.of(2024, 1), LocalDate.of(2024, 2, 3))), open);
        }
    }

    @Test
    void a_line_of_a_closed_month_is_refused_whatever_line_comes_first() throws SQLException {
        try (var open = open()) {
            var chunk = recorded(issued(BOOK, 1, 2), out(1, "2024-03-05"), out(2, "2024-01-15"));
            assertThatThrownBy(() -> months.check(chunk, open))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo("BOOK_MONTH_CLOSED"))
                    .hasMessageContaining("2024-01");
            var later = recorded(issued(BOOK, 1, 2), out(1, "2024-03-05"), out(2, "2024-02-15"));
            assertThatCode(() -> months.check(later, open)).doesNotThrowAnyException();
        }
    }

    @Test
    void the_same_number_of_another_book_is_of_that_book() throws SQLException {
        try (var open = open()) {
            var both = recorded(issued(BOOK, 1, 1), out(1, "2024-02-15"), issued(ANOTHER, 1, 1), out(1, "2024-01-15"));
            assertThatCode(() -> months.check(both, open)).doesNotThrowAnyException();
            var swapped =
                    recorded(issued(ANOTHER, 1, 1), out(1, "2024-01-15"), issued(BOOK, 1, 1), out(1, "2024-01-15"));
            assertThatThrownBy(() -> months.check(swapped, open)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void every_event_with_a_voucher_says_so() {
        assertThat(EventNames.all().values())
                .filteredOn(type -> Arrays.stream(type.getRecordComponents())
                        .anyMatch(part -> part.getType().equals(Voucher.class)))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(Vouchered.class).isAssignableFrom(type));
    }

    private static Connection open() throws SQLException {
        var open = DriverManager.getConnection(DATABASE.url(), DATABASE.user(), DATABASE.password());
        open.setSchema("ledger");
        return open;
    }

    private static VouchersIssued issued(BookId book, long first, long last) {
        return new VouchersIssued(book, VoucherKind.BN, first, last);
    }

    private static OutflowRecorded out(long number, String on) {
        var statement = new StatementId("statement-1");
        return new OutflowRecorded(
                new OutflowId("outflow-1-" + number),
                new Voucher(VoucherKind.BN, 2024, number),
                BOOK.unit(),
                BOOK.fund(),
                new PurseId("purse-1"),
                OutflowKind.CHARGE,
                Dong.of(1_000),
                LocalDate.parse(on),
                new BankLine(statement, 1, Personal.of(statement, "[]")));
    }

    private static List<Recorded> recorded(LedgerEvent... events) {
        return Arrays.stream(events)
                .map(event -> new Recorded(1, event.subject().stream(), 0, Instant.EPOCH, event, Map.of()))
                .toList();
    }
}
