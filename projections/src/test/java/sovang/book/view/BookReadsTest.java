package sovang.book.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.book.event.BookEvent.MonthClosed;
import sovang.book.event.BookEvent.MonthReopened;
import sovang.book.event.BookEvent.VouchersIssued;
import sovang.book.event.CreditClass;
import sovang.book.event.ReceiptEvent.ReceiptReclassed;
import sovang.book.event.ReceiptEvent.ReceiptRefunded;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.money.Dong;
import sovang.refusal.Refusal;

class BookReadsTest {

    private final BookStory story = new BookStory();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_book_knows_its_vouchers_sums_and_closed_months() {
        var id = story.receipt(100, "[\"a\"]", null, false);
        story.receipt(50, "[\"b\"]", null, false);
        story.running.record(new VouchersIssued(BookStory.BOOK, VoucherKind.BN, 1, 1));
        story.running.record(new ReceiptRefunded(
                id,
                new Voucher(VoucherKind.BN, 2024, 1),
                BookStory.PURSE,
                Dong.of(30),
                null,
                "gửi nhầm",
                BookStory.DAY));
        story.running.record(new MonthClosed(BookStory.BOOK, YearMonth.of(2024, 8), BookStory.DAY));
        story.running.record(new MonthClosed(BookStory.BOOK, YearMonth.of(2024, 9), BookStory.DAY));
        story.running.record(new MonthReopened(BookStory.BOOK, YearMonth.of(2024, 8), "sót", BookStory.DAY));
        var reads = new BookReads(story.running.reading());
        var book = reads.books("95", null, 2024, story.running.head(), null, null)
                .items()
                .getFirst();
        assertThat(book.id()).isEqualTo("95-VNN-2024");
        assertThat(book.received()).isEqualTo(150);
        assertThat(book.refunded()).isEqualTo(30);
        assertThat(book.closedMonths()).containsExactly("2024-09");
        assertThat(book.vouchers())
                .extracting(row -> row.kind() + " " + row.count() + " " + row.last())
                .containsExactly("BC 2 2", "BN 1 1");
        assertThat(reads.book("95-VNN-2024", story.running.head())).isEqualTo(book);
        assertThatThrownBy(() -> reads.book("95-VNN-2023", story.running.head()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reads.book("nonsense", story.running.head())).isInstanceOf(Refusal.class);
    }

    @Test
    void the_two_sides_of_a_reclass_are_not_torn_apart_by_a_page() {
        var id = story.receipt(100, "[\"a\"]", null, false);
        story.running.record(new ReceiptReclassed(
                id,
                new Voucher(VoucherKind.DC, 2024, 1),
                CreditClass.DONATION,
                CreditClass.INTEREST,
                "lãi",
                BookStory.DAY));
        story.receipt(50, "[\"b\"]", null, false);
        var reads = new EntryReads(story.running.reading());
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = reads.entries("95-VNN-2024", story.running.head(), cursor, 1);
            page.items().forEach(entry -> seen.add(entry.voucher() + " " + entry.amount()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen)
                .containsExactly(
                        "BC-2024-000001 100", "DC-2024-000001 -100", "DC-2024-000001 100", "BC-2024-000002 50");
    }
}
