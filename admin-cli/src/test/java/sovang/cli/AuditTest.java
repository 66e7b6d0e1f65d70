package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditTest extends Conversation {

    @Test
    void a_replay_that_agrees_is_awaited_and_says_so_for_each_view() {
        ledger.answers("POST /v1/audit/replays", 202, "{\"id\":\"r1\"}")
                .answers("GET /v1/audit/replays/r1", 200, "{\"id\":\"r1\",\"state\":\"running\"}")
                .answers("GET /v1/audit/replays/r1", 200, """
                        {"id":"r1","state":"equal","position":17,"events":17,"seconds":0.2,
                         "views":[{"view":"progress","rows":3,"equal":true}]}""");
        Person.Said said = person.types("audit", "replay", "--to", "17");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("progress: 3 dòng, khớp").contains("Mọi số liệu khớp");
        assertThat(ledger.asked.getFirst().body()).isEqualTo("{\"to\":17}");
    }

    @Test
    void a_replay_that_differs_shows_the_first_row_and_fails_the_check() {
        ledger.answers("POST /v1/audit/replays", 202, "{\"id\":\"r1\"}").answers("GET /v1/audit/replays/r1", 200, """
                        {"id":"r1","state":"different","position":17,"events":17,"seconds":1,
                         "views":[{"view":"progress","rows":3,"equal":false,
                          "firstDifference":{"table":"month","live":"2024-09 5","replayed":"2024-09 6"}}]}""");
        Person.Said said = person.types("audit", "replay");
        assertThat(said.exit()).isEqualTo(7);
        assertThat(said.out()).contains("KHÔNG KHỚP").contains("2024-09 5").contains("2024-09 6");
    }

    @Test
    void a_replay_without_a_sign_of_life_is_not_awaited_for_ever() {
        ledger.answers("POST /v1/audit/replays", 202, "{\"id\":\"r1\"}")
                .answers("GET /v1/audit/replays/r1", 200, "{\"id\":\"r1\",\"state\":\"running\",\"events\":0}");
        Person.Said said = person.types("audit", "replay");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("r1");
    }

    @Test
    void events_come_line_by_line_as_the_service_gave_them() {
        String lines = "{\"position\":1,\"type\":\"unit.added\"}\n{\"position\":2,\"type\":\"pledge.recorded\"}\n";
        ledger.answers("GET /v1/events", 200, lines);
        assertThat(person.types("audit", "events", "-o", "ndjson").out()).isEqualTo(lines);
        assertThat(person.types("audit", "events").out()).contains("pledge.recorded");
        person.types("audit", "events", "--stream", "pledge-1", "--from", "5", "--to", "9", "-o", "ndjson");
        assertThat(ledger.last().line()).isEqualTo("GET /v1/events?from=5&to=9&stream=pledge-1&max=100000");
    }

    @Test
    void a_feed_with_a_problem_in_its_middle_is_a_failure_and_not_its_data() {
        ledger.answers("GET /v1/events", 200, "{\"position\":1}\n{\"status\":500,\"code\":\"INTERNAL_ERROR\"}\n");
        Person.Said said = person.types("audit", "events", "-o", "ndjson");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out()).isEqualTo("{\"position\":1}\n");
        assertThat(said.err()).contains("chưa nhận đủ sự kiện");
    }

    @Test
    void a_table_that_is_not_all_says_so() {
        ledger.answers("GET /v1/events", 200, "{\"position\":7}\n".repeat(500));
        assertThat(person.types("audit", "events").err())
                .contains("500 sự kiện đầu")
                .contains("--from 8");
    }

    @Test
    void a_feed_that_is_not_allowed_ends_with_its_exit_code() {
        ledger.answers(
                "GET /v1/events", 403, "{\"status\":403,\"code\":\"ROLE\",\"detail\":\"Cần vai trò giám sát.\"}");
        assertThat(person.types("audit", "events", "--personal", "-o", "ndjson").exit())
                .isEqualTo(4);
    }

    @Test
    void a_check_passes_only_when_the_service_and_all_views_are_well() {
        String well = "{\"items\":[{\"name\":\"progress\",\"state\":\"running\",\"lag\":0}]}";
        ledger.answers("GET /actuator/health/readiness", 200, "{\"status\":\"UP\"}")
                .answers("GET /v1/projections", 200, well)
                .answers("GET /v1/projections", 200, well.replace("running", "stopped"))
                .answers("GET /v1/projections", 200, well.replace("\"lag\":0", "\"lag\":3"));
        assertThat(person.types("check").exit()).isZero();
        assertThat(person.types("check").out()).contains("đã dừng vì lỗi");
        Person.Said behind = person.types("check");
        assertThat(behind.exit()).isEqualTo(7);
        assertThat(behind.out()).contains("còn chậm 3");
    }

    @Test
    void a_service_that_is_not_ready_fails_the_check() {
        ledger.answers("GET /actuator/health/readiness", 503, "{\"status\":\"DOWN\"}");
        Person.Said said = person.types("check");
        assertThat(said.exit()).isEqualTo(7);
        assertThat(said.out()).contains("DOWN");
    }

    @Test
    void the_doctor_says_of_each_thing_whether_it_is_well() {
        ledger.answers("GET /actuator/health/readiness", 200, "{\"status\":\"UP\"}")
                .answers("GET /actuator/health", 200, "{\"status\":\"UP\"}")
                .answers("GET /v1/whoami", 200, "{\"name\":\"Bình\"}");
        Person.Said said = person.types("doctor");
        assertThat(said.out())
                .contains("Java")
                .contains("Cơ sở dữ liệu")
                .contains("Bình")
                .contains("Đĩa");
        assertThat(said.exit()).isZero();
    }

    @Test
    void the_doctor_names_what_to_do_where_nothing_runs() {
        Person alone = new Person(home.resolve("nowhere"));
        Person.Said said = alone.types("doctor");
        assertThat(said.exit()).isEqualTo(7);
        assertThat(said.out()).contains("HỎNG").contains("→ Chạy: sovang server start");
    }
}
