package sovang.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void reads_each_metric_with_its_labels() {
        var query = new Query("", "up{job=\"sovang\"} == 0 or absent(up{job=\"sovang\"}) or sovang_database_up");
        assertThat(query.selectors()).containsExactly("up{job=\"sovang\"}", "sovang_database_up");
    }

    @Test
    void functions_groupings_ranges_numbers_and_words_are_no_metrics() {
        var query = new Query(
                "",
                "max by (job) (min_over_time(a_b[15m])) > 2e9 and on (job) group_left (x) count_values(\"year\", c:d:e)");
        assertThat(query.selectors()).containsExactly("a_b", "c:d:e");
    }

    @Test
    void fills_in_a_variable_and_leaves_longer_names_alone() {
        var query = new Query("", "x{year=\"$year\", w=\"${year}\"}[$years]").with("year", "2024");
        assertThat(query.expression()).isEqualTo("x{year=\"2024\", w=\"2024\"}[$years]");
    }
}
