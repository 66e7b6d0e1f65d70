package sovang.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sovang.store.Database;

/** Readers who don't read keep nobody else from anything, and half an answer is never taken for the whole. */
class StalledReadersTest {

    private static final String ALL = "/v1/events?max=1000000";
    private static final Database DATABASE = Database.fresh();
    private static final Node NODE = Node.on(DATABASE, "--server.tomcat.connection-timeout=3s");
    private static final Client CLIENT = NODE.client();
    private static final Ledger LEDGER = new Ledger(CLIENT);

    private final List<Socket> stalled = new ArrayList<>();

    @BeforeAll
    static void record_more_than_the_network_takes_in() {
        LEDGER.finished(LEDGER.send(Csv.gifts(1, 8_000)).ok().id(), "done");
    }

    @AfterAll
    static void close() {
        NODE.close();
        DATABASE.close();
    }

    @AfterEach
    void leave() throws IOException {
        for (Socket socket : stalled) socket.close();
        Soon.is("all places are free", () -> CLIENT.get("/v1/events?max=1").status() == 200);
    }

    @Test
    void sixty_that_stall_disturb_no_write_no_read_and_no_health_and_are_cut_off() {
        for (int i = 0; i < 60; i++) stall(ALL);
        var ninth = new Answer[1];
        Soon.is("eight have all places", () -> {
            ninth[0] = CLIENT.get("/v1/events?max=1");
            return ninth[0].status() == 503;
        });
        assertThat(ninth[0].string("/code")).isEqualTo("STREAMS_BUSY");
        assertThat(ninth[0].headers().firstValue("Retry-After")).hasValue("5");
        for (int i = 0; i < 20; i++) {
            CLIENT.post("/v1/receipts", LEDGER.cash(1_000)).ok();
            CLIENT.get("/v1/progress?year=2024").ok();
            assertThat(CLIENT.get("/actuator/health").status()).isEqualTo(200);
        }
        assertThat(DATABASE.sql()
                        .sql("select count(*) from pg_stat_activity where state like 'idle in transaction%' "
                                + "and datname = current_database() and state_change < now() - interval '1 second'")
                        .query(Long.class)
                        .single())
                .isZero();
        Soon.is(
                "who takes nothing is cut off",
                () -> CLIENT.get("/v1/events?max=1").status() == 200);
    }

    @Test
    void a_backup_that_nobody_takes_holds_a_file_without_a_name_and_no_connection() throws IOException {
        Soon.is("two wait", () -> {
            stall("/v1/backup"); // who asks meanwhile, as the next line does, may have taken its place
            return CLIENT.get("/v1/backup").status() == 503;
        });
        CLIENT.post("/v1/receipts", LEDGER.cash(1_000)).ok();
        try (var left = Files.list(NODE.home().resolve("outgoing"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void an_answer_that_breaks_in_its_middle_is_cut_and_one_that_breaks_before_it_began_is_a_problem() {
        long bad = DATABASE.sql()
                .sql("select max(position) from ledger.event where payload::text like '%\"p1:%'")
                .query(Long.class)
                .single();
        DATABASE.sql().sql("alter table ledger.event disable trigger all").update();
        // AAAA before what is sealed: it does not fit its key any more.
        change(bad, "regexp_replace(payload::text, '(\"p1:[^:]*:)', '\\1AAAA')");
        try {
            assertThat(CLIENT.get(ALL).status()).isEqualTo(200);
            assertThat(CLIENT.get(ALL + "&personal=true&to=" + (bad - 1)).text().lines())
                    .hasSize((int) bad - 1);
            assertThatThrownBy(() -> CLIENT.get(ALL + "&personal=true")).isInstanceOf(UncheckedIOException.class);
            assertThat(CLIENT.get("/v1/events?personal=true&from=" + bad).string("/code"))
                    .isEqualTo("VAULT_KEY_OTHER");
        } finally {
            change(bad, "regexp_replace(payload::text, '(\"p1:[^:]*:)AAAA', '\\1')");
            DATABASE.sql().sql("alter table ledger.event enable trigger all").update();
        }
    }

    private static void change(long position, String payload) {
        DATABASE.sql()
                .sql("update ledger.event set payload = (" + payload + ")::json where position = " + position)
                .update();
    }

    /** Asks, and takes nothing of the answer. */
    private void stall(String path) {
        URI service = CLIENT.request("/").build().uri();
        var socket = new Socket();
        stalled.add(socket);
        String request =
                "GET " + path + " HTTP/1.1\r\nHost: sovang\r\nAuthorization: Bearer " + CLIENT.token() + "\r\n\r\n";
        try {
            socket.setReceiveBufferSize(4 << 10);
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
