package sovang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sovang.mobilisation.Codes;
import sovang.mobilisation.Known;
import sovang.organisation.event.UnitCode;
import sovang.plan.PlanCommand.ImportPlan;
import sovang.plan.PlanCommand.SetTarget;
import sovang.plan.event.PlanEvent.PlanImported;
import sovang.plan.event.PlanEvent.TargetSet;
import sovang.plan.event.PlanId;
import sovang.plan.event.TargetLine;

class PlanTest {

    private static final PlanId ID = new PlanId("bac-lieu-127-kh-ubnd");
    private static final LocalDate ISSUED = LocalDate.of(2022, 9, 21);

    private final AggregateTestFixture<Plan> plan = new AggregateTestFixture<>(Plan.class);

    PlanTest() {
        plan.registerInjectableResource(new Known());
    }

    @Test
    void a_plan_is_imported_with_all_its_lines() {
        plan.givenNoPriorActivity().when(asked("aa", "VNN", "ASXH")).expectEvents(imported("aa", "VNN", "ASXH"));
    }

    @Test
    void the_same_file_again_adds_nothing() {
        plan.given(imported("aa", "VNN"))
                .when(asked("aa", "VNN"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_changed_file_is_a_newer_reading_and_the_old_one_stays() {
        plan.given(imported("aa", "VNN")).when(asked("bb", "VNN")).expectEvents(imported("bb", "VNN"));
        plan.given(imported("aa", "VNN"), imported("bb", "VNN"))
                .when(asked("aa", "VNN"))
                .expectEvents(imported("aa", "VNN"));
    }

    @Test
    void a_target_counts_funds_that_there_are() {
        plan.givenNoPriorActivity()
                .when(asked("aa", "VNN", "XYZ"))
                .expectNoEvents()
                .expectException(Codes.refusal("ORG_FUND_UNKNOWN"));
    }

    @Test
    void a_target_is_divided_and_the_plan_keeps_its_own() {
        plan.given(imported("aa", "VNN"))
                .when(share("T-FUND", 2024, "2000000000"))
                .expectEvents(new TargetSet(
                        ID,
                        "T-FUND",
                        new UnitCode("95"),
                        null,
                        2024,
                        "2000000000",
                        LocalDate.of(2024, 1, 15),
                        "12/KH-UBND",
                        "giao chỉ tiêu"));
    }

    @Test
    void only_a_target_of_the_plan_and_of_its_years_is_divided() {
        plan.given(imported("aa", "VNN"))
                .when(share("T-HH", 2024, "60"))
                .expectException(Codes.refusal("PLAN_LINE_UNKNOWN"));
        plan.given(imported("aa", "VNN"))
                .when(share("T-FUND", 2031, "60"))
                .expectException(Codes.refusal("PLAN_YEARS_INVALID"));
        plan.givenNoPriorActivity().when(share("T-FUND", 2024, "60")).expectException(Codes.refusal("PLAN_UNKNOWN"));
    }

    @Test
    void a_number_is_one_of_what_the_target_measures() {
        plan.given(imported("aa", "VNN"))
                .when(share("T-FUND", 2024, "120.000"))
                .expectNoEvents()
                .expectException(Codes.refusal("PLAN_VALUE_INVALID"));
    }

    @ParameterizedTest
    @CsvSource({
        "households.taken-on, hộ, 3.2",
        "households.count, hộ, 0.5",
        "fund.received, VND, 120.000",
        "households.rate, %, 320",
        "households.rate-cut, điểm %, 154",
        "credit.coverage, %, 100.1",
        "households.total, hộ, 225000.5",
        "observed, người, 1.5"
    })
    void half_a_household_and_more_than_all_can_t_be(String metric, String unit, String value) {
        assertThat(Quantity.wrong(metric, unit, new BigDecimal(value))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "households.taken-on, hộ, 3200",
        "fund.received, VND, 100000000000",
        "households.rate, %, 1.54",
        "observed, % so với năm trước, 107.5",
        "observed, tỷ đồng, 1.5",
        "credit.coverage, %, 100"
    })
    void what_can_be_is_taken(String metric, String unit, String value) {
        assertThat(Quantity.wrong(metric, unit, new BigDecimal(value))).isNull();
    }

    private static SetTarget share(String line, int year, String value) {
        return new SetTarget(
                ID,
                line,
                new UnitCode("95"),
                null,
                year,
                value,
                LocalDate.of(2024, 1, 15),
                "12/KH-UBND",
                "giao chỉ tiêu");
    }

    private static ImportPlan asked(String hash, String... funds) {
        return new ImportPlan(
                ID,
                "Kế hoạch",
                new UnitCode("95"),
                "127/KH-UBND",
                ISSUED,
                hash,
                lines(funds),
                List.of(),
                List.of(),
                List.of());
    }

    private static PlanImported imported(String hash, String... funds) {
        return new PlanImported(
                ID,
                "Kế hoạch",
                new UnitCode("95"),
                "127/KH-UBND",
                ISSUED,
                hash,
                lines(funds),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<TargetLine> lines(String... funds) {
        return List.of(new TargetLine(
                "T-FUND",
                "ít nhất 100 tỷ đồng",
                null,
                "fund.received",
                ">=",
                "100000000000",
                null,
                "VND",
                null,
                null,
                "year",
                2022,
                2025,
                List.of(funds),
                null,
                "mục II.2.e",
                null,
                List.of(),
                List.of(),
                null,
                null));
    }
}
