package sovang.pairing.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sovang.household.event.Area;
import sovang.household.event.HouseholdClass;
import sovang.household.event.HouseholdEvent.HouseholdClassified;
import sovang.household.event.HouseholdEvent.HouseholdRegistered;
import sovang.household.event.HouseholdId;
import sovang.household.event.Profile;
import sovang.household.event.Review;
import sovang.household.event.StandardId;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;
import sovang.pairing.event.EndReason;
import sovang.pairing.event.HelpKind;
import sovang.pairing.event.HoldEvent.HoldPlaced;
import sovang.pairing.event.HoldId;
import sovang.pairing.event.HoldType;
import sovang.pairing.event.PairingEvent.DeliveryReversed;
import sovang.pairing.event.PairingEvent.HelpDelivered;
import sovang.pairing.event.PairingEvent.HelpPromised;
import sovang.pairing.event.PairingEvent.PairingEnded;
import sovang.pairing.event.PairingEvent.PairingRecorded;
import sovang.pairing.event.PairingId;
import sovang.pairing.event.SponsorEvent.SponsorAdded;
import sovang.pairing.event.SponsorEvent.SponsorDescribed;
import sovang.pairing.event.SponsorId;
import sovang.pairing.event.SponsorKind;
import sovang.projection.Running;

class PairingReadsTest {

    private static final UnitCode UNIT = new UnitCode("95001");
    private static final SponsorId SPONSOR = new SponsorId("sponsor-1");

    private final Running running = new Running();

    @AfterEach
    void close() {
        running.close();
    }

    private static LocalDate day(String on) {
        return LocalDate.parse(on);
    }

    private HouseholdId household(String id, HouseholdClass now) {
        var household = new HouseholdId(id);
        running.record(new HouseholdRegistered(
                household,
                UNIT,
                id,
                Personal.of(household, "Nguyễn Văn " + id),
                null,
                null,
                new Profile(Area.NONG_THON, false, false, 4, 2, 1, List.of()),
                null,
                day("2024-01-01")));
        running.record(new HouseholdClassified(
                household,
                now,
                Review.HANG_NAM,
                "QĐ 1",
                new StandardId("07-2021"),
                List.of(),
                List.of(),
                null,
                day("2024-01-01")));
        return household;
    }

    @BeforeEach
    void a_sponsor() {
        running.record(new SponsorAdded(
                SPONSOR, SponsorKind.ENTERPRISE, Personal.of(SPONSOR, "Công ty Điện lực"), null, UNIT, null, null, 2));
    }

    private PairingId pairing(String id, HouseholdId household, int year, @Nullable PairingId renews) {
        var pairing = new PairingId(id);
        running.record(new PairingRecorded(
                pairing,
                SPONSOR,
                household,
                UNIT,
                HouseholdClass.HO_NGHEO,
                year,
                "giúp đỡ",
                null,
                renews,
                null,
                LocalDate.of(year, 1, 15)));
        return pairing;
    }

    private void delivered(PairingId pairing, int number, long value, @Nullable String fund, String on) {
        running.record(new HelpDelivered(
                pairing,
                number,
                HelpKind.MONEY,
                Dong.of(value),
                null,
                "tiền",
                fund == null ? 1 : null,
                fund == null ? null : new FundCode(fund),
                null,
                null,
                day(on)));
    }

    private PairingReads reads() {
        return new PairingReads(running.reading(), Running.TODAY);
    }

    private PairingReads.PairingItem asOf(PairingId pairing, String on) {
        return reads().pairing(pairing.value(), day(on), running.head());
    }

    @Test
    void promised_stands_against_delivered_as_of_a_day() {
        var pairing = pairing("p1", household("h1", HouseholdClass.HO_NGHEO), 2024, null);
        running.record(new HelpPromised(
                pairing, 1, HelpKind.MONEY, Dong.of(10), null, "tiền", day("2024-06-30"), day("2024-02-01")));
        delivered(pairing, 1, 10, null, "2024-07-05");
        delivered(pairing, 2, 3, "VNN", "2024-07-06");
        running.record(new DeliveryReversed(pairing, 1, "nhầm", day("2024-08-01")));
        assertThat(asOf(pairing, "2024-06-30").promises().getFirst().state()).isEqualTo("open");
        assertThat(asOf(pairing, "2024-07-04").pairing().overdue()).isEqualTo(1);
        assertThat(asOf(pairing, "2024-07-06").promises().getFirst().state()).isEqualTo("kept");
        assertThat(asOf(pairing, "2024-07-06").pairing().delivered()).isEqualTo(13);
        assertThat(asOf(pairing, "2024-07-06").pairing().fromFunds()).isEqualTo(3);
        assertThat(asOf(pairing, "2024-08-01").pairing().delivered()).isEqualTo(3);
        assertThat(asOf(pairing, "2024-08-01").pairing().overdue()).isEqualTo(1);
    }

