package sovang.book.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.book.event.CreditClass;
import sovang.book.event.Goods;
import sovang.book.event.ReceiptEvent.ReceiptAttributed;
import sovang.book.event.ReceiptEvent.ReceiptReclassed;
import sovang.book.event.ReceiptEvent.ReceiptRefunded;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.mobilisation.event.DonorEvent.DonorAdded;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.DonorKind;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.projection.JsonColumn;
import sovang.projection.Paging.Page;
import sovang.refusal.Refusal;

class ReceiptReadsTest {

    private final BookStory story = new BookStory();

    @AfterEach
    void close() {
        story.close();
    }

    private Page<ReceiptItem> list(@Nullable String q, @Nullable Long amount, @Nullable String cursor, int size) {
        return new ReceiptReads(story.running.reading())
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
                        BookStory.DAY,
                        BookStory.DAY,
                        amount,
                        q,
                        story.running.head(),
                        cursor,
                        size);
    }

    private List<String> found(String q) {
        return list(q, null, null, 50).items().stream().map(ReceiptItem::id).toList();
    }

    @Test
    void a_bank_receipt_is_found_by_what_the_giver_wrote_reference_amount_and_payer() {
        story.receipt(
                50_000,
                "[\"1\",\"09/09/2024\",\"5213.45946\",\"50.000\",\"LÊ VĂN ĐẠT ủng hộ đồng bào 100% \"]",
                null,
                false);
        story.receipt(20_000, "[\"1\",\"09/09/2024\",\"5090.85797\",\"20.000\",\"xin fan fF\"]", null, false);
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
    void the_text_of_a_bank_line_is_the_cell_that_its_layout_calls_text_however_short() {
        story.receipt(
                50_000,
                "[\"1\",\"09/09/2024\",\"5230.54770-rất-dài-mà-không-phải-nội-dung\",\"\",\"50.000\",\"\",\"dòng 1\\ndòng 2\"]",
                null,
                false);
        var item = list(null, null, null, 50).items().getFirst();
        assertThat(item.text()).isEqualTo("dòng 1\ndòng 2");
        assertThat(item.written()).hasSize(7).endsWith("dòng 1\ndòng 2");
        assertThat(item.row()).isEqualTo(1);
        assertThat(item.statement()).isEqualTo("statement-1");
    }

    @Test
    void the_list_gives_each_receipt_once_page_by_page() {
        for (int i = 0; i < 7; i++) story.receipt(1, "[\"a\"]", null, false);
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
        var id = story.receipt(100, "[\"a\"]", null, false);
        var donor = new DonorId("donor-1");
        story.running.record(
                new DonorAdded(donor, DonorKind.PERSON, Personal.of(donor, "Nguyễn Văn Đức"), null, null, null));
        story.running.record(new ReceiptAttributed(id, donor, null, "gọi điện", BookStory.DAY));
        story.running.record(new ReceiptRefunded(
                id,
                new Voucher(VoucherKind.BN, 2024, 1),
                BookStory.PURSE,
                Dong.of(30),
                null,
                "gửi nhầm",
                BookStory.DAY));
        story.running.record(new ReceiptReclassed(
                id,
                new Voucher(VoucherKind.DC, 2024, 1),
                CreditClass.DONATION,
                CreditClass.INTEREST,
                "lãi",
                BookStory.DAY));
        var item = new ReceiptReads(story.running.reading()).receipt(id.value(), story.running.head());
        assertThat(item.refunded()).isEqualTo(30);
        assertThat(item.creditClass()).isEqualTo("INTEREST");
        assertThat(item.donorName()).isEqualTo("Nguyễn Văn Đức");
        assertThat(item.history())
                .extracting(entry -> entry.voucher() + " " + entry.creditClass() + " " + entry.amount())
                .containsExactly(
                        "BN-2024-000001 DONATION -30", "DC-2024-000001 DONATION -70", "DC-2024-000001 INTEREST 70");
        assertThat(found("van duc")).containsExactly(id.value());
        assertThatThrownBy(() -> new ReceiptReads(story.running.reading()).receipt("receipt-9", story.running.head()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void an_anonymous_gift_is_shown_without_a_name() {
        story.receipt(1, null, null, true);
        assertThat(list(null, null, null, 50).items().getFirst().payer()).isNull();
    }

    @Test
    void goods_keep_their_quantity_to_the_last_decimal() {
        var id = story.receipt(
                90, null, new Goods("Gạo", new BigDecimal("12.500"), "kg", Dong.of(90), "hóa đơn"), false);
        var item = new ReceiptReads(story.running.reading()).receipt(id.value(), story.running.head());
        assertThat(JsonColumn.write(item))
                .contains("\"goods\":{\"kind\":\"Gạo\",\"quantity\":\"12.500\",\"unit\":\"kg\",\"value\":90,")
                .contains("\"class\":\"DONATION\"", "\"on\":\"2024-09-09\"");
    }
}
