package sovang.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void accents_and_the_letter_with_the_stroke_and_case_make_no_difference() {
        assertThat(SearchText.fold("NGUYỄN Văn Đức")).isEqualTo("nguyen van duc");
        assertThat(SearchText.fold("Trường hợp khẩn cấp, ở Ư Ơ Ă Â Ê Ô"))
                .isEqualTo("truong hop khan cap, o u o a a e o");
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Hồng Đào", Normalizer.Form.NFD);
        assertThat(SearchText.fold(decomposed)).isEqualTo("nguyen thi hong dao");
    }

    @Test
    void spaces_and_lines_are_one_space() {
        assertThat(SearchText.fold("  CT nhanh\r\n247\u00a0 den:\t")).isEqualTo("ct nhanh 247 den:");
    }

    @Test
    void what_is_asked_for_means_itself_and_no_pattern() {
        assertThat(SearchText.anywhere("100%_a\\b")).isEqualTo("%100\\%\\_a\\\\b%");
    }

    @Property
    void folding_twice_changes_nothing(@ForAll String text) {
        assertThat(SearchText.fold(SearchText.fold(text))).isEqualTo(SearchText.fold(text));
    }

    @Test
    void several_fields_are_joined_and_missing_ones_left_out() {
        assertThat(SearchText.fold(List.of("Ông ", "", "Ba"))).isEqualTo("ong ba");
        assertThat(SearchText.fold("Á", null, "Đ")).isEqualTo("a d");
    }
}
