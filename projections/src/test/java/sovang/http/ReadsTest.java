package sovang.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestController;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.OrganisationEvent.FundAdded;
import sovang.projection.EventFeed;
import sovang.projection.Ledger;
import sovang.projection.Server;

/** The wiring of production, found by scanning, with a ledger in memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadsTest {

    private final Ledger ledger = new Ledger();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private @Nullable MockMvc web;

    @ComponentScan(
            basePackages = "sovang",
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "sovang\\.http\\..*"))
    static class Service {}

    @BeforeAll
    void start() {
        ledger.record(new FundAdded(new FundCode("VNN"), "Vì người nghèo", "quy chế"));
        context.registerBean(DataSource.class, Server::database);
        context.registerBean(EventFeed.class, () -> ledger);
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(Service.class);
        context.refresh();
        web = MockMvcBuilders.standaloneSetup(context.getBeansWithAnnotation(RestController.class)
                        .values()
                        .toArray())
                .build();
    }

    @AfterAll
    void stop() {
        context.close();
    }

    private String answer(String path) throws Exception {
        if (web == null) throw new IllegalStateException();
        var response = web.perform(get(path)).andReturn().getResponse();
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        response.setCharacterEncoding("UTF-8");
        return response.getContentAsString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/units",
                "/v1/units?asOf=2024-01-01",
                "/v1/levels",
                "/v1/funds",
                "/v1/campaigns",
                "/v1/accounts",
                "/v1/donors?q=a",
                "/v1/pledges?overdue=true&asOf=2024-01-01",
                "/v1/receipts?from=2024-01-01&q=12.000",
                "/v1/books",
                "/v1/books/95-VNN-2024/entries",
                "/v1/statements",
                "/v1/plans",
                "/v1/projections",
                "/v1/actors"
            })
    void a_list_without_any_row_is_an_empty_page(String path) throws Exception {
        String answer = answer(path);
        assertThat(answer).startsWith("{\"items\":[").contains("\"next\":null");
    }

    @Test
    void a_fund_is_listed_under_its_name() throws Exception {
        assertThat(answer("/v1/funds?minPosition=1&pageSize=10"))
                .contains("{\"code\":\"VNN\",\"name\":\"Vì người nghèo\",\"rules\":\"quy chế\",\"position\":1}");
    }

    @Test
    void progress_is_answered_for_a_year_at_a_position() throws Exception {
        assertThat(answer("/v1/progress?year=2024&minPosition=1"))
                .contains("\"year\":2024", "\"position\":1", "\"received\":0", "\"planNote\":\"chưa có chỉ tiêu\"");
        assertThat(answer("/v1/progress?asOf=2024-05-05&knownAt=1")).contains("\"asOf\":\"2024-05-05\"");
    }

    @Test
    void the_gauges_and_the_health_of_the_views_are_there_from_the_start() throws Exception {
        answer("/v1/funds?minPosition=1");
        var meters = context.getBean(MeterRegistry.class);
        Awaitility.await().until(() -> meters.find("sovang.fund.counted").gauge() != null);
        Awaitility.await()
                .until(() -> meters.get("sovang.last.position").gauge().value() == 1);
        for (String name : List.of("lag.events", "stopped", "dead.letters")) {
            assertThat(meters.get("sovang.projection." + name)
                            .tag("processor", "books")
                            .gauge()
                            .value())
                    .isZero();
        }
        assertThat(context.getBean(HealthIndicator.class).health()).satisfies(health -> {
            assertThat(health).isNotNull();
            assertThat(health.getStatus()).isEqualTo(Status.UP);
        });
    }
}