    @Test
    void the_pool_is_who_is_on_the_list_neither_taken_on_nor_held() {
        household("free", HouseholdClass.HO_NGHEO);
        household("better-off", HouseholdClass.HO_TRUNG_BINH);
        pairing("p1", household("taken", HouseholdClass.HO_NGHEO), 2024, null);
        var left = pairing("p2", household("left", HouseholdClass.HO_CAN_NGHEO), 2024, null);
        running.record(new PairingEnded(left, EndReason.SPONSOR_WITHDREW, "", null, day("2024-05-01")));
        running.record(new HoldPlaced(
                new HoldId("hold-1"),
                HoldType.RESERVED,
                household("held", HouseholdClass.HO_NGHEO),
                "UBMTTQ xã",
                null,
                "thư",
                2024,
                day("2024-05-01"),
                day("2024-05-10")));
        assertThat(pool("2024-04-30")).containsExactlyInAnyOrder("free", "held");
        assertThat(pool("2024-05-10")).containsExactlyInAnyOrder("free", "left");
        assertThat(pool("2024-05-11")).containsExactlyInAnyOrder("free", "left", "held");
        var holds = new HoldReads(running.reading(), Running.TODAY);
        assertThat(holds.holds(null, null, 2024, null, day("2024-05-11"), running.head(), null, null)
                        .items()
                        .getFirst()
                        .state())
                .isEqualTo("lapsed");
    }

    private List<String> pool(String on) {
        return new PoolReads(running.reading(), Running.TODAY)
                .pool(2024, "95001", day(on), running.head(), null, null).items().stream()
                        .map(PoolReads.Waiting::id)
                        .toList();
    }

    @Test
    void new_and_carried_over_are_told_apart_and_sponsors_found_without_accents() {
        var household = household("h1", HouseholdClass.HO_NGHEO);
        var first = pairing("p1", household, 2023, null);
        pairing("p2", household, 2024, first);
        running.record(new SponsorDescribed(SPONSOR, Personal.of(SPONSOR, "Điện lực Bạc Liêu"), null, UNIT, 5));
        assertThat(list("carried-over")).containsExactly("p2");
        assertThat(list("new")).containsExactly("p1");
        var sponsors = new SponsorReads(running.reading());
        assertThat(sponsors.sponsors(
                                "bac lieu", null, "enterprises", null, false, running.head(), null, null, Running.as())
                        .items())
                .extracting(SponsorReads.SponsorRow::capacity)
                .containsExactly(5);
        assertThat(sponsors.sponsor(SPONSOR.value(), false, running.head(), Running.as())
                        .years())
                .hasSize(2);
    }

    private List<String> list(String origin) {
        return reads()
                .pairings(null, null, null, "95001", null, null, origin, null, null, running.head(), null, null)
                .items()
                .stream()
                .map(PairingQuery.PairingRow::id)
                .toList();
    }

    @Test
    void what_is_about_to_be_forgotten_stands_in_the_gauges() {
        var one = pairing("p1", household("h1", HouseholdClass.HO_NGHEO), 2026, null);
        var two = pairing("p2", household("h2", HouseholdClass.HO_NGHEO), 2026, null);
        delivered(one, 1, 5, "VNN", "2026-03-01");
        delivered(two, 1, 5, "VNN", "2026-03-01");
        running.record(new HelpPromised(
                two, 1, HelpKind.MONEY, Dong.of(10), null, "tiền", day("2026-06-30"), day("2026-02-01")));
        delivered(two, 2, 5, null, "2026-04-01");
        pairing("p3", household("h3", HouseholdClass.HO_CAN_NGHEO), 2026, null);
        var meters = new SimpleMeterRegistry();
        var gauges = new PairingGauges(meters, Running.TODAY);
        running.reading().<Long>of(PairingReads.VIEWS, running.head(), (views, position) -> {
            gauges.read(views, position);
            return position;
        });
        assertThat(meters.get("sovang.pairings.without.help").gauge().value()).isEqualTo(1);
        assertThat(meters.get("sovang.help.promised.overdue").gauge().value()).isEqualTo(1);
    }
}
