package sovang.mobilisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.DonorController.NewDonor;
import sovang.mobilisation.MobilisationCommand.AddDonor;
import sovang.mobilisation.event.DonorEvent.DonorAdded;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.DonorKind;
import sovang.refusal.Refusal;

class DonorTest {

    private static final DonorId ID = new DonorId("donor-1");

    private final AggregateTestFixture<Donor> donor = new AggregateTestFixture<>(Donor.class);

    @Test
    void a_donor_is_added_with_every_personal_field_under_its_own_key() {
        var asked = asked(DonorKind.ENTERPRISE, "Công ty CP Muối Bạc Liêu", "0291 3822 123", "0100233488");
        var added = new DonorAdded(ID, asked.kind(), asked.name(), asked.phone(), asked.address(), asked.idNumber());
        donor.givenNoPriorActivity().when(asked).expectEvents(added);
        assertThat(asked.name().subject()).isEqualTo("donor-1");
        assertThat(Objects.requireNonNull(asked.phone()).subject()).isEqualTo("donor-1");
        assertThat(asked.phone().value()).isEqualTo("02913822123");
    }

    @Test
    void an_anonymous_donor_needs_no_name_and_can_not_be_traced() {
        assertThat(asked(DonorKind.ANONYMOUS, null, null, null).name().value()).isEqualTo("Ẩn danh");
        donor.givenNoPriorActivity()
                .when(asked(DonorKind.ANONYMOUS, null, "0912345678", null))
                .expectException(Codes.refusal("DONOR_ANONYMOUS_TRACEABLE"));
    }

    @Test
    void everybody_else_has_a_name() {
        refused(DonorKind.PERSON, " ", null, "FIELD_REQUIRED");
    }

    @Test
    void the_number_fits_the_kind_of_donor() {
        refused(DonorKind.PERSON, "Trần Thị Bé", "0100233488", "DONOR_CITIZEN_NUMBER_INVALID");
        refused(DonorKind.ENTERPRISE, "Công ty CP Muối Bạc Liêu", "095088001234", "DONOR_TAX_CODE_INVALID");
        assertThat(asked(DonorKind.HOUSEHOLD, "Hộ ông Sơn", null, "095088001234")
                        .idNumber())
                .isNotNull();
        assertThat(asked(DonorKind.HOUSEHOLD, "Hộ kinh doanh Sơn", null, "0100233488")
                        .idNumber())
                .isNotNull();
    }

    @Test
    void empty_fields_are_fields_that_were_left_out() {
        var asked = asked(DonorKind.LOCALITY, "Ấp Biển Đông A", "", " ");
        assertThat(asked.phone()).isNull();
        assertThat(asked.idNumber()).isNull();
    }

    private static void refused(DonorKind kind, String name, @Nullable String number, String code) {
        assertThatThrownBy(() -> asked(kind, name, null, number))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static AddDonor asked(
            DonorKind kind, @Nullable String name, @Nullable String phone, @Nullable String number) {
        return DonorController.command(new NewDonor(kind, name, phone, null, number), ID);
    }
}
