package sovang.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sovang.naming.Personal;
import sovang.refusal.Refusal;

class VeilTest {

    private static final Veil DOWN = Veil.ofPeople(false, Running.as());

    @ParameterizedTest
    @CsvSource({
        "0912345678, •••••••678",
        "095088123456, •••••••••456",
        "0100109106-001, •••••••••••001",
        "12345, ••••5",
        "12, ••"
    })
    void a_number_shows_its_last_digits_and_a_short_one_fewer(String number, String shown) {
        assertThat(DOWN.number(number)).isEqualTo(shown);
        assertThat(new Veil(true).number(number)).isEqualTo(number);
    }

    @Test
    void what_is_not_there_or_was_erased_is_told_from_what_is_masked() {
        assertThat(DOWN.number(null)).isNull();
        assertThat(DOWN.text(null)).isNull();
        assertThat(DOWN.text("Ấp 7")).isEqualTo("•••");
        assertThat(DOWN.number(Personal.ERASED)).isEqualTo(Personal.ERASED);
        assertThat(DOWN.text(Personal.ERASED)).isEqualTo(Personal.ERASED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCOUNTANT", "APPROVER", "AUDITOR", "ADMIN"})
    void who_works_with_the_book_reads_people_and_only_auditor_and_admin_read_events(String role) {
        assertThat(Veil.ofPeople(true, Running.as(role)).lifted()).isTrue();
        if (role.equals("AUDITOR") || role.equals("ADMIN"))
            assertThat(Veil.ofEvents(true, Running.as(role)).lifted()).isTrue();
        else refused(() -> Veil.ofEvents(true, Running.as(role)));
        assertThat(Veil.ofEvents(false, Running.as(role)).lifted()).isFalse();
    }

    @Test
    void a_role_that_nobody_named_may_not() {
        refused(() -> Veil.ofPeople(true, Running.as("LEADER")));
        refused(() -> Veil.ofPeople(true, Running.as()));
    }

    private static void refused(ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
            assertThat(refusal.vi()).contains("auditor, admin").contains("--personal");
            assertThat(refusal.en()).contains("auditor, admin").contains("--personal");
        });
    }
}
