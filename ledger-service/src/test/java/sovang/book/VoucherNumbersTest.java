package sovang.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Body;
import sovang.live.Crowd;
import sovang.live.Live;
import sovang.live.Place;

/** Vouchers of each kind are numbered 1, 2, 3 … in each book, whoever writes at the same time and whatever is refused. */
@ExtendWith(Live.class)
class VoucherNumbersTest {

    private static final int CLIENTS = 32;
    private static final int EACH = 4;

    @Test
    void clients_who_write_at_once_with_refusals_in_between_leave_no_gap_and_no_double() throws Exception {
        var place = Place.fresh();
        Crowd.of(CLIENTS, number -> {
            for (int i = 0; i < EACH; i++) {
                var cash = place.cash(1_000 + number);
                place.bank(2_000 + number);
                place.client()
                        .post("/v1/receipts", place.receipt("CASH", 9).with("pledge", "pledge-nobody"))
                        .refused(422, "PLEDGE_UNKNOWN");
                place.step(
                                "receipts",
                                cash.id(),
                                "refund",
                                Body.of("amount", 1).with("reason", "thừa").with("on", "2024-09-10"))
                        .ok();
                place.step(
                                "receipts",
                                cash.id(),
                                "refund",
                                Body.of("amount", 9_999).with("reason", "thừa"))
                        .refused(422, "RECEIPT_REFUND_TOO_LARGE");
            }
        });

        var book = place.showBook();
        int all = CLIENTS * EACH;
        for (String kind : List.of("PT", "BC")) {
            assertThat(numbers(place, kind))
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, all).boxed().toList());
            assertThat(voucher(book, kind)).isEqualTo(all + " of " + all);
        }
        assertThat(place.received()).isEqualTo(EACH * (CLIENTS * 3_000L + 2 * 31 * 16) - all);
    }

    @Test
    void each_year_is_a_book_of_its_own() {
        var place = Place.fresh();
        place.cash(1);
        var next = place.client()
                .post("/v1/receipts", place.receipt("CASH", 2).with("on", "2025-01-02"))
                .ok();
        assertThat(place.show(next).string("/voucher")).isEqualTo("PT-2025-000001");
    }

    private static String voucher(sovang.live.Answer book, String kind) {
        return book.list("/vouchers").stream()
                .filter(row -> row.at("/kind").asString("").equals(kind))
                .map(row ->
                        row.at("/count").longValue() + " of " + row.at("/last").longValue())
                .findFirst()
                .orElse("none");
    }

    /** The numbers of a kind as the book lists them, page by page. */
    private static List<Long> numbers(Place place, String kind) {
        var numbers = new ArrayList<Long>();
        String cursor = "";
        while (true) {
            var page = place.client()
                    .get("/v1/books/" + place.book() + "/entries?pageSize=100&cursor=" + cursor)
                    .ok();
            for (var entry : page.items()) {
                String voucher = entry.at("/voucher").asString("");
                if (voucher.startsWith(kind + "-"))
                    numbers.add(Long.parseLong(voucher.substring(voucher.lastIndexOf('-') + 1)));
            }
            if (page.at("/next").isNull()) return numbers;
            cursor = page.string("/next");
        }
    }
}
