package sovang.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Crowd;
import sovang.live.Csv;
import sovang.live.Imports;
import sovang.live.Live;
import sovang.live.Place;
import sovang.live.Writes;
import sovang.live.Writes.Write;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A write that is sent twice with one key is done once, and answered as the first time. */
@ExtendWith(Live.class)
class RepeatedWritesTest {

    static Stream<Write> writes() {
        return Writes.all();
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_dry_run_changes_nothing_a_repeat_gets_the_first_answer_and_another_body_is_refused(Write write) {
        var client = Live.client().key(UUID.randomUUID().toString());
        String before = traces();
        var dry = client.post(write.path() + "?dryRun=true", write.body()).ok();
        assertThat(dry.at("/dryRun").asBoolean()).as(dry.text()).isTrue();
        assertThat(dry.position()).isZero();
        assertThat(traces()).isEqualTo(before);

        var first = client.post(write.path(), write.body()).ok();
        assertThat(first.isReplayed()).isFalse();
        assertThat(first.at("/dryRun").asBoolean()).isFalse();
        assertThat(first.position()).isPositive();
        long head = settled(write, first);

        var again = client.post(write.path(), write.body()).ok();
        assertThat(again.isReplayed()).isTrue();
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(withoutToken(again)).isEqualTo(withoutToken(first));

        client.post(write.path(), write.other()).refused(422, "STORE_KEY_REUSED");
        assertThat(Place.head()).isEqualTo(head);
    }

    /** An undo goes on after its answer. */
    private static long settled(Write write, Answer first) {
        if (write.path().endsWith("/undo")) new Imports(Live.client(), "").finished(first.id());
        return Place.head();
    }

    private static JsonNode withoutToken(Answer answer) {
        var body = (ObjectNode) answer.body().deepCopy();
        body.remove("token");
        return body;
    }

    /** Everything that a write may leave behind, counted. */
    private static String traces() {
        return Live.database().sql().sql("""
                        select string_agg(format('%s %s', name, rows), ', ' order by name) from (
                            select relname as name, (xpath('/row/n/text()', query_to_xml(
                                format('select count(*) as n from %I.%I', nspname, relname), false, true, '')))[1] as rows
                            from pg_class join pg_namespace n on n.oid = relnamespace
                            where relkind = 'r' and nspname in ('ledger', 'vault')) tables""").query(String.class).single();
    }

    @Test
    void a_file_sent_again_with_its_key_gets_the_first_answer_and_another_file_is_refused() {
        var place = Place.fresh();
        String path = "/v1/statements?account=" + place.number() + "&name=x.csv";
        var client = place.client().key(UUID.randomUUID().toString());
        var first = client.upload(path, Csv.gifts(1, 5).bytes()).ok();
        new Imports(place.client(), place.number()).finished(first.id());
        var again = client.upload(path, Csv.gifts(1, 5).bytes()).ok();
        assertThat(again.isReplayed()).isTrue();
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(first.body());
        client.upload(path, Csv.gifts(1, 6).bytes()).refused(422, "STORE_KEY_REUSED");
        assertThat(place.received()).isEqualTo(Csv.sum(1, 5));
    }

    @Test
    void a_plan_sent_again_with_its_key_gets_the_first_answer() throws IOException {
        var plan = BodyPublishers.ofByteArray(Files.readAllBytes(Path.of("..", "plans", "bac-lieu-127-kh-ubnd.yaml")));
        Live.client()
                .post(
                        "/v1/units",
                        Body.of("code", "95").with("name", "Bạc Liêu").with("level", "tinh"))
                .ok();
        var client = Live.client().key(UUID.randomUUID().toString());
        var first = client.post("/v1/plans", "application/yaml", plan).ok();
        var again = client.post("/v1/plans", "application/yaml", plan).ok();
        assertThat(again.isReplayed()).isTrue();
        assertThat(again.position()).isEqualTo(first.position());
    }

    @Test
    void many_who_send_one_write_at_once_do_it_once() throws Exception {
        var place = Place.fresh();
        var client = place.client().key(UUID.randomUUID().toString());
        var answers = new ConcurrentLinkedQueue<Answer>();
        Crowd.of(16, number -> answers.add(client.post("/v1/receipts", place.receipt("CASH", 700))));
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isIn(200, 201));
        assertThat(answers.stream().map(Answer::id).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.isReplayed())).hasSize(1);
        assertThat(place.received()).isEqualTo(700);
    }

    @Test
    void a_refusal_is_not_kept_and_the_same_key_may_succeed_later() {
        var place = Place.fresh();
        var client = place.client().key(UUID.randomUUID().toString());
        var body = place.receipt("BANK", 700).with("fund", "ASXH");
        client.post("/v1/receipts", body).refused(422, "PURSE_MISSING");
        place.client()
                .post(
                        "/v1/accounts",
                        Body.of("bank", "VCB")
                                .with("number", "later-" + place.unit())
                                .with("unit", place.unit())
                                .with("fund", "ASXH"))
                .ok();
        assertThat(client.post("/v1/receipts", body).ok().isReplayed()).isFalse();
        assertThat(client.post("/v1/receipts", body).ok().isReplayed()).isTrue();
    }

    @Test
    void the_key_of_one_person_is_not_the_key_of_another() {
        var place = Place.fresh();
        var mine = place.client().key(UUID.randomUUID().toString());
        mine.post("/v1/receipts", place.receipt("CASH", 700)).ok();
        mine.as(place.as("accountant").token())
                .post("/v1/receipts", place.receipt("CASH", 700))
                .refused(422, "STORE_KEY_REUSED");
    }
}
