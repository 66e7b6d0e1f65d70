package sovang.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LangTest {

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "vi_VN.UTF-8", "fr_FR", ""})
    void every_locale_but_english_is_answered_in_vietnamese(String locale) {
        assertThat(Lang.of(Map.of("SOVANG_LOCALE", locale))).isEqualTo(Lang.VI);
    }

    @Test
    void english_is_answered_in_english() {
        assertThat(Lang.of(Map.of("SOVANG_LOCALE", "en_US.UTF-8"))).isEqualTo(Lang.EN);
        assertThat(Lang.of(Map.of("LANG", "en_GB"))).isEqualTo(Lang.EN);
    }

    @Test
    void what_the_launcher_saw_comes_before_what_it_set_for_java() {
        assertThat(Lang.of(Map.of("SOVANG_LOCALE", "vi_VN", "LC_ALL", "en_US"))).isEqualTo(Lang.VI);
    }
}
