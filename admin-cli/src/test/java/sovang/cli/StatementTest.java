package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementTest {

    private static final String BOOKING = """
            {"id":"s1","position":5,"state":"booking","fileName":"saoke.csv","rows":3,"credits":3,"creditSum":900,"booked":1}""";
    private static final String DONE = """
            {"id":"s1","position":9,"state":"done","fileName":"saoke.csv","rows":3,"credits":3,"creditSum":900,"booked":3}""";
    private static final String UNDONE = """
            {"id":"s1","position":12,"state":"undone","fileName":"saoke.csv","rows":3}""";

    @TempDir
    Path home;

    private FakeLedger ledger;
    private Person person;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        ledger = new FakeLedger();
        person = new Person(home).speakingTo(ledger);
        file = Files.writeString(home.resolve("saoke.csv"), "ngày,số tiền\n");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Person.Said imports(String... more) {
        String[] args = new String[5 + more.length];
        System.arraycopy(new String[] {"statement", "import", file.toString(), "--account", "001"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return person.types(args);
    }

    @Test
    void the_file_is_sent_as_it_is_and_awaited_until_it_is_booked() {
        ledger.answers("POST /v1/statements", 202, BOOKING)
                .answers("GET /v1/statements/s1", 200, BOOKING)
                .answers("GET /v1/statements/s1", 200, DONE);
        Person.Said said = imports();
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("đã xong").contains("Đã ghi sổ 3");
        assertThat(ledger.asked.getFirst().line()).isEqualTo("POST /v1/statements?account=001&name=saoke.csv");
        assertThat(ledger.asked.getFirst().body()).isEqualTo("ngày,số tiền\n");
        assertThat(ledger.asked.getFirst().headers()).containsEntry("Content-type", "application/octet-stream");
    }

    @Test
    void the_same_file_for_the_same_account_has_the_same_key() {
        ledger.answers("POST /v1/statements", 200, DONE);
        imports();
        imports();
        person.types("statement", "import", file.toString(), "--account", "002");
        var keys = ledger.asked.stream()
                .filter(asked -> asked.line().startsWith("POST"))
                .map(asked -> asked.headers().get("Idempotency-key"))
                .toList();
        assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
    }

    @Test
    void a_file_that_was_imported_before_adds_nothing_and_says_so() {
        ledger.answers("POST /v1/statements", 200, DONE.replace("\"done\"", "\"already-imported\""));
        Person.Said said = imports();
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("không ghi thêm dòng nào");
    }

    @Test
    void an_import_that_was_undone_may_be_repeated_under_a_new_key() {
        ledger.answers("POST /v1/statements", 202, BOOKING, Map.of("Idempotency-Replayed", "true"))
                .answers("POST /v1/statements", 202, BOOKING.replace("s1", "s2"))
                .answers("GET /v1/statements/s1", 200, UNDONE)
                .answers("GET /v1/statements/s2", 200, DONE.replace("s1", "s2"));
        Person.Said said = imports();
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("s2");
        assertThat(ledger.asked.get(0).headers().get("Idempotency-key"))
                .isNotEqualTo(ledger.asked.get(2).headers().get("Idempotency-key"));
    }

    @Test
    void an_import_that_is_still_being_booked_is_joined() {
        ledger.answers(
                        "POST /v1/statements",
                        202,
                        "{\"id\":\"s1\",\"position\":5}",
                        Map.of("Idempotency-Replayed", "true"))
                .answers("GET /v1/statements/s1", 200, BOOKING)
                .answers("GET /v1/statements/s1", 200, DONE);
        Person.Said said = imports();
        assertThat(said.out()).contains("đã xong");
        assertThat(ledger.asked.stream().filter(asked -> asked.line().startsWith("POST")))
                .hasSize(1);
    }

    @Test
    void the_file_that_a_colleague_sent_is_left_to_the_service_to_recognise() {
        ledger.answers("POST /v1/statements", 422, "{\"status\":422,\"code\":\"STORE_KEY_REUSED\",\"detail\":\"x\"}")
                .answers("POST /v1/statements", 200, DONE.replace("\"done\"", "\"already-imported\""));
        assertThat(imports().out()).contains("không ghi thêm dòng nào");
        assertThat(imports("--idempotency-key", "k1").exit()).isZero();
    }

    @Test
    void skipped_rows_make_it_done_in_part() {
        ledger.answers("POST /v1/statements", 202, BOOKING).answers("GET /v1/statements/s1", 200, """
                        {"id":"s1","state":"done-in-part","skipped":1,"booked":2,"rows":3,
                         "bad":[{"row":17,"column":"CreditAmount","value":"1,5","problem":"không phải số"}]}""");
        Person.Said said = imports("--skip-bad-rows");
        assertThat(said.exit()).isEqualTo(8);
        assertThat(said.out()).contains("17").contains("CreditAmount").contains("không phải số");
        assertThat(ledger.asked.getFirst().line()).endsWith("&skipBadRows=true");
    }

    @Test
    void bad_rows_are_named_and_nothing_is_booked() {
        ledger.answers("POST /v1/statements", 422, """
                {"status":422,"code":"STATEMENT_BAD_ROWS","detail":"Sao kê có dòng lỗi.",
                 "errors":[{"pointer":"/rows/17/CreditAmount","detail":"Không phải số."}]}""");
        Person.Said said = imports();
        assertThat(said.exit()).isEqualTo(6);
        assertThat(said.err()).contains("STATEMENT_BAD_ROWS").contains("/rows/17/CreditAmount Không phải số.");
    }

    @Test
    void a_dry_run_prints_the_plan_and_does_not_wait() {
        ledger.answers("POST /v1/statements", 200, DONE.replace("\"done\"", "\"dry-run\""));
        Person.Said said = imports("--dry-run", "-o", "json");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("\"dry-run\"");
        assertThat(ledger.asked).hasSize(1);
        assertThat(ledger.last().line()).endsWith("&dryRun=true");
    }

    @Test
    void a_missing_file_is_a_slip_of_the_typist() {
        assertThat(person.types("statement", "import", "khong-co.csv", "--account", "001")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void undoing_asks_first_and_goes_on_only_when_agreed() {
        ledger.answers("GET /v1/statements/s1", 200, DONE)
                .answers("GET /v1/statements/s1", 200, DONE)
                .answers("GET /v1/statements/s1", 200, UNDONE)
                .answers("POST /v1/statements/s1/undo", 202, UNDONE.replace("undone", "undoing"));
        assertThat(person.types("statement", "undo", "s1", "--reason", "Nhầm").err())
                .contains("--yes");
        person.terminal = true;
        person.types = "n\n";
        assertThat(person.types("statement", "undo", "s1", "--reason", "Nhầm").exit())
                .isEqualTo(1);
        assertThat(ledger.asked).allMatch(asked -> asked.line().startsWith("GET"));
        person.types = "y\n";
        assertThat(person.types("statement", "undo", "s1", "--reason", "Nhầm").exit())
                .isZero();
    }
}
