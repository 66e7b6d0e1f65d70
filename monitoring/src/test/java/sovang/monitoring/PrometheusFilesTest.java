package sovang.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sovang.monitoring.RuleFile.Rule;

class PrometheusFilesTest {

    @TempDir
    Path folder;

    @Test
    void promtool_accepts_the_configuration_and_its_rules() throws Exception {
        var config = PrometheusFolder.copyTo(folder).resolve("prometheus.yml");
        Files.writeString(folder.resolve("sovang.token"), "a token");
        var outcome = Tool.named("promtool").run(List.of("check", "config", "--lint-fatal", config.toString()));
        assertThat(outcome.good()).as(outcome.printed()).isTrue();
        assertThat(outcome.printed()).contains("rules found");
    }

    @Test
    void the_rules_pass_their_tests() throws Exception {
        var outcome = tests(Path.of("prometheus"), "");
        assertThat(outcome.good()).as(outcome.printed()).isTrue();
    }

    static Stream<Rule> rules() {
        return RuleFile.all();
    }

    /** A rule that says something else, or an alert that never or always fires, must not pass. */
    @ParameterizedTest
    @MethodSource("rules")
    void a_broken_rule_fails_its_tests(Rule rule) throws Exception {
        PrometheusFolder.copyTo(folder);
        for (var wrong : List.of("vector(0) > 1", "vector(1)")) {
            rewrite(rule.alert() ? "alerts.yml" : "recording.yml", rule.name(), wrong);
            var outcome = tests(folder, rule.name());
            assertThat(outcome.good()).as(rule.name() + " as " + wrong).isFalse();
            assertThat(outcome.printed()).contains("FAILED").contains(rule.name());
        }
    }

    private void rewrite(String name, String ruleName, String expression) {
        var file = RuleFile.read(name);
        file.rules()
                .filter(rule -> rule.name().equals(ruleName))
                .forEach(rule -> rule.content().put("expr", expression));
        RuleFile.YAML.writeValue(folder.resolve("rules", name).toFile(), file.content());
    }

    private static Tool.Outcome tests(Path prometheus, String mention) throws Exception {
        var arguments = new ArrayList<String>(List.of("test", "rules"));
        try (var files = Files.list(prometheus.resolve("tests"))) {
            for (var file : files.sorted().toList()) {
                if (Files.readString(file).contains(mention)) arguments.add(file.toString());
            }
        }
        assertThat(arguments).as("test files that mention " + mention).hasSizeGreaterThan(2);
        return Tool.named("promtool").run(arguments);
    }
}
