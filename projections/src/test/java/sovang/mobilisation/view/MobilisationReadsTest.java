package sovang.mobilisation.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.event.DonorEvent.DonorAdded;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.DonorKind;
import sovang.mobilisation.event.Instalment;
import sovang.mobilisation.event.PledgeEvent.PledgeCancelled;
import sovang.mobilisation.event.PledgeEvent.PledgePaid;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.mobilisation.event.PledgeId;
import sovang.mobilisation.view.PledgeReads.PledgeItem;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.projection.Running;
import sovang.refusal.Refusal;

class MobilisationReadsTest {

    private static final DonorId DONOR = new DonorId("donor-1");

    private final Running running = new Running();

    @AfterEach
    void close() {
        running.close();
    }

    private static LocalDate day(String on) {
        return LocalDate.parse(on);
    }

    private void donor(DonorId id, String name, @Nullable String phone) {
        running.record(new DonorAdded(
                id,
                DonorKind.ENTERPRISE,
                Personal.of(id, name),
                phone == null ? null : Personal.of(id, phone),
                null,
                null));
    }

    private PledgeId pledge(String id, boolean anonymous, @Nullable String expires, Instalment... parts) {
        var pledge = new PledgeId(id);
        running.record(new PledgeRecorded(
                pledge,
                new UnitCode("95"),
                new FundCode("VNN"),
                null,
                DONOR,
                null,
                anonymous,
                Dong.of(100),
                List.of(parts),
                day("2024-01-01"),
                expires == null ? null : day(expires),
                null));
        return pledge;
    }

    private static Instalment part(String due, long amount) {
        return new Instalment(day(due), Dong.of(amount));
    }

    private PledgeReads reads() {
        return new PledgeReads(running.reading(), Running.TODAY);
    }

    private PledgeItem asOf(PledgeId pledge, String on) {
        return reads().pledge(pledge.value(), day(on), running.head());
    }

    @Test
    void a_donor_is_found_without_accents_and_by_telephone() {
        donor(DONOR, "Công ty Điện lực Bạc Liêu", "0912 345 678");
        donor(new DonorId("donor-2"), "Nguyễn Văn Đức", null);
        var reads = new DonorReads(running.reading());
        assertThat(reads.donors("dien luc", null, false, running.head(), null, null, Running.as())
                        .items())
                .extracting(DonorReads.DonorRow::id)
                .containsExactly("donor-1");
        assertThat(reads.donors("ĐỨC", "enterprise", false, running.head(), null, null, Running.as())
                        .items())
                .extracting(DonorReads.DonorRow::name)
                .containsExactly("Nguyễn Văn Đức");
        assertThat(reads.donors("345", null, false, running.head(), null, null, Running.as())
                        .items())
                .hasSize(1);
    }

    @Test
    void a_donor_is_shown_with_what_it_has_promised_and_paid() {
        donor(DONOR, "Công ty Điện lực Bạc Liêu", null);
        running.record(new PledgePaid(
                pledge("pledge-1", false, null), new ReceiptId("receipt-1"), Dong.of(30), day("2024-03-05")));
        running.record(new PledgeCancelled(pledge("pledge-2", false, null), "hủy", day("2024-06-01")));
        var donors = new DonorRead(running.reading(), Running.TODAY);
        var donor = donors.donor(DONOR.value(), false, running.head(), Running.as());
        assertThat(donor.donor().kind()).isEqualTo("enterprise");
        assertThat(donor.pledged()).isEqualTo(100);
        assertThat(donor.outstanding()).isEqualTo(70);
        assertThat(donor.received()).isZero();
        assertThatThrownBy(() -> donors.donor("donor-3", false, running.head(), Running.as()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_pledge_is_overdue_from_the_day_after_its_first_unmet_instalment() {
        donor(DONOR, "A", null);
        var pledge = pledge("pledge-1", false, null, part("2024-03-01", 40), part("2024-06-01", 60));
        assertThat(asOf(pledge, "2024-03-01").daysOverdue()).isZero();
        assertThat(asOf(pledge, "2024-03-02").daysOverdue()).isEqualTo(1);
        running.record(new PledgePaid(pledge, new ReceiptId("receipt-1"), Dong.of(40), day("2024-03-05")));
        assertThat(asOf(pledge, "2024-03-04").daysOverdue()).isEqualTo(3);
        assertThat(asOf(pledge, "2024-03-05").daysOverdue()).isZero();
        assertThat(asOf(pledge, "2024-03-05").due()).isEqualTo(day("2024-06-01"));
        assertThat(asOf(pledge, "2024-06-11").daysOverdue()).isEqualTo(10);
        assertThat(asOf(pledge, "2024-06-11").outstanding()).isEqualTo(60);
        assertThat(asOf(pledge, "2024-06-11").payments())
                .extracting(payment -> payment.receipt() + " " + payment.amount())
                .containsExactly("receipt-1 40");
    }

    @Test
    void the_state_of_a_pledge_is_that_of_the_day() {
        donor(DONOR, "A", null);
        var pledge = pledge("pledge-1", false, "2024-12-31");
        assertThat(asOf(pledge, "2024-12-31").state()).isEqualTo("open");
        assertThat(asOf(pledge, "2025-01-01").state()).isEqualTo("expired");
        running.record(new PledgeCancelled(pledge, "hủy", day("2024-06-01")));
        assertThat(asOf(pledge, "2024-05-31").state()).isEqualTo("open");
        assertThat(asOf(pledge, "2025-01-01").state()).isEqualTo("cancelled");
        assertThat(asOf(pledge, "2025-01-01").outstanding()).isZero();
        var paid = pledge("pledge-2", false, "2024-12-31");
        running.record(new PledgePaid(paid, new ReceiptId("receipt-1"), Dong.of(130), day("2024-03-05")));
        assertThat(asOf(paid, "2025-01-01").state()).isEqualTo("paid");
        assertThat(asOf(paid, "2025-01-01").outstanding()).isZero();
        assertThatThrownBy(() -> asOf(paid, "2023-12-31")).isInstanceOf(Refusal.class);
    }

    @Test
    void pledges_are_listed_by_state_and_whether_they_are_overdue() {
        donor(DONOR, "A", null);
        pledge("pledge-late", false, null, part("2024-03-01", 100));
        pledge("pledge-soon", false, null, part("2027-03-01", 100));
        pledge("pledge-gone", false, "2024-12-31");
        assertThat(list("open", null)).containsExactly("pledge-late", "pledge-soon");
        assertThat(list(null, true)).containsExactly("pledge-late");
        assertThat(list(null, false)).containsExactly("pledge-soon", "pledge-gone");
        assertThat(list("expired", null)).containsExactly("pledge-gone");
    }

    private List<String> list(@Nullable String state, @Nullable Boolean overdue) {
        return reads()
                .pledges("95", "VNN", DONOR.value(), null, state, overdue, null, running.head(), null, null)
                .items()
                .stream()
                .map(PledgeItem::id)
                .toList();
    }

    @Test
    void an_anonymous_pledge_is_shown_without_a_name() {
        donor(DONOR, "Nguyễn Văn Đức", null);
        assertThat(asOf(pledge("pledge-1", true, null), "2024-06-01").donorName())
                .isNull();
        assertThat(asOf(pledge("pledge-2", false, null), "2024-06-01").donorName())
                .isEqualTo("Nguyễn Văn Đức");
    }
}
