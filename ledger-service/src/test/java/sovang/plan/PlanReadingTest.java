package sovang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.plan.event.TargetLine;
import sovang.refusal.Refusal;

class PlanReadingTest {

    private static final String GOOD = """
            id: bac-lieu
            title: Giảm nghèo bền vững
            unit: "95"
            document: {number: 127/KH-UBND, issuer: UBND tỉnh, date: 2022-09-21}
            period: {from: 2022, to: 2025}
            lines:
              - id: T-FUND
                text: ít nhất 100 tỷ đồng
                metric: fund.received
                comparator: ">="
                value: "100000000000"
                unit: VND
                period: year
                funds: [VNN, ASXH]
                source: mục II.2.e
            """;

    @Test
    void the_plan_of_bac_lieu_asks_for_100_billion_of_both_funds_in_each_of_its_years() throws IOException {
        var plan = PlanReading.read(Files.readAllBytes(Path.of("..", "plans", "bac-lieu-127-kh-ubnd.yaml")));
        assertThat(plan.subject().value()).isEqualTo("bac-lieu-127-kh-ubnd");
        assertThat(plan.issued()).isEqualTo(LocalDate.of(2022, 9, 21));
        assertThat(plan.document()).isEqualTo("127/KH-UBND, Ủy ban nhân dân tỉnh Bạc Liêu, 21/09/2022");
        assertThat(plan.lines()).hasSize(27);
        assertThat(plan.tasks()).hasSize(31);
        TargetLine line = plan.lines().stream()
                .filter(it -> it.id().equals("T-FUND"))
                .findFirst()
                .orElseThrow();
        assertThat(line.text()).contains("các cấp đạt ít nhất 100 tỷ đồng");
        assertThat(line.value()).isEqualTo("100000000000");
        assertThat(line.funds()).containsExactly("VNN", "ASXH");
        assertThat(line.from()).isEqualTo(2022);
        assertThat(line.to()).isEqualTo(2025);
    }

    @ParameterizedTest
    @CsvSource({
        "bac-lieu-127-kh-ubnd, 27, 31",
        "my-thanh-2022, 18, 21",
        "nghi-quyet-160-nq-cp, 15, 4",
        "tuyen-quang-107-kh-ubnd, 5, 2",
        "son-la-92-kh-ubnd, 26, 0"
    })
    void each_of_the_five_plans_is_read_with_all_its_targets_and_tasks(String id, int lines, int tasks)
            throws IOException {
        var plan = PlanReading.read(Files.readAllBytes(Path.of("..", "plans", id + ".yaml")));
        assertThat(plan.subject().value()).isEqualTo(id);
        assertThat(plan.lines()).hasSize(lines);
        assertThat(plan.tasks()).hasSize(tasks);
        assertThat(plan.notes()).isNotEmpty();
    }

    @Test
    void a_line_may_have_years_of_its_own() {
        var plan = read("period: year", "period: year\n    from: 2023\n    to: 2023");
        assertThat(plan.lines().getFirst().from()).isEqualTo(2023);
        assertThat(plan.lines().getFirst().to()).isEqualTo(2023);
    }

