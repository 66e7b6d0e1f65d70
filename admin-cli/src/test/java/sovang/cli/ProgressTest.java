package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest extends Conversation {

    private static final String FIGURES = """
            {"year":2024,"unit":null,"asOf":"2024-12-31","position":30012,"importing":[],"planNote":null,
             "definition":{"id":"d1","from":"2024-01-01","text":"Tiền đã nhận.","textEn":"Money received.","document":"QĐ 1"},
             "fund":{"target":100000000000,"pledged":50000000,"received":22661786078,"receivedBank":22659786078,
              "receivedCash":2000000,"receivedInKind":0,"receivedCurrency":0,"outstanding":48000000,"percent":"22.66",
              "expectedToDate":null,"pace":null,
              "byFund":[{"fund":"VNN","name":"Vì người nghèo","counted":true,"pledged":50000000,"received":22661786078}],
              "byUnit":[],"byCampaign":[],"byMonth":[{"month":"2024-09","pledged":50000000,"received":22661786078}]}}
            """;

    @Test
    void an_accountant_reads_target_share_channels_and_what_counts() {
        ledger.answers("GET /v1/progress", 200, FIGURES);
        String read = person.types("progress", "--year", "2024").out();
        assertThat(read)
                .contains("TIẾN ĐỘ VẬN ĐỘNG NĂM 2024")
                .contains("100.000.000.000 ₫")
                .contains("22.661.786.078 ₫   22,66 %")
                .contains("77.338.213.922 ₫")
                .contains("Vì người nghèo")
                .contains("2024-09")
                .contains("vị trí sổ 30012")
                .contains("Tiền đã nhận.");
        assertThat(person.types("progress", "--year", "2024", "--lang", "en").out())
                .contains("Money received.")
                .contains("22.66 %");
    }

    @Test
    void json_is_the_services_own_text() {
        ledger.answers("GET /v1/progress", 200, FIGURES);
        assertThat(person.types("progress", "--year", "2024", "-o", "json").out())
                .isEqualTo(FIGURES.strip() + "\n");
    }

    @Test
    void the_questions_of_an_auditor_reach_the_service() {
        ledger.answers("GET /v1/progress", 200, FIGURES);
        person.types(
                "progress",
                "--year",
                "2024",
                "--unit",
                "95",
                "--fund",
                "VNN",
                "--as-of",
                "30/09/2024",
                "--known-at",
                "17");
        assertThat(ledger.last().line())
                .isEqualTo("GET /v1/progress?year=2024&unit=95&fund=VNN&asOf=2024-09-30&knownAt=17");
    }

    @Test
    void a_year_outside_the_plan_has_no_target() {
        ledger.answers(
                "GET /v1/progress",
                200,
                FIGURES.replace("\"target\":100000000000", "\"target\":null")
                        .replace("\"percent\":\"22.66\"", "\"percent\":null")
                        .replace("\"planNote\":null", "\"planNote\":\"chưa có chỉ tiêu\""));
        assertThat(person.types("progress", "--year", "2031").out())
                .contains("chưa có chỉ tiêu")
                .doesNotContain("Còn phải vận động")
                .doesNotContain("%");
    }

    @Test
    void an_import_under_way_is_told() {
        ledger.answers("GET /v1/progress", 200, FIGURES.replace("\"importing\":[]", "\"importing\":[\"s7\"]"));
        assertThat(person.types("progress", "--year", "2024").out()).contains("ĐANG NHẬP SAO KÊ (s7)");
    }
}
