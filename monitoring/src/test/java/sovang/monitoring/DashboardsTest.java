package sovang.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DashboardsTest {

    static List<Dashboard> dashboards() throws IOException {
        return Dashboard.all();
    }

    @Test
    void the_leader_and_the_operator_have_one_each() throws IOException {
        assertThat(dashboards()).extracting(Dashboard::name).containsExactly("leader.json", "operator.json");
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void each_panel_has_a_title_a_description_and_queries(Dashboard dashboard) {
        var charts = dashboard
                .panels()
                .filter(panel -> !panel.path("type").asString().equals("text"));
        assertThat(charts).isNotEmpty().allSatisfy(panel -> {
            assertThat(panel.path("title").asString("")).isNotBlank();
            assertThat(panel.path("description").asString("")).endsWith(".");
            assertThat(panel.path("targets").size()).isPositive();
        });
        assertThat(dashboard.queries())
                .allSatisfy(query ->
                        assertThat(query.expression()).as(query.where()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void the_title_is_vietnamese_and_the_position_is_shown(Dashboard dashboard) {
        assertThat(AlertsTest.vietnamese(dashboard.content().path("title").asString()))
                .isTrue();
        assertThat(dashboard.queries()).anyMatch(query -> query.expression().contains(":sovang_last_position:"));
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void panels_do_not_lie_on_each_other(Dashboard dashboard) {
        var cells = dashboard
                .panels()
                .map(panel -> panel.path("gridPos"))
                .flatMap(at -> java.util.stream.IntStream.range(
                                0, at.path("w").asInt() * at.path("h").asInt())
                        .mapToObj(i -> (at.path("x").asInt() + i % at.path("w").asInt()) + "/"
                                + (at.path("y").asInt() + i / at.path("w").asInt())));
        assertThat(cells).doesNotHaveDuplicates();
    }

    @Test
    void every_panel_asks_the_data_source_that_is_provisioned() throws IOException {
        var provisioned = RuleFile.YAML
                .readTree(Path.of("grafana/provisioning/datasources/sovang.yml").toFile())
                .path("datasources")
                .path(0)
                .path("uid")
                .asString();
        var asked = dashboards().stream()
                .flatMap(dashboard -> dashboard.content().findValues("datasource").stream())
                .map(source -> source.path("uid").asString())
                .collect(Collectors.toSet());
        assertThat(asked).containsExactly(provisioned);
    }
}
