package sovang.monitoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Grafana dashboard. */
record Dashboard(String name, JsonNode content) {

    static final Path FOLDER = Path.of("grafana", "dashboards");

    static List<Dashboard> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted()
                    .map(file -> new Dashboard(
                            file.getFileName().toString(), JsonMapper.shared().readTree(file.toFile())))
                    .toList();
        }
    }

    Stream<JsonNode> panels() {
        return content.path("panels").valueStream();
    }

    Stream<JsonNode> variables() {
        return content.path("templating").path("list").valueStream();
    }

    /** Every query of every panel. */
    Stream<Query> queries() {
        return panels().flatMap(panel -> panel.path("targets")
                .valueStream()
                .map(target -> new Query(
                        name + ", " + panel.path("title").asString() + ", "
                                + target.path("refId").asString(),
                        target.path("expr").asString(""))));
    }

    /** What fills the lists at the top: {@code label_values(metric, label)} and {@code query_result(expression)}. */
    Stream<Query> variableQueries() {
        return variables()
                .map(variable -> new Query(
                        name + ", $" + variable.path("name").asString(),
                        variable.path("definition")
                                .asString("")
                                .replaceFirst("^label_values\\((.*), (\\w+)\\)$", "count by ($2) ($1)")
                                .replaceFirst("^query_result\\((.*)\\)$", "$1")));
    }

    @Override
    public String toString() {
        return name;
    }
}
