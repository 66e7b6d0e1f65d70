package sovang.progress.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.FundingSource;
import sovang.progress.view.Answer.ByFund;
import sovang.refusal.Refusal;

class ProgressTest {

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void an_empty_ledger_answers_zero_and_says_that_there_is_no_target() {
        var answer = story.progress(2024);
        assertThat(answer.fund().figures()).isEqualTo(new Answer.Figures(0, 0, 0, 0, 0, 0, 0));
        assertThat(answer.fund().target()).isNull();
        assertThat(answer.fund().percent()).isNull();
        assertThat(answer.planNote()).isEqualTo("chưa có chỉ tiêu");
        assertThat(answer.fund().byMonth()).hasSize(12);
        assertThat(answer.position()).isEqualTo(story.ledger.head());
    }

    @Test
    void donations_count_together_and_apart_by_channel() {
        story.receipt(1, "2024-01-31");
        story.receipt(10, "2024-02-29", Gift.USUAL.by(Channel.CASH));
        story.receipt(100, "2024-12-31", Gift.USUAL.by(Channel.GOODS));
        story.receipt(1_000, "2024-12-31", Gift.USUAL.by(Channel.CURRENCY).fund("ASXH"));
        story.receipt(5_000, "2023-12-31");
        story.receipt(5_000, "2025-01-01");
        var fund = story.progress(2024).fund();
        assertThat(fund.figures()).isEqualTo(new Answer.Figures(0, 1_111, 1, 10, 100, 1_000, 0));
        assertThat(fund.byMonth().get(0).received()).isEqualTo(1);
        assertThat(fund.byMonth().get(1).received()).isEqualTo(10);
        assertThat(fund.byMonth().get(11).received()).isEqualTo(1_100);
    }

    @Test
    void only_donations_count() {
        for (CreditClass kind : CreditClass.values()) {
            story.receipt(1, "2024-05-01", Gift.USUAL.kind(kind));
        }
        assertThat(story.progress(2024).fund().figures().received()).isEqualTo(1);
    }

    @Test
    void only_socialised_money_counts() {
        for (FundingSource source : FundingSource.values()) {
            story.receipt(1, "2024-05-01", Gift.USUAL.source(source));
        }
        assertThat(story.progress(2024).fund().figures().received()).isEqualTo(1);
    }

    @Test
    void relief_is_shown_but_not_counted() {
        story.receipt(1, "2024-05-01");
        story.receipt(10, "2024-05-01", Gift.USUAL.fund("CUUTRO").campaign("BAO-2024"));
        var answer = story.progress(2024);
        assertThat(answer.fund().figures().received()).isEqualTo(1);
        assertThat(answer.fund().byUnit()).hasSize(1);
        assertThat(answer.fund().byUnit().getFirst().figures().received()).isEqualTo(1);
        assertThat(answer.fund().byFund())
                .extracting(
                        ByFund::fund,
                        ByFund::name,
                        ByFund::counted,
                        row -> row.figures().received())
                .containsExactly(
                        tuple("VNN", "Vì người nghèo", true, 1L),
                        tuple("ASXH", "An sinh xã hội", true, 0L),
                        tuple("CUUTRO", "Cứu trợ", false, 10L));
    }

    @Test
    void the_definition_in_force_on_the_day_says_what_counts() {
        story.counting("d2", "2024-07-01", "VNN", "ASXH", "CUUTRO");
        story.receipt(1, "2024-05-01");
        story.receipt(10, "2024-05-01", Gift.USUAL.fund("CUUTRO"));
        assertThat(story.asOf("2024-06-30").fund().figures().received()).isEqualTo(1);
        assertThat(story.asOf("2024-07-01").fund().figures().received()).isEqualTo(11);
        assertThat(story.asOf("2024-07-01").definition())
                .extracting(definition -> definition.id())
                .isEqualTo("d2");
    }

    @Test
    void a_refund_counts_in_the_year_of_its_own_day() {
        var gift = story.receipt(100, "2024-12-30");
        story.refund(gift, 30, "2025-01-02");
        assertThat(story.progress(2024).fund().figures().received()).isEqualTo(100);
        assertThat(story.progress(2025).fund().figures().received()).isEqualTo(-30);
    }

