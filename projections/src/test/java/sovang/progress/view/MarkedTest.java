package sovang.progress.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.Instalment;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.plan.event.PlanEvent.TargetSet;
import sovang.plan.event.PlanId;
import sovang.projection.Standing;

/** What an earlier release let into the events, and no table or figure can hold, is shown marked and stops nobody. */
class MarkedTest {

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @ParameterizedTest
    @CsvSource({
        "+12000-01-01, 12000-01-01",
        "0000-02-29, 0001-02-29 BC",
        "-0044-03-15, 0045-03-15 BC",
        "-4800-01-01, 4713-01-01 BC",
        "-999999999-01-01, 4713-01-01 BC",
        "+999999999-12-31, 5874897-12-31"
    })
    void a_day_is_shown_as_recorded_or_as_the_databases_first_or_last(String recorded, String shown) {
        pledge(LocalDate.parse(recorded), LocalDate.parse(recorded), "");
        boolean lapsed = recorded.charAt(0) != '+';
        assertThat(story.progress(2024).fund().figures().outstanding()).isEqualTo(lapsed ? 0 : 1_000_000);
        assertThat(one("SELECT expires::text FROM views.pledge_fact")).isEqualTo(shown);
        assertThat(one("SELECT (json_array_elements(schedule::json) ->> 0)::date::text FROM views.pledge_fact"))
                .isEqualTo(shown);
        allIsWell();
    }

    @Test
    void a_nul_in_a_text_is_shown_as_a_sign() {
        story.rename("95", "Bạc\0Liêu", "2024-01-01");
        pledge(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1), "NQ\0 1");
        story.receipt(5_000, "2024-09-10");
        assertThat(story.progress(2024).fund().byUnit())
                .extracting(unit -> String.valueOf(unit))
                .anyMatch(unit -> unit.contains("Bạc␀Liêu"));
        assertThat(one("SELECT minutes FROM views.pledge")).isEqualTo("NQ␀ 1");
        allIsWell();
    }

    @Test
    void a_fraction_of_what_is_counted_whole_is_no_target_and_is_named() {
        story.plan("kh127", "95", 2021, 2025, "0.5", "đồng");
        Answer answer = story.progress(2024);
        assertThat(answer.fund().target()).isNull();
        assertThat(answer.planNote())
                .isEqualTo("chỉ tiêu không phải số nguyên nên không tính, hãy đặt lại: 0,5 đồng (kh127, e)");
        set("3200.5");
        assertThat(story.progress(2024).planNote()).contains("3200,5 đồng");
        set("3200");
        assertThat(story.progress(2024).fund().target()).isEqualTo(3_200);
        assertThat(story.progress(2024).planNote()).isNull();
        String then = Long.toString(story.ledger.head() - 1);
        assertThat(story.progress(2024, null, null, null, then).fund().target()).isNull();
    }

    @Test
    void a_stopped_view_does_not_freeze_what_others_show_and_the_answer_says_how_far_it_is() {
        Awaitility.await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> story.progress(2024) != null);
        JdbcClient.create(story.running.database)
                .sql("ALTER TABLE views.plan ADD CHECK (title <> 'Kế hoạch')")
                .update();
        long bad = story.plan("kh127", "95", 2021, 2025, "100", "đồng");
        long last = pledge(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1), "");
        Awaitility.await().until(() -> standings().stream().anyMatch(Standing::isStopped));
        Answer answer = story.progress(2024);
        assertThat(answer.position()).isEqualTo(last);
        assertThat(answer.fund().figures().outstanding()).isEqualTo(1_000_000);
        assertThat(answer.behind()).containsExactly(new Behind("plans", bad - 1));
    }

    private void set(String value) {
        story.ledger.record(new TargetSet(
                new PlanId("kh127"), "e", null, null, null, value, LocalDate.of(2024, 1, 1), "QĐ 2", "chia lại"));
    }

    private long pledge(LocalDate due, LocalDate expires, @Nullable String minutes) {
        return story.ledger.record(new PledgeRecorded(
                new PledgeId("pledge-1"),
                new UnitCode("95"),
                new FundCode("VNN"),
                null,
                new DonorId("donor-1"),
                null,
                false,
                new Dong(1_000_000),
                List.of(new Instalment(due, new Dong(1_000_000))),
                LocalDate.of(2024, 9, 9),
                expires,
                minutes));
    }

    private List<Standing> standings() {
        return story.running.reading().standings();
    }

    /** Nothing has stopped, and folded anew everything comes out the same. */
    private void allIsWell() {
        assertThat(standings()).noneMatch(Standing::isStopped);
        var replays = story.running.node().replays;
        String id = replays.begin(null, null).id();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> !replays.job(id).state().equals("running"));
        assertThat(replays.job(id).state()).isEqualTo("equal");
    }

    private String one(String sql) {
        return JdbcClient.create(story.running.database)
                .sql(sql)
                .query(String.class)
                .single();
    }
}
