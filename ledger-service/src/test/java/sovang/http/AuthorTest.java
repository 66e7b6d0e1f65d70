package sovang.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Csv;
import sovang.live.Imports;
import sovang.live.Live;
import sovang.live.Place;
import tools.jackson.databind.json.JsonMapper;

/** Each event says who did it, under which request, and why where a reason was given. */
@ExtendWith(Live.class)
class AuthorTest {

    static final Place PLACE = Place.fresh();

    @SuppressWarnings("unchecked")
    private static Map<String, String> metadata(long position) {
        String stored = Live.database()
                .sql()
                .sql("select metadata from ledger.event where position = :position")
                .param("position", position)
                .query(String.class)
                .single();
        return JsonMapper.shared().readValue(stored, Map.class);
    }

    @Test
    void actor_request_and_confirmed_questions_stand_in_every_event_of_a_write() {
        var accountant = PLACE.as("accountant");
        String actor = accountant.get("/v1/whoami").ok().string("/actor");
        Answer receipt = accountant
                .header("X-Request-Id", "phieu-17")
                .post("/v1/receipts?confirm=PLEDGE_OVERPAID&confirm=DAY_OLD", PLACE.receipt("CASH", 5));
        long last = receipt.ok().position();
        for (long position : new long[] {last - 1, last})
            assertThat(metadata(position))
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of("actor", actor, "requestId", "phieu-17", "confirmed", "DAY_OLD PLEDGE_OVERPAID"));
    }

    @Test
    void without_a_request_id_the_answers_own_is_recorded() {
        assertThat(metadata(PLACE.cash(5).position()))
                .containsKeys("actor", "requestId")
                .doesNotContainKey("confirmed");
    }

    @Test
    void what_the_service_goes_on_with_is_done_in_the_name_of_who_began_it() {
        var place = Place.fresh();
        var accountant = place.as("accountant");
        var approver = place.as("approver");
        var imports = new Imports(accountant, place.number());
        var done = imports.booked(Csv.gifts(7_301, 7_302));
        assertThat(actors(done.id(), "lines-booked")).isEqualTo(who(accountant));
        new Imports(approver, place.number()).undone(done.id());
        assertThat(actors(done.id(), "lines-undone")).isEqualTo(who(approver));
    }

    private static String who(sovang.live.Client client) {
        return client.get("/v1/whoami").ok().string("/actor");
    }

    private static String actors(String statement, String type) {
        return Live.database()
                .sql()
                .sql("""
                        select string_agg(distinct metadata::json ->> 'actor', ' ') from ledger.event
                        where stream = :statement and type = :type""")
                .param("statement", statement)
                .param("type", "statement." + type)
                .query(String.class)
                .single();
    }

    @Test
    void the_event_feed_tells_the_same_and_keeps_personal_fields_encrypted() {
        var donor = PLACE.client()
                .header("X-Request-Id", "don-3")
                .post("/v1/donors", Body.of("kind", "person").with("name", "Trần Thị Riêng"));
        String path = "/v1/events?from=" + donor.ok().position() + "&to=" + donor.position();
        String line = PLACE.client().get(path).text();
        assertThat(line).contains("\"donor.added\"", "don-3").doesNotContain("Riêng");
        assertThat(PLACE.client().get(path + "&personal=true").text()).contains("Trần Thị Riêng");
        PLACE.as("accountant").get(path + "&personal=true").refused(403, "PERSONAL_NOT_ALLOWED");
    }
}
