package sovang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpPortTest {
    @TempDir
    Path folder;

    ServerHome home = new ServerHome(Path.of("."));

    @BeforeEach
    void make_home() {
        home = new ServerHome(folder);
    }

    @Test
    void zero_takes_a_free_port_and_keeps_it() {
        int first = HttpPort.choose(Map.of("SOVANG_PORT", "0"), home);
        assertThat(first).isPositive();
        assertThat(HttpPort.choose(Map.of("SOVANG_PORT", "0"), home)).isEqualTo(first);
    }

    @Test
    void zero_takes_another_port_when_the_kept_one_was_taken() throws IOException {
        int first = HttpPort.choose(Map.of("SOVANG_PORT", "0"), home);
        try (ServerSocket intruder = new ServerSocket(first)) {
            assertThat(HttpPort.choose(Map.of("SOVANG_PORT", "0"), home)).isNotEqualTo(intruder.getLocalPort());
        }
    }

    @Test
    void a_named_port_that_is_taken_is_refused_by_one_sentence() throws IOException {
        try (ServerSocket intruder = new ServerSocket(0)) {
            String port = Integer.toString(intruder.getLocalPort());
            assertThatThrownBy(() -> HttpPort.choose(Map.of("SOVANG_PORT", port), home))
                    .isInstanceOfSatisfying(StartFailure.class, refused -> {
                        assertThat(refused.sentence(Locale.of("vi"))).contains("Cổng " + port + " đang được");
                        assertThat(refused.sentence(Locale.ENGLISH)).contains("Port " + port + " is in use");
                    });
        }
    }

    @Test
    void a_port_that_is_no_number_is_refused() {
        assertThatThrownBy(() -> HttpPort.choose(Map.of("SOVANG_PORT", "80a"), home))
                .hasMessageContaining("not \"80a\"");
    }
}
