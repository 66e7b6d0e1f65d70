package sovang.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Live;
import sovang.live.Place;

/** The same cash typed twice is asked about; a ceremony with 100.000 a head is not. */
@ExtendWith(Live.class)
class TwinsTest {

    final Place place = Place.fresh();

    private Body cash(long amount) {
        return place.receipt("CASH", amount).with("payer", "Bà Ba").with("note", "ủng hộ bão");
    }

    private Answer record(String query, Body body) {
        return place.client().post("/v1/receipts" + query, body);
    }

    @Test
    void equal_in_everything_with_payer_and_note_it_asks() {
        record("", cash(100_000)).ok();
        record("", cash(100_000)).refused(422, "RECEIPT_TWIN");
        record("?confirm=RECEIPT_TWIN", cash(100_000)).ok();
        record("", cash(100_001)).ok();
        record("", cash(100_000).with("note", "ủng hộ lũ")).ok();
        record("", cash(100_000).with("payer", "Bà Tư")).ok();
        assertThat(place.received()).isEqualTo(500_001);
    }

    @Test
    void without_payer_or_note_nothing_is_asked() {
        for (int i = 0; i < 3; i++) record("", place.receipt("CASH", 100_000)).ok();
        for (int i = 0; i < 3; i++) record("", cash(100_000).with("note", " ")).ok();
    }

    @Test
    void what_was_only_tried_is_no_twin() {
        record("?dryRun=true", cash(7_000)).ok();
        record("", cash(7_000)).ok();
    }

    @Test
    void of_two_at_once_one_is_asked_about() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var tasks = new ArrayList<Callable<Answer>>();
            for (int i = 0; i < 2; i++) tasks.add(() -> record("", cash(9_000)));
            var codes = new ArrayList<Integer>();
            for (var answer : both.invokeAll(tasks)) codes.add(answer.get().status());
            assertThat(codes).containsExactlyInAnyOrder(200, 422);
        }
        assertThat(place.received()).isEqualTo(9_000);
    }
}
