package sovang.book.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.book.event.BankLine;
import sovang.book.event.BookEvent.MonthClosed;
import sovang.book.event.BookEvent.MonthReopened;
import sovang.book.event.BookEvent.VouchersIssued;
import sovang.book.event.BookId;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.FundingSource;
import sovang.book.event.Giver;
import sovang.book.event.Goods;
import sovang.book.event.ReceiptEvent.ReceiptAttributed;
import sovang.book.event.ReceiptEvent.ReceiptReclassed;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.book.event.ReceiptEvent.ReceiptRefunded;
import sovang.book.event.ReceiptId;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.mobilisation.event.DonorEvent.DonorAdded;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.DonorKind;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.UnitCode;
import sovang.projection.JsonColumn;
import sovang.projection.Paging.Page;
import sovang.projection.Running;
import sovang.refusal.Refusal;
import sovang.statement.event.StatementId;

class BookReadsTest {

    private static final UnitCode UNIT = new UnitCode("95");
    private static final FundCode FUND = new FundCode("VNN");
    private static final BookId BOOK = new BookId(UNIT, FUND, 2024);
    private static final PurseId PURSE = new PurseId("purse-1");
    private static final LocalDate DAY = LocalDate.of(2024, 9, 9);
    private static final StatementId STATEMENT = new StatementId("statement-1");

    private final Running running = new Running();
    private int number;

    @AfterEach
    void close() {
        running.close();
    }

    private ReceiptId receipt(long amount, @Nullable String written, @Nullable Goods goods, boolean anonymous) {
        var id = new ReceiptId("receipt-" + ++number);
        var kind = goods == null ? VoucherKind.BC : VoucherKind.PNK;
        running.record(new VouchersIssued(BOOK, kind, number, number));
        running.record(new ReceiptRecorded(
                id,
                new Voucher(kind, 2024, number),
                UNIT,
                FUND,
                null,
                PURSE,
                goods == null ? Channel.BANK : Channel.GOODS,
                FundingSource.XA_HOI_HOA,
                CreditClass.DONATION,
                Dong.of(amount),
                DAY,
                new Giver(null, Personal.of(id, "Trần Thị Bưởi"), null, anonymous),
                null,
                goods,
                null,
                written == null ? null : new BankLine(STATEMENT, number, Personal.of(STATEMENT, written)),
                null));
        return id;
    }

    private Page<ReceiptItem> list(@Nullable String q, @Nullable Long amount, @Nullable String cursor, int size) {
        return new ReceiptReads(running.reading())
                .receipts(
                        "95",
                        "VNN",
                        null,
                        null,
                        "bank",
                        null,
                        null,
                        null,
                        null,
                        DAY,
                        DAY,
                        amount,
                        q,
                        running.head(),
                        cursor,
                        size);
    }

    private List<String> found(String q) {
        return list(q, null, null, 50).items().stream().map(ReceiptItem::id).toList();
    }

    @Test
    void a_bank_receipt_is_found_by_what_the_giver_wrote_reference_amount_and_payer() {
        receipt(
                50_000,
                "[\"1\",\"09/09/2024\",\"5213.45946\",\"50.000\",\"LÊ VĂN ĐẠT ủng hộ đồng bào 100% \"]",
                null,
                false);
        receipt(20_000, "[\"1\",\"09/09/2024\",\"5090.85797\",\"20.000\",\"xin fan fF\"]", null, false);
        assertThat(found("le van dat")).containsExactly("receipt-1");
        assertThat(found("LÊ  VĂN ĐẠT")).containsExactly("receipt-1");
        assertThat(found("5090.85")).containsExactly("receipt-2");
        assertThat(found("100%")).containsExactly("receipt-1");
        assertThat(found("20,000")).containsExactly("receipt-2");
        assertThat(found("20000 ₫")).containsExactly("receipt-2");
        assertThat(found("BC-2024-000002")).containsExactly("receipt-2");
        assertThat(found("buoi")).hasSize(2);
        assertThat(found("không có")).isEmpty();
        assertThat(list(null, 20_000L, null, 50).items()).hasSize(1);
    }

    @Test
    void the_text_of_a_bank_line_is_its_longest_cell_and_the_line_stays_as_written() {
        receipt(50_000, "[\"1\",\"09/09/2024\",\"\",\"dòng 1\\ndòng 2, dài nhất\"]", null, false);
        var item = list(null, null, null, 50).items().getFirst();
        assertThat(item.text()).isEqualTo("dòng 1\ndòng 2, dài nhất");
        assertThat(item.written()).containsExactly("1", "09/09/2024", "", "dòng 1\ndòng 2, dài nhất");
        assertThat(item.row()).isEqualTo(1);
        assertThat(item.statement()).isEqualTo("statement-1");
    }

