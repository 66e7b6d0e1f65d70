package sovang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import sovang.book.event.FundingSource;
import sovang.mobilisation.Codes;
import sovang.mobilisation.Known;
import sovang.organisation.event.FundCode;
import sovang.plan.PlanCommand.DefineCounting;
import sovang.plan.event.DefinitionId;
import sovang.plan.event.PlanEvent.CountingDefined;

class DefinitionTest {

    private static final List<FundingSource> SOCIALISED = List.of(FundingSource.XA_HOI_HOA);

    private final AggregateTestFixture<Definition> definition = new AggregateTestFixture<>(Definition.class);

    DefinitionTest() {
        definition.registerInjectableResource(new Known());
    }

    @Test
    void the_first_definition_counts_socialised_money_of_both_funds_and_says_that_it_is_proposed() throws IOException {
        var first = FirstDefinition.read(FirstDefinition.FUNDS, PlanCommand.DefineCounting.class);
        assertThat(first.from()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(first.funds()).containsExactly(Known.VNN, Known.ASXH);
        assertThat(first.sources()).isEqualTo(SOCIALISED);
        assertThat(first.document()).contains("chờ phê duyệt");
        assertThat(first.text()).contains("Được tính").contains("Không tính").contains("đề xuất");
        assertThat(first.textEn()).contains("Counted").contains("Not counted").contains("proposes");
        definition.givenNoPriorActivity().when(first).expectEvents(defined(first));
    }

    @Test
    void two_servers_that_start_at_once_define_it_once() throws IOException {
        var first = FirstDefinition.read(FirstDefinition.FUNDS, PlanCommand.DefineCounting.class);
        definition.given(defined(first)).when(first).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void a_definition_counts_something() {
        refused(List.of(), SOCIALISED, "DEFINITION_COUNTS_NOTHING");
        refused(List.of(Known.VNN), List.of(), "DEFINITION_COUNTS_NOTHING");
    }

    @Test
    void a_definition_names_funds_that_there_are() {
        refused(List.of(new FundCode("XYZ")), SOCIALISED, "ORG_FUND_UNKNOWN");
    }

    private void refused(List<FundCode> funds, List<FundingSource> sources, String code) {
        var asked = new DefineCounting(
                new DefinitionId("2025-01-01"), LocalDate.of(2025, 1, 1), funds, sources, "…", "…", "01/QĐ");
        definition.givenNoPriorActivity().when(asked).expectNoEvents().expectException(Codes.refusal(code));
    }

    private static CountingDefined defined(DefineCounting asked) {
        return new CountingDefined(
                asked.subject(),
                asked.from(),
                asked.funds(),
                asked.sources(),
                asked.text(),
                asked.textEn(),
                asked.document());
    }
}
