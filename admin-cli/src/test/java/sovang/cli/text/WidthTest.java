package sovang.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class WidthTest {

    @Test
    void composed_and_decomposed_vietnamese_take_the_same_room() {
        String name = "Nguyễn Thị Mỹ Hạnh";
        assertThat(Width.of(name)).isEqualTo(name.length());
        assertThat(Width.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(name.length());
    }

    @Test
    void wide_characters_take_two_columns() {
        assertThat(Width.of("臺灣")).isEqualTo(4);
        assertThat(Width.of("🎁")).isEqualTo(2);
    }

    @Test
    void padding_counts_columns_not_characters() {
        assertThat(Width.pad("臺", 4, false)).isEqualTo("臺  ");
        assertThat(Width.pad("ẽ", 3, true)).isEqualTo("  ẽ");
    }
}
