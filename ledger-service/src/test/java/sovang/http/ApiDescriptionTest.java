package sovang.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Live;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(Live.class)
class ApiDescriptionTest {

    private static final Path KEPT = Path.of("..", "docs", "openapi.json");
    private static final Path NOW = Path.of("target", "openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    /** Whoever changes the API on purpose copies {@code ledger-service/target/openapi.json} to {@code docs/}. */
    @Test
    void the_api_is_as_docs_openapi_says() throws IOException {
        JsonNode now = Live.client().get("/v3/api-docs").ok().body();
        ((ObjectNode) now).remove("servers");
        Files.writeString(NOW, JSON.writeValueAsString(now) + "\n");
        assertThat(JSON.readTree(KEPT.toFile())).isEqualTo(JSON.readTree(NOW.toFile()));
    }
}