    @Test
    void the_hash_is_that_of_the_file() {
        assertThat(read("x", "x").fileHash())
                .isEqualTo(read("x", "x").fileHash())
                .hasSize(64);
        assertThat(read("title: Giảm", "title:  Giảm").fileHash())
                .isNotEqualTo(read("x", "x").fileHash());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    id: bac-lieu                  | id: Bạc Liêu                | /id                | 1
                    id: bac-lieu                  | # no id                     | /id                | 2
                    title: Giảm nghèo bền vững    | title: ''                   | /title             | 2
                    unit: "95"                    | unit: Bạc Liêu              | /unit              | 3
                    number: 127/KH-UBND,          | number: ,                   | /document/number   | 4
                    , date: 2022-09-21            | ''                          | /document/date     | 4
                    from: 2022                    | from: 22                    | /period/from       | 5
                    to: 2025                      | to: 2021                    | /period/to         | 5
                    - id: T-FUND                  | - id: T FUND                | /lines/0/id        | 7
                    text: ít nhất 100 tỷ đồng     | # no text                   | /lines/0/text      | 7
                    metric: fund.received         | metric: fund.recieved       | /lines/0/metric    | 9
                    comparator: ">="              | comparator: ít nhất         | /lines/0/comparator | 10
                    comparator: ">="              | comparator: "=0"            | /lines/0/value     | 11
                    "100000000000"                | 100.000.000.000             | /lines/0/value     | 11
                    "100000000000"                | 1e11                        | /lines/0/value     | 11
                    "100000000000"                | "0"                         | /lines/0/value     | 11
                    "100000000000"                | "100000000000.5"            | /lines/0/value     | 11
                    "100000000000"                | "1000000000000000"          | /lines/0/value     | 11
                    unit: VND                     | unit: tỷ đồng               | /lines/0/unit      | 12
                    period: year                  | period: mỗi năm             | /lines/0/period    | 13
                    funds: [VNN, ASXH]            | funds: []                   | /lines/0/funds     | 14
                    funds: [VNN, ASXH]            | funds: [VNN, VNN]           | /lines/0/funds/1   | 14
                    source: mục II.2.e            | # no source                 | /lines/0/source    | 7
                    """)
    void a_field_that_can_not_be_is_named_with_its_line(String good, String bad, String pointer, int line) {
        assertThatThrownBy(() -> read(good, bad)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("PLAN_INVALID");
            var named = refusal.details().stream()
                    .filter(detail -> detail.pointer().equals(pointer))
                    .toList();
            assertThat(named).as("%s among %s", pointer, refusal.details()).isNotEmpty();
            assertThat(named.getFirst().vi()).startsWith("Dòng " + line + ", ");
            assertThat(named.getFirst().en()).startsWith("Line " + line + ", ");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    title: Giảm                   | titel: Giảm                 | dòng 2
                    title: Giảm                   | id: hai-lan                 | dòng 2
                    from: 2022                    | from: hai nghìn             | dòng 5
                    date: 2022-09-21              | date: 21/9/2022             | dòng 4
                    from: 2022                    | from: 2022.5                | dòng 5
                    unit: VND                     | unit: [VND]                 | dòng 12
                    funds: [VNN                   | funds: [[VNN                | dòng 1
                    id: bac-lieu                  | ': : :'                     | dòng 1
                    lines:                        | lines: 5                    | dòng
                    """)
    void what_is_no_plan_in_yaml_is_refused_with_the_line_where_it_breaks(String good, String bad, String where) {
        assertThatThrownBy(() -> read(good, bad)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("PLAN_UNREADABLE");
            assertThat(refusal.vi()).contains(where);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "---\n", "# chỉ có ghi chú\n", "[]", "5", "null", "lines: []", "lines: [null]"})
    void a_file_without_a_plan_is_refused(String yaml) {
        assertThatThrownBy(() -> PlanReading.read(yaml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_second_plan_in_the_file_is_refused() {
        assertThatThrownBy(() -> read("source: mục II.2.e", "source: a\n---\nid: b\n"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() {
        assertThatThrownBy(() -> PlanReading.read(GOOD.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_line_that_stands_twice_is_refused() {
        String line = GOOD.substring(GOOD.indexOf("  - id"));
        assertThatThrownBy(() -> PlanReading.read((GOOD + line).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.details())
                                .extracting(Refusal.Detail::pointer)
                                .containsExactly("/lines/1/id"));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> PlanReading.read("id: bac-lieu".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.details())
                                .extracting(Refusal.Detail::pointer)
                                .contains("/title", "/unit", "/document/number", "/period/from", "/lines"));
    }

    private static PlanCommand.ImportPlan read(String good, String bad) {
        String yaml = GOOD.replace(good, bad);
        assertThat(good.equals(bad) || !yaml.equals(GOOD))
                .as("nothing to replace")
                .isTrue();
        return PlanReading.read(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
