package sovang.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who waits for one book is served in turn. */
@ExtendWith(Live.class)
class OneBookTest {

    private static final int CLIENTS = 64;
    private static final int EACH = 10;

    @Test
    void sixty_four_clients_on_one_book_are_all_served_and_none_is_told_that_others_are_in_the_way() throws Exception {
        var place = Place.fresh();
        var answers = new ConcurrentLinkedQueue<Integer>();
        Crowd.of(CLIENTS, number -> {
            for (int i = 0; i < EACH; i++)
                answers.add(place.client()
                        .key(UUID.randomUUID().toString())
                        .post("/v1/receipts", place.receipt("CASH", 1_000))
                        .status());
        });

        int all = CLIENTS * EACH;
        assertThat(answers).hasSize(all).containsOnly(200);
        assertThat(place.showBook().number("/vouchers/0/last")).isEqualTo(all);
        assertThat(place.showBook().number("/vouchers/0/count")).isEqualTo(all);
    }
}
