package sovang.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sovang.monitoring.RuleFile.Rule;

class AlertsTest {

    static final Path ROOT = Path.of("..");

    static Stream<Rule> alerts() {
        return RuleFile.alerts().stream();
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void an_alert_says_how_urgent_it_is_and_what_to_do(Rule alert) throws IOException {
        var annotations = alert.content().path("annotations");
        assertThat(alert.name()).matches("Sovang([A-Z][a-z]+)+");
        assertThat(alert.content().path("labels").path("severity").asString()).isIn("critical", "warning");
        assertThat(vietnamese(annotations.path("summary").asString())).isTrue();
        assertThat(annotations.path("description").asString()).endsWith(".");
        var runbook = annotations.path("runbook").asString();
        assertThat(runbook).isEqualTo("docs/runbooks/" + alert.name() + ".md");
        assertThat(Files.readString(ROOT.resolve(runbook)))
                .startsWith("# " + alert.name())
                .contains("## English");
    }

    @Test
    void each_runbook_belongs_to_an_alert() throws IOException {
        var names = alerts().map(alert -> alert.name() + ".md").collect(Collectors.toSet());
        try (var files = Files.list(ROOT.resolve("docs/runbooks"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void recorded_names_say_level_metric_and_operations() {
        assertThat(RuleFile.recording())
                .extracting(Rule::name)
                .allMatch(name -> name.matches("[a-z_]+:[a-z_]+:[a-z0-9_]+"));
    }

    static boolean vietnamese(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).equals(text) && text.matches("(?s).*[ăâđêôơưạ-ỹ].*");
    }
}
