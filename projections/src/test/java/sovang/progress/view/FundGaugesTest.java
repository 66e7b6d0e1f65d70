package sovang.progress.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.projection.JsonColumn;
import sovang.projection.Running;

class FundGaugesTest {

    private final Story story = new Story();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FundGauges gauges = new FundGauges(meters, Running.TODAY);

    @AfterEach
    void close() {
        story.close();
    }

    private void read() {
        story.running.reading().<Long>of(ProgressReads.VIEWS, story.ledger.head(), (views, position) -> {
            gauges.read(views, position);
            return position;
        });
    }

    private double gauge(String name, String... tags) {
        return meters.get(name).tags(tags).gauge().value();
    }

    @Test
    void every_fund_has_its_series_before_anything_was_received() {
        read();
        assertThat(gauge("sovang.fund.received.dong", "fund", "VNN", "year", "2026", "channel", "CASH"))
                .isZero();
        assertThat(gauge("sovang.fund.pledged.dong", "fund", "ASXH", "year", "2026"))
                .isZero();
        assertThat(gauge("sovang.fund.counted", "fund", "VNN")).isEqualTo(1);
        assertThat(gauge("sovang.fund.counted", "fund", "CUUTRO")).isZero();
        assertThat(gauge("sovang.fund.target.dong", "year", "2026")).isNaN();
    }

    @Test
    void what_communes_receive_is_their_provinces() {
        story.unit("95001", "Phường 1", "95");
        story.receipt(10, "2024-05-01", Gift.USUAL.unit("95001"));
        story.receipt(1, "2024-05-01");
        story.plan("kh127", "95", 2021, 2025, "100", "tỷ đồng");
        story.pledge(7, "2024-05-01");
        read();
        assertThat(gauge("sovang.fund.received.dong", "fund", "VNN", "unit", "95", "year", "2024", "channel", "BANK"))
                .isEqualTo(11);
        assertThat(gauge("sovang.fund.target.dong", "year", "2024")).isEqualTo(100e9);
        assertThat(gauge("sovang.fund.outstanding.dong", "fund", "VNN", "year", "2024"))
                .isEqualTo(7);
        assertThat(gauge("sovang.fund.outstanding.dong", "fund", "VNN", "year", "2026"))
                .isEqualTo(7);
        story.receipt(5, "2024-05-02");
        read();
        assertThat(gauge("sovang.fund.received.dong", "fund", "VNN", "unit", "95", "year", "2024", "channel", "BANK"))
                .isEqualTo(16);
    }

    @Test
    void the_answer_in_json_has_its_figures_side_by_side() {
        story.receipt(5, "2024-05-02");
        assertThat(JsonColumn.write(story.progress(2024)))
                .contains("\"year\":2024,\"unit\":null,")
                .contains(
                        "\"fund\":{\"target\":null,\"pledged\":0,\"received\":5,\"receivedBank\":5,\"receivedCash\":0,")
                .contains(
                        "{\"fund\":\"VNN\",\"name\":\"Vì người nghèo\",\"counted\":true,\"target\":null,\"pledged\":0,\"received\":5,")
                .contains("{\"month\":\"2024-05\",\"pledged\":0,\"received\":5}");
    }
}