    @Test
    void the_list_gives_each_receipt_once_page_by_page() {
        for (int i = 0; i < 7; i++) receipt(1, "[\"a\"]", null, false);
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = list(null, null, cursor, 3);
            page.items().forEach(item -> seen.add(item.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThatThrownBy(() -> list(null, null, "nonsense!", 3)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> list(null, null, null, 501)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_receipt_shows_what_has_happened_to_it() {
        var id = receipt(100, "[\"a\"]", null, false);
        var donor = new DonorId("donor-1");
        running.record(new DonorAdded(donor, DonorKind.PERSON, Personal.of(donor, "Nguyễn Văn Đức"), null, null, null));
        running.record(new ReceiptAttributed(id, donor, null, "gọi điện", DAY));
        running.record(new ReceiptRefunded(
                id, new Voucher(VoucherKind.BN, 2024, 1), PURSE, Dong.of(30), null, "gửi nhầm", DAY));
        running.record(new ReceiptReclassed(
                id, new Voucher(VoucherKind.DC, 2024, 1), CreditClass.DONATION, CreditClass.INTEREST, "lãi", DAY));
        var item = new ReceiptReads(running.reading()).receipt(id.value(), running.head());
        assertThat(item.refunded()).isEqualTo(30);
        assertThat(item.creditClass()).isEqualTo("INTEREST");
        assertThat(item.donorName()).isEqualTo("Nguyễn Văn Đức");
        assertThat(item.history())
                .extracting(entry -> entry.voucher() + " " + entry.creditClass() + " " + entry.amount())
                .containsExactly(
                        "BN-2024-000001 DONATION -30", "DC-2024-000001 DONATION -70", "DC-2024-000001 INTEREST 70");
        assertThat(found("van duc")).containsExactly(id.value());
        assertThatThrownBy(() -> new ReceiptReads(running.reading()).receipt("receipt-9", running.head()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void an_anonymous_gift_is_shown_without_a_name() {
        receipt(1, null, null, true);
        assertThat(list(null, null, null, 50).items().getFirst().payer()).isNull();
    }

    @Test
    void goods_keep_their_quantity_to_the_last_decimal() {
        var id = receipt(90, null, new Goods("Gạo", new BigDecimal("12.500"), "kg", Dong.of(90), "hóa đơn"), false);
        var item = new ReceiptReads(running.reading()).receipt(id.value(), running.head());
        assertThat(JsonColumn.write(item))
                .contains("\"goods\":{\"kind\":\"Gạo\",\"quantity\":\"12.500\",\"unit\":\"kg\",\"value\":90,")
                .contains("\"class\":\"DONATION\"", "\"on\":\"2024-09-09\"");
    }

    @Test
    void a_book_knows_its_vouchers_sums_and_closed_months() {
        var id = receipt(100, "[\"a\"]", null, false);
        receipt(50, "[\"b\"]", null, false);
        running.record(new VouchersIssued(BOOK, VoucherKind.BN, 1, 1));
        running.record(new ReceiptRefunded(
                id, new Voucher(VoucherKind.BN, 2024, 1), PURSE, Dong.of(30), null, "gửi nhầm", DAY));
        running.record(new MonthClosed(BOOK, YearMonth.of(2024, 8), DAY));
        running.record(new MonthClosed(BOOK, YearMonth.of(2024, 9), DAY));
        running.record(new MonthReopened(BOOK, YearMonth.of(2024, 8), "sót", DAY));
        var reads = new BookReads(running.reading());
        var book = reads.books("95", null, 2024, running.head(), null, null)
                .items()
                .getFirst();
        assertThat(book.id()).isEqualTo("95-VNN-2024");
        assertThat(book.received()).isEqualTo(150);
        assertThat(book.refunded()).isEqualTo(30);
        assertThat(book.closedMonths()).containsExactly("2024-09");
        assertThat(book.vouchers())
                .extracting(row -> row.kind() + " " + row.count() + " " + row.last())
                .containsExactly("BC 2 2", "BN 1 1");
        assertThat(reads.book("95-VNN-2024", running.head())).isEqualTo(book);
        assertThatThrownBy(() -> reads.book("95-VNN-2023", running.head())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reads.book("nonsense", running.head())).isInstanceOf(Refusal.class);
    }

    @Test
    void the_two_sides_of_a_reclass_are_not_torn_apart_by_a_page() {
        var id = receipt(100, "[\"a\"]", null, false);
        running.record(new ReceiptReclassed(
                id, new Voucher(VoucherKind.DC, 2024, 1), CreditClass.DONATION, CreditClass.INTEREST, "lãi", DAY));
        receipt(50, "[\"b\"]", null, false);
        var reads = new EntryReads(running.reading());
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = reads.entries("95-VNN-2024", running.head(), cursor, 1);
            page.items().forEach(entry -> seen.add(entry.voucher() + " " + entry.amount()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen)
                .containsExactly(
                        "BC-2024-000001 100", "DC-2024-000001 -100", "DC-2024-000001 100", "BC-2024-000002 50");
    }
}
