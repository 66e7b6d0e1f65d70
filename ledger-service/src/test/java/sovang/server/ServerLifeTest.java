package sovang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServerLifeTest {
    @TempDir
    Path home;

    @Test
    void server_json_tells_pid_address_start_and_database_while_the_service_is_up() throws IOException {
        try (ServerLife life = ServerLife.begin(environment("0"))) {
            life.announce();
            JsonNode told = JsonMapper.shared().readTree(Files.readString(home.resolve("server.json")));
            assertThat(told.get("pid").asLong())
                    .isEqualTo(ProcessHandle.current().pid());
            assertThat(told.get("url").asString()).isEqualTo("http://127.0.0.1:" + life.port());
            assertThat(told.get("startedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
            assertThat(told.get("database").asString()).isEqualTo("embedded");
        }
        assertThat(home.resolve("server.json")).doesNotExist();
    }

    @Test
    void the_home_is_free_again_when_the_port_was_not() throws IOException {
        try (ServerSocket intruder = new ServerSocket(0)) {
            String port = Integer.toString(intruder.getLocalPort());
            assertThatThrownBy(() -> ServerLife.begin(environment(port)).close())
                    .hasMessageContaining("PORT_IN_USE");
        }
        ServerLife.begin(environment("0")).close();
    }

    @Test
    void two_homes_run_side_by_side(@TempDir Path other) {
        try (ServerLife one = ServerLife.begin(environment("0"));
                ServerLife two = ServerLife.begin(Map.of("SOVANG_HOME", other.toString(), "SOVANG_PORT", "0"))) {
            assertThat(one.database().jdbcUrl()).isNotEqualTo(two.database().jdbcUrl());
        }
    }

    private Map<String, String> environment(String port) {
        return Map.of("SOVANG_HOME", home.toString(), "SOVANG_PORT", port);
    }
}
