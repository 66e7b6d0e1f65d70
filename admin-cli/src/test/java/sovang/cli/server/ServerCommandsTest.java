package sovang.cli.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sovang.cli.Session;
import sovang.cli.Sovang;
import sovang.cli.json.Json;
import sovang.cli.json.Node;

class ServerCommandsTest {
    @TempDir
    Path home;

    final Map<String, String> environment = new HashMap<>();
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void stop_what_was_started() {
        sovang("server", "stop", "--wait", "5", "--force");
    }

    @Test
    void start_waits_until_it_is_ready_and_says_where_it_listens_and_where_the_token_is() throws IOException {
        Files.writeString(home.resolve("token"), "x");
        assertThat(sovang("server", "start")).isZero();
        assertThat(out())
                .contains("http://127.0.0.1:")
                .contains(home.resolve("token").toString());
    }

    @Test
    void status_tells_url_process_and_home_as_json() {
        sovang("server", "start");
        assertThat(sovang("server", "status", "-o", "json")).isZero();
        Node told = Json.read(out());
        assertThat(told.text("state")).isEqualTo("running");
        assertThat(told.text("url")).startsWith("http://127.0.0.1:");
        assertThat(told.text("home")).isEqualTo(home.toString());
        assertThat(told.text("database")).isEqualTo("embedded");
        assertThat(told.text("version")).isEqualTo("1");
        assertThat(ProcessHandle.of(told.amount("pid"))).isPresent();
    }

    @Test
    void a_second_start_says_that_it_runs_already_and_starts_nothing() {
        sovang("server", "start");
        long first = pid();
        assertThat(sovang("server", "start")).isZero();
        assertThat(err()).contains("Máy chủ đã chạy sẵn.");
        assertThat(pid()).isEqualTo(first);
    }

    @Test
    void stop_ends_it_and_status_then_answers_3() {
        sovang("server", "start");
        ProcessHandle service = ProcessHandle.of(pid()).orElseThrow();
        assertThat(sovang("server", "stop")).isZero();
        assertThat(new Service(service, Node.NOTHING).isGone()).isTrue();
        assertThat(sovang("server", "status", "-o", "json")).isEqualTo(3);
        assertThat(Json.read(out()).text("state")).isEqualTo("stopped");
    }

    @Test
    void stop_without_a_service_is_no_failure() {
        assertThat(sovang("server", "stop")).isZero();
        assertThat(err()).contains("Không có máy chủ nào chạy.");
    }

    @Test
    void a_service_that_dies_at_start_leaves_its_sentence_and_exit_code_1() {
        environment.put("STANDIN_TROUBLE", "PORT_IN_USE");
        assertThat(sovang("server", "start")).isEqualTo(1);
        assertThat(err())
                .contains("Cổng 8095 đang được chương trình khác sử dụng. [PORT_IN_USE]")
                .doesNotContain("at sovang");
    }

    @Test
    void a_service_that_dies_of_a_bug_leaves_the_root_of_its_error() {
        environment.put("STANDIN_TROUBLE", "BUG");
        assertThat(sovang("server", "start")).isEqualTo(1);
        assertThat(err()).contains("Caused by: java.net.BindException: a word of BUG");
    }

    @Test
    void the_sentence_of_an_earlier_start_is_not_repeated() {
        environment.put("STANDIN_TROUBLE", "DATABASE_PASSWORD");
        sovang("server", "start");
        environment.put("STANDIN_TROUBLE", "PORT_IN_USE");
        sovang("server", "start");
        assertThat(err()).contains("PORT_IN_USE").doesNotContain("DATABASE_PASSWORD");
    }

    @Test
    void the_service_logs_into_a_file_it_bounds_itself_and_what_was_left_unbounded_goes() throws IOException {
        Path log = Files.createDirectories(home.resolve("log"));
        Files.writeString(log.resolve("server.log.1"), "of an older release, which never cut it");
        Files.write(log.resolve("server.out"), new byte[2 << 20]);
        environment.put("STANDIN_TROUBLE", "BUG");
        sovang("server", "start");
        assertThat(log.resolve("server.log.1")).doesNotExist();
        assertThat(log.resolve("server.log")).content().contains("a word of BUG");
        assertThat(log.resolve("server.out")).content().isEqualToIgnoringWhitespace("at sovang.Sovang.main");
    }

    @Test
    void run_answers_with_the_exit_code_of_the_service() {
        environment.put("STANDIN_TROUBLE", "PORT_IN_USE");
        assertThat(sovang("server", "run")).isEqualTo(1);
    }

    @Test
    void run_beside_a_running_service_is_refused() {
        sovang("server", "start");
        assertThat(sovang("server", "run")).isEqualTo(1);
        assertThat(err()).contains("Máy chủ đã chạy sẵn").contains("sovang server stop");
    }

    @Test
    void what_a_killed_service_left_counts_for_nothing() throws Exception {
        sovang("server", "start");
        ProcessHandle killed = ProcessHandle.of(pid()).orElseThrow();
        killed.destroyForcibly();
        killed.onExit().get();
        assertThat(home.resolve("server.json")).exists();
        assertThat(sovang("server", "status")).isEqualTo(3);
        assertThat(sovang("server", "start")).isZero();
        assertThat(pid()).isNotEqualTo(killed.pid());
    }

    @Test
    void a_pid_that_now_belongs_to_another_program_is_left_alone() throws Exception {
        Files.writeString(home.resolve("lock"), ProcessHandle.current().pid() + " 1000000000000");
        assertThat(sovang("server", "status")).isEqualTo(3);
        assertThat(sovang("server", "stop")).isZero();
    }

    @Test
    void a_postgres_pid_that_belongs_to_another_program_is_left_alone() throws Exception {
        Path data = Files.createDirectories(home.resolve("postgres/data"));
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        assertThat(sovang("server", "stop")).isZero();
    }

    @Test
    void a_heap_that_is_no_size_is_misuse() {
        environment.put("SOVANG_HEAP", "much");
        assertThat(sovang("server", "start")).isEqualTo(2);
        assertThat(err()).contains("SOVANG_HEAP");
    }

    @Test
    void every_message_speaks_english_when_asked() {
        assertThat(sovang("server", "start", "--lang", "en")).isZero();
        assertThat(out()).contains("The service is running");
    }

    private int sovang(String... args) {
        environment.put("SOVANG_HOME", home.toString());
        environment.put(
                "SOVANG_JAVA",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        environment.put("SOVANG_SERVICE_CLASSPATH", System.getProperty("java.class.path"));
        out.reset();
        err.reset();
        return Sovang.run(
                new Session(
                        environment,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new StringReader(""),
                        false,
                        millis -> Thread.onSpinWait()),
                args);
    }

    private long pid() {
        sovang("server", "status", "-o", "json");
        return Json.read(out()).amount("pid");
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
