package sovang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import sovang.http.Acts;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Client;
import sovang.live.Live;
import sovang.live.Place;

/** Who may do what. */
@ExtendWith(Live.class)
class RolesTest {

    static final List<String> ROLES = List.of("accountant", "approver", "auditor", "admin");

    static Map<String, Client> people = Map.of();

    @BeforeAll
    static void arrive() {
        var place = Place.fresh();
        people = ROLES.stream().collect(Collectors.toMap(Function.identity(), place::as));
    }

    @ParameterizedTest
    @CsvSource({
        "POST /v1/receipts, accountant",
        "POST /v1/receipts/receipt-x/refund, approver",
        "POST /v1/receipts/receipt-x/reclass, accountant",
        "POST /v1/receipts/receipt-x/attribute, accountant",
        "POST /v1/receipts/receipt-x/reverse, approver admin",
        "POST /v1/openings, approver",
        "POST /v1/donors, accountant",
        "POST /v1/pledges, accountant",
        "POST /v1/pledges/pledge-x/cancel, accountant",
        "POST /v1/campaigns, accountant",
        "POST /v1/statements?account=x, accountant",
        "POST /v1/statements/statement-x/lines/1/release, approver",
        "POST /v1/loans/loan-x/approve, approver",
        "POST /v1/loans/loan-x/write-off, approver",
        "POST /v1/needs/need-x/approve, approver",
        "POST /v1/nothing, ''",
        "POST /v1/statements/statement-x/undo, approver admin",
        "POST /v1/books/U1-VNN-2024/close, approver admin",
        "POST /v1/books/U1-VNN-2024/reopen, approver admin",
        "POST /v1/units, approver admin",
        "POST /v1/units/x/end, approver admin",
        "POST /v1/levels, approver admin",
        "POST /v1/funds, approver admin",
        "POST /v1/accounts, approver admin",
        "POST /v1/plans, approver admin",
        "POST /v1/actors, admin",
        "POST /v1/actors/actor-x/tokens, admin",
        "POST /v1/actors/actor-x/revoke, admin",
        "POST /v1/projections/x/retry, admin",
        "POST /v1/projections/x/skip, admin",
        "POST /v1/audit/replays, auditor admin",
        "GET /v1/actors, auditor admin",
        "GET /v1/backup, admin",
        "GET /v1/units, accountant approver auditor admin",
        "GET /v1/receipts, accountant approver auditor admin",
        "GET /v1/books, accountant approver auditor admin",
        "GET /v1/statements, accountant approver auditor admin",
        "GET /v1/donors?q=x, accountant approver auditor admin",
        "GET /v1/progress?year=2024, accountant approver auditor admin",
        "GET /v1/events?max=1, accountant approver auditor admin",
        "GET /v1/projections, accountant approver auditor admin",
        "GET /v1/whoami, accountant approver auditor admin",
        "GET /actuator/prometheus, accountant approver auditor admin",
    })
    void each_role_may_do_this_and_no_other(String what, String allowed) {
        var may = Arrays.asList(allowed.split(" "));
        for (String role : ROLES) {
            var answer = ask(people.getOrDefault(role, Live.client()), what);
            if (may.contains(role))
                assertThat(answer.status()).as(role + ": " + answer.text()).isNotIn(401, 403);
            else answer.refused(403, "IDENTITY_NOT_ALLOWED");
        }
        ask(Live.client().as(""), what).refused(401, "IDENTITY_NOT_SIGNED_IN");
        ask(Live.client().as("sv_nobody"), what).refused(401, "IDENTITY_NOT_SIGNED_IN");
    }

    /** An act that nobody was named for would be open to the wrong ones, or shut to all. */
    @Test
    void every_act_of_the_running_service_stands_in_the_list_and_no_other() {
        var api = Live.client().get("/v3/api-docs").ok();
        var acts = new TreeSet<String>();
        api.at("/paths").propertyStream().forEach(path -> {
            if (path.getValue().has("post")) acts.add(path.getKey());
        });
        assertThat(Acts.all().stream()
                        .filter(act -> HttpMethod.POST.equals(act.method()))
                        .map(act -> act.address().getPatternString()))
                .containsExactlyInAnyOrderElementsOf(acts);
    }

    /** Sends what can't succeed, so that only the role decides. */
    private static Answer ask(Client client, String what) {
        String path = what.substring(what.indexOf(' ') + 1);
        if (what.startsWith("GET")) return client.get(path);
        if (path.startsWith("/v1/statements?")) return client.upload(path, new byte[0]);
        if (path.equals("/v1/plans")) return client.post(path, "application/yaml", BodyPublishers.ofString("x"));
        return client.post(path, Body.of("month", "2199-01").with("unknown", 1));
    }

    @Test
    void health_is_open_to_everybody() {
        var stranger = Live.client().as("");
        assertThat(stranger.get("/actuator/health").status()).isEqualTo(200);
        assertThat(stranger.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(stranger.get("/actuator/env").status()).isIn(401, 404);
    }

    @Test
    void the_refusal_is_told_in_the_readers_language() {
        assertThat(Live.client().as("").speaking("en").get("/v1/units").string("/detail"))
                .startsWith("Not signed in");
        assertThat(Live.client().as("").get("/v1/units").string("/detail")).startsWith("Chưa đăng nhập");
    }

    @Test
    void a_token_is_shown_once_and_a_revoked_one_is_refused_at_once() {
        var admin = Live.client();
        var made = admin.post(
                        "/v1/actors", Body.of("name", "Chị Kế toán").with("roles", List.of("accountant", "auditor")))
                .ok();
        var her = admin.as(made.string("/token"));
        assertThat(her.get("/v1/whoami").string("/actor")).isEqualTo(made.id());
        assertThat(her.get("/v1/whoami").at("/roles").toString()).contains("accountant", "auditor");
        assertThat(her.get("/v1/whoami?minPosition=" + made.position()).string("/name"))
                .isEqualTo("Chị Kế toán");
        assertThat(admin.get("/v1/actors?minPosition=" + Place.head()).text()).doesNotContain(made.string("/token"));
        var second =
                admin.post("/v1/actors/" + made.id() + "/tokens", Body.empty()).ok();
        assertThat(admin.as(second.string("/token")).get("/v1/whoami").status()).isEqualTo(200);
        admin.post("/v1/actors/" + made.id() + "/revoke", Body.of("reason", "nghỉ việc"))
                .ok();
        var also = admin.as(second.string("/token"));
        assertThat(her.get("/v1/whoami").status()).isEqualTo(401);
        assertThat(also.get("/v1/whoami").status()).isEqualTo(401);
        assertThat(Live.database()
                        .sql()
                        .sql("select count(*) from ledger.event where payload like '%' || :token || '%'")
                        .param("token", made.string("/token"))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_actor_needs_a_name_and_a_role_that_is_known() {
        var admin = Live.client();
        admin.post("/v1/actors", Body.of("name", "x")).refused(422, "FIELD_REQUIRED");
        admin.post("/v1/actors", Body.of("name", "x").with("roles", List.of())).refused(422, "FIELD_REQUIRED");
        admin.post("/v1/actors", Body.of("name", "x").with("roles", List.of("king")))
                .refused(400, "BODY_UNREADABLE");
        assertThat(admin.post("/v1/actors/actor-nobody/tokens", Body.empty()).status())
                .isEqualTo(404);
    }
}
