package sovang.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertmanagerFilesTest {

    private static final String CONFIG = "alertmanager/alertmanager.yml";

    @Test
    void amtool_accepts_the_configuration_and_its_template() throws Exception {
        var outcome = Tool.named("amtool").run(List.of("check-config", CONFIG));
        assertThat(outcome.good()).as(outcome.printed()).isTrue();
        assertThat(outcome.printed()).contains("1 templates");
    }

    @ParameterizedTest
    @CsvSource({"critical, truc-ban", "warning, van-hanh"})
    void what_is_urgent_goes_to_who_is_on_duty(String severity, String receiver) throws Exception {
        var outcome = Tool.named("amtool")
                .run(List.of("config", "routes", "test", "--config.file", CONFIG, "severity=" + severity));
        assertThat(outcome.printed().lines().toList()).last().isEqualTo(receiver);
    }

    @Test
    void a_message_is_written_in_vietnamese_first() throws Exception {
        var data = """
                {"status":"firing","commonLabels":{"severity":"critical"},"alerts":[{"status":"firing",
                "annotations":{"summary":"Bảng đã dừng","description":"It stopped.","runbook":"docs/runbooks/X.md"}}]}""";
        assertThat(render("{{ template \"sovang.subject\" . }}", data)).isEqualTo("[Sổ Vàng] Khẩn: Bảng đã dừng");
        assertThat(render("{{ template \"sovang.text\" . }}", data))
                .isEqualTo("Bảng đã dừng\nIt stopped.\nCách xử lý / What to do: docs/runbooks/X.md");
    }

    private static String render(String template, String data) throws Exception {
        var file = java.nio.file.Files.createTempFile("alert", ".json");
        try {
            java.nio.file.Files.writeString(file, data);
            var outcome = Tool.named("amtool")
                    .run(List.of(
                            "template",
                            "render",
                            "--template.glob=alertmanager/templates/*.tmpl",
                            "--template.text=" + template,
                            "--template.data=" + file));
            assertThat(outcome.good()).as(outcome.printed()).isTrue();
            return outcome.printed().strip();
        } finally {
            java.nio.file.Files.delete(file);
        }
    }
}