    @Test
    void a_reversed_receipt_counts_no_more_from_its_day_on() {
        var gift = story.receipt(100, "2024-03-01");
        story.reverse(gift, 100, "2024-04-01");
        assertThat(story.asOf("2024-03-31").fund().figures().received()).isEqualTo(100);
        assertThat(story.asOf("2024-04-01").fund().figures().received()).isZero();
    }

    @Test
    void what_is_left_of_a_receipt_moves_with_its_class() {
        var gift = story.receipt(100, "2024-03-01");
        story.refund(gift, 30, "2024-03-02");
        story.reclass(gift, CreditClass.DONATION, CreditClass.TRANSFER, "2024-03-03");
        assertThat(story.asOf("2024-03-02").fund().figures().received()).isEqualTo(70);
        assertThat(story.asOf("2024-03-03").fund().figures().received()).isZero();
        story.reclass(gift, CreditClass.TRANSFER, CreditClass.DONATION, "2024-03-04");
        assertThat(story.progress(2024).fund().figures().receivedBank()).isEqualTo(70);
    }

    @Test
    void what_the_books_said_then_is_known_by_position_and_by_time() {
        story.receipt(100, "2024-03-01");
        long then = story.ledger.head();
        var instant = story.ledger.now();
        story.receipt(1, "2024-02-01");
        assertThat(story.progress(2024).fund().figures().received()).isEqualTo(101);
        assertThat(story.progress(2024, null, null, null, "" + then)
                        .fund()
                        .figures()
                        .received())
                .isEqualTo(100);
        var answer = story.progress(2024, null, null, null, instant.toString());
        assertThat(answer.fund().figures().received()).isEqualTo(100);
        assertThat(answer.position()).isEqualTo(then);
        assertThatThrownBy(() -> story.progress(2024, null, null, null, "99999"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> story.progress(2024, null, null, null, "hôm qua"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void opening_balances_are_never_received() {
        story.opening(1_000, "2024-01-01");
        assertThat(story.progress(2024).fund().figures().received()).isZero();
    }

    @Test
    void a_unit_stands_for_everything_under_it_and_rows_for_themselves_alone() {
        story.unit("95001", "Phường 1", "95");
        story.unit("96", "Cà Mau", null, "95");
        story.receipt(1, "2024-05-01");
        story.receipt(10, "2024-05-01", Gift.USUAL.unit("95001"));
        story.receipt(100, "2024-05-01", Gift.USUAL.unit("96"));
        var province = story.progress(2024, "95", null, null, null);
        assertThat(province.fund().figures().received()).isEqualTo(11);
        assertThat(province.fund().byUnit())
                .extracting(row ->
                        row.unit() + " " + row.name() + " " + row.figures().received())
                .containsExactly("95 Bạc Liêu 1", "95001 Phường 1 10");
        assertThat(story.progress(2024).fund().figures().received()).isEqualTo(111);
        var after = story.progress(2024, "96", null, null, null);
        assertThat(after.fund().figures().received()).isEqualTo(100);
        assertThat(after.boundary())
                .extracting(boundary -> boundary.notIncluded())
                .isEqualTo(List.of("95"));
        assertThatThrownBy(() -> story.progress(2024, "97", null, null, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_unit_that_has_ended_keeps_what_it_received_and_the_name_it_had() {
        story.unit("954", "Huyện Hồng Dân", "95");
        story.receipt(10, "2025-05-01", Gift.USUAL.unit("954"));
        story.rename("954", "Hồng Dân (cũ)", "2025-07-01");
        story.end("954", "2025-06-30");
        assertThat(story.progress(2025, "95", null, null, null).fund().figures().received())
                .isEqualTo(10);
        assertThat(story.asOf("2025-06-01").fund().byUnit().getFirst().name()).isEqualTo("Huyện Hồng Dân");
        assertThat(story.progress(2025).fund().byUnit().getFirst().name()).isEqualTo("Hồng Dân (cũ)");
    }

    @Test
    void one_fund_alone_can_be_asked_for() {
        story.receipt(1, "2024-05-01");
        story.receipt(10, "2024-05-01", Gift.USUAL.fund("ASXH").campaign("TET"));
        var answer = story.progress(2024, null, "ASXH", null, null);
        assertThat(answer.fund().figures().received()).isEqualTo(10);
        assertThat(answer.fund().byFund()).extracting(ByFund::fund).containsExactly("ASXH");
        assertThat(answer.fund().byCampaign())
                .extracting(Answer.ByCampaign::campaign)
                .containsExactly("TET");
    }
}
