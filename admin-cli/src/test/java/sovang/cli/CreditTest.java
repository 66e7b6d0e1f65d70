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

/** Declared need and the bank's files on the command line. */
class CreditTest {

    private static final String COVERAGE = """
            {"year":2026,"headline":{"eligibleNeed":%s,"met":2,"partlyMet":1,"percent":66.66},
             "other":{"eligibleNeed":0},"ineligible":1,"withdrawn":0,
             "capital":{"needed":150000000,"met":110000000,"allotted":null},
             "asked":{"asked":3,"households":212,"percent":1.41,"unitsNotAsked":["31803"]},
             "byUnit":[{"unit":"31900","name":"Xã A","households":{"eligibleNeed":3,"met":2,"partlyMet":1,"percent":66.66},
                "capital":{"needed":150000000},"asked":{"asked":3,"households":212}}],"byClass":[],"position":9}""";
    private static final String RECORDING =
            "{\"id\":\"m1\",\"position\":5,\"state\":\"recording\",\"dataDate\":\"2026-10-31\",\"rows\":2,\"recorded\":1}";
    private static final String DONE = """
            {"id":"m1","position":5,"state":"done","dataDate":"2026-10-31","rows":2,"recorded":2,"current":90,"overdue":10,"frozen":0}""";

    @TempDir
    Path home;

    private FakeLedger ledger;
    private Person person;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        ledger = new FakeLedger();
        person = new Person(home).speakingTo(ledger);
        file = Files.writeString(home.resolve("khe-uoc.csv"), "Mã xã,Số khế ước\n");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_need_is_declared_for_a_purpose_that_is_known() {
        ledger.answers("POST /v1/needs", 200, "{\"id\":\"need-1\",\"position\":3}");
        var said = person.types(
                "need", "declare", "--household", "h1", "--purpose", "Production", "--amount", "50.000.000");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("need-1").contains("50.000.000");
        assertThat(ledger.last().body()).contains("\"purpose\":\"production\"", "\"amount\":50000000");
        assertThat(person.types("need", "declare", "--household", "h1", "--purpose", "xe", "--amount", "1")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void coverage_says_who_was_not_asked_and_what_was_met_in_part() {
        ledger.answers("GET /v1/needs/coverage", 200, COVERAGE.formatted(3));
        var said = person.types("need", "coverage", "--year", "2026");
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("2 trên 3 hộ", "66.66 %", "1 hộ được vay một phần", "3 trên 212 hộ", "chưa hỏi: 31803");
    }

    @Test
    void nothing_of_nothing_is_said_in_words() {
        ledger.answers("GET /v1/needs/coverage", 200, COVERAGE.formatted(0));
        assertThat(person.types("need", "coverage", "--year", "2026").out()).contains("không có nhu cầu");
    }

    @Test
    void a_file_of_the_bank_is_awaited_until_it_is_recorded() {
        ledger.answers("POST /v1/mirrors", 202, RECORDING)
                .answers("GET /v1/mirrors/m1", 200, RECORDING)
                .answers("GET /v1/mirrors/m1", 200, DONE);
        var said = imports("--legal-basis", "Điều 38");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("Đã ghi 2 khoản vay ngày 2026-10-31");
        assertThat(ledger.asked.getFirst().line()).startsWith("POST /v1/mirrors?date=2026-10-31&legalBasis=");
        assertThat(imports().exit()).as("without its legal basis").isEqualTo(2);
    }

    @Test
    void the_same_file_again_adds_nothing_and_says_so() throws IOException {
        ledger.answers("POST /v1/mirrors", 200, DONE.replace("\"done\"", "\"already-imported\""))
                .answers("GET /v1/mirrors/m1", 200, DONE);
        assertThat(imports("--legal-basis", "Điều 38").out()).contains("không ghi thêm gì");
        var replayed = new FakeLedger()
                .answers("POST /v1/mirrors", 202, RECORDING, Map.of("Idempotency-Replayed", "true"))
                .answers("GET /v1/mirrors/m1", 200, DONE);
        try (replayed) {
            person.speakingTo(replayed);
            assertThat(imports("--legal-basis", "Điều 38").out()).contains("không ghi thêm gì");
        }
    }

    private Person.Said imports(String... more) {
        String[] args = new String[5 + more.length];
        System.arraycopy(new String[] {"loan", "import", file.toString(), "--date", "2026-10-31"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return person.types(args);
    }

    @Test
    void two_files_are_compared_and_the_portfolio_is_shown_with_its_data_date() {
        ledger.answers("GET /v1/mirrors/compare", 200, """
                        {"before":{"dataDate":"2026-09-30"},"after":{"dataDate":"2026-10-31"},
                         "kinds":[{"kind":"missing","loans":1,"before":50,"after":0}],
                         "items":[{"contract":"66","kind":"missing","unit":"31900","before":50}],"next":null}""").answers("GET /v1/portfolio", 200, """
                        {"dataDate":"2026-10-31","total":{"loans":4,"outstanding":100},
                         "groups":[{"group":"HO_NGHEO","loans":4,"current":90,"overdue":10,"frozen":0,"outstanding":100}],
                         "ageing":[{"days":"unknown","loans":1,"overdue":5,"outstanding":10}],
                         "atRisk":[{"moreThanDays":0,"loans":2,"outstanding":30,"percent":30.00}]}""");
        assertThat(person.types("loan", "compare").out()).contains("biến mất", "2026-09-30", "66");
        assertThat(person.types("loan", "portfolio").out()).contains("2026-10-31", "không rõ ngày", "hộ nghèo");
    }
}
