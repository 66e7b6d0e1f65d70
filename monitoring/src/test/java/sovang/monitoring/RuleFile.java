package sovang.monitoring;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A file of recording or alert rules. */
record RuleFile(Path path, JsonNode content) {

    static final YAMLMapper YAML = new YAMLMapper();
    static final Path FOLDER = Path.of("prometheus", "rules");

    /** One rule: {@code name} is what it records or the alert it raises. */
    record Rule(String name, boolean alert, ObjectNode content) {
        String expression() {
            return content.path("expr").asString();
        }

        Query query() {
            return new Query((alert ? "alert " : "rule ") + name, expression());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static RuleFile read(String name) {
        var path = FOLDER.resolve(name);
        return new RuleFile(path, YAML.readTree(path.toFile()));
    }

    static List<Rule> recording() {
        return all().filter(Predicate.not(Rule::alert)).toList();
    }

    static List<Rule> alerts() {
        return all().filter(Rule::alert).toList();
    }

    static Stream<Rule> all() {
        return Stream.of("recording.yml", "alerts.yml")
                .flatMap(name -> read(name).rules());
    }

    Stream<Rule> rules() {
        return content.path("groups")
                .valueStream()
                .flatMap(group -> group.path("rules").valueStream())
                .map(ObjectNode.class::cast)
                .map(rule -> new Rule(
                        rule.path("record").asString(rule.path("alert").asString("")), rule.has("alert"), rule));
    }
}
