package sovang.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sovang.store.Database;

/** What the owner of the database did to the events behind our back. */
class HoleTest {

    @Test
    void a_deleted_event_is_missing_in_a_replay_and_a_forged_one_stands_in_no_answer() {
        try (Database database = Database.fresh();
                Node node = Node.on(database)) {
            Client client = node.client();
            var ledger = new Ledger(client);
            client.post("/v1/donors", Body.of("kind", "anonymous")).ok();
            client.post("/v1/receipts", ledger.cash(1_000)).ok();
            long received = ledger.received();

            run(database, "alter table ledger.event disable trigger event_is_for_ever");
            run(database, """
                    delete from ledger.event
                    where position = (select min(position) from ledger.event where type = 'donor.added')""");
            String id = client.post("/v1/audit/replays", Body.empty()).ok().id();
            Soon.is(
                    "the replay ends",
                    () -> !client.get("/v1/audit/replays/" + id)
                            .string("/state")
                            .equals("running"));
            var replay = client.get("/v1/audit/replays/" + id).ok();
            assertThat(replay.string("/state")).isEqualTo("different");
            assertThat(replay.number("/missing")).isEqualTo(1);
            assertThat(replay.number("/events")).isEqualTo(replay.number("/position") - 1);
            assertThat(replay.text()).contains("\"notCompared\":[\"actor\",\"recordedAt\"]");

            run(database, """
                    insert into ledger.event
                    select (select max(position) + 1 from ledger.event), now(), 'receipt-forged', 0, type, revision, payload,
                        metadata
                    from ledger.event where type = 'receipt.recorded' limit 1""");
            client.post("/v1/units", Body.of("code", "97").with("name", "x").with("level", "tinh"))
                    .refused(503, "LEDGER_FOREIGN_EVENTS");
            Soon.is(
                    "it is told",
                    () -> !client.get("/v1/audit/end").at("/sound").asBoolean());
            assertThat(client.get("/v1/progress?year=2024").ok().number("/fund/received"))
                    .isEqualTo(received);
        }
    }

    private static void run(Database database, String sql) {
        database.sql().sql(sql).update();
    }
}
