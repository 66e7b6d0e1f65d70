package sovang.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A real service, scraped by a real Prometheus: whatever our dashboards and rules ask must be answered. */
@TestInstance(Lifecycle.PER_CLASS)
class LiveMonitoringTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @AutoClose
    private LiveLedger ledger;

    @AutoClose
    private Prometheus prometheus;

    @BeforeAll
    void the_ledger_has_something_to_show(@TempDir Path folder) throws Exception {
        Tool.named("prometheus");
        ledger = LiveLedger.start(folder);
        ledger.post("/v1/units", "{'code':'95','name':'Bạc Liêu','level':'tinh'}");
        ledger.post(
                "/v1/plans",
                "application/yaml",
                BodyPublishers.ofFile(Path.of("..", "plans", "bac-lieu-127-kh-ubnd.yaml")));
        ledger.post("/v1/accounts", "{'kind':'BANK','unit':'95','fund':'VNN','bank':'VCB','number':'0011001932418'}");
        var donor = ledger.post("/v1/donors", "{'kind':'enterprise','name':'Công ty Muối Bạc Liêu'}");
        ledger.post(
                "/v1/pledges",
                "{'unit':'95','fund':'VNN','donor':'%s','amount':50000000,'on':'2024-09-20','due':'2024-10-17'}"
                        .formatted(donor.path("id").asString()));
        ledger.post(
                "/v1/statements?account=0011001932418&name=sao-ke.csv",
                "application/octet-stream",
                BodyPublishers.ofFile(Path.of("src", "test", "resources", "sao-ke.csv")));
        var household = ledger.post(
                "/v1/households",
                "{'unit':'95','code':'HN-001','on':'2023-12-31','about':{'head':'Hộ thử','area':'NONG_THON','members':4},"
                        + "'classified':{'class':'HO_NGHEO','decision':'01/QĐ'}}");
        ledger.post(
                "/v1/needs",
                "{'household':'%s','year':2024,'purpose':'production','amount':50000000,'on':'2024-03-01'}"
                        .formatted(household.path("id").asString()));
        prometheus = Prometheus.scraping(ledger.url(), ledger.token(), folder.resolve("prometheus"));
    }

    @Test
    void every_panel_of_every_dashboard_shows_something() throws Exception {
        assertThat(unanswered(Dashboard.all().stream().flatMap(Dashboard::queries)))
                .isEmpty();
    }

    @Test
    void every_list_at_the_top_of_a_dashboard_has_entries() throws Exception {
        assertThat(unanswered(Dashboard.all().stream().flatMap(Dashboard::variableQueries)))
                .isEmpty();
    }

    @Test
    void every_recording_rule_answers_and_is_recorded() throws Exception {
        var asked = RuleFile.recording().stream()
                .flatMap(rule -> Stream.of(rule.query(), new Query("recorded " + rule.name(), rule.name())));
        assertThat(unanswered(asked)).isEmpty();
    }

    @Test
    void every_metric_that_an_alert_reads_is_there() throws Exception {
        var asked = RuleFile.alerts().stream()
                .flatMap(alert -> alert.query().selectors().stream()
                        .map(selector -> new Query("alert " + alert.name(), selector)));
        assertThat(unanswered(asked)).isEmpty();
    }

    @Test
    void prometheus_finds_no_fault_in_a_rule_and_no_alert_fires() throws Exception {
        prometheus.until(
                LIMIT,
                () -> prometheus.rules().stream()
                        .noneMatch(rule -> rule.path("health").asString().equals("unknown")),
                "rules that were never evaluated");
        assertThat(prometheus.rules()).hasSize((int) RuleFile.all().count()).allSatisfy(rule -> {
            assertThat(rule.path("health").asString()).as(rule.toString()).isEqualTo("ok");
            assertThat(rule.path("state").asString("")).as(rule.toString()).isNotEqualTo("firing");
        });
    }

    @Test
    void a_metric_that_nobody_exposes_is_reported() throws Exception {
        var planted = new Query("planted", "rate(sovang_no_such_metric[1m])");
        var mistyped = new Query("planted", "rate(sovang_last_position)");
        var unanswered = new Asking(prometheus, () -> {}).unanswered(Stream.of(planted, mistyped), Duration.ZERO);
        assertThat(unanswered.get(planted)).isEqualTo("answers nothing");
        assertThat(unanswered.get(mistyped)).contains("parse error");
    }

    private Map<Query, String> unanswered(Stream<Query> queries) throws Exception {
        return new Asking(prometheus, this::receipt).unanswered(queries, LIMIT);
    }

    private void receipt() throws Exception {
        ledger.post("/v1/receipts", "{'unit':'95','fund':'ASXH','amount':2000000,'channel':'CASH','on':'2024-09-21'}");
    }
}
