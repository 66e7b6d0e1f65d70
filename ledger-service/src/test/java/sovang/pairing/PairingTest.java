package sovang.pairing;

import static sovang.pairing.Deciding.DAY;
import static sovang.pairing.Deciding.PAIRING;
import static sovang.pairing.Deciding.RECORDED;
import static sovang.pairing.Deciding.deliver;
import static sovang.pairing.Deciding.delivered;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.Known;
import sovang.money.Dong;
import sovang.organisation.event.FundCode;
import sovang.pairing.PairingCommand.EndPairing;
import sovang.pairing.PairingCommand.PromiseHelp;
import sovang.pairing.PairingCommand.ReverseDelivery;
import sovang.pairing.event.EndReason;
import sovang.pairing.event.HelpKind;
import sovang.pairing.event.PairingEvent;
import sovang.pairing.event.PairingEvent.DeliveryReversed;
import sovang.pairing.event.PairingEvent.PairingEnded;
import sovang.refusal.Refusal;

class PairingTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 10);
    private static final PairingEnded ENDED =
            new PairingEnded(PAIRING, EndReason.SPONSOR_WITHDREW, "", null, LocalDate.of(2024, 5, 1));

    private static void happens(List<PairingEvent> given, Object when, PairingEvent then) {
        fixture().given(given).when(when).expectEvents(then);
    }

    private static void refuses(List<PairingEvent> given, Object when, String code) {
        fixture().given(given).when(when).expectNoEvents().expectException(refusal(code));
    }

    private static AggregateTestFixture<Pairing> fixture() {
        var fixture = new AggregateTestFixture<>(Pairing.class);
        fixture.registerInjectableResource(new Known());
        return fixture;
    }

    static CustomTypeSafeMatcher<Refusal> refusal(String code) {
        return new CustomTypeSafeMatcher<>("refusal " + code) {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                return refusal.code().equals(code);
            }
        };
    }

    @Test
    void help_is_numbered_from_one() {
        happens(List.of(RECORDED), deliver(5, MARCH), delivered(1, 5, MARCH));
        happens(List.of(RECORDED, delivered(1, 5, MARCH)), deliver(7, MARCH), delivered(2, 7, MARCH));
    }

    @Test
    void an_amount_is_between_one_and_the_most() {
        refuses(List.of(RECORDED), deliver(0, MARCH), "AMOUNT_OUT_OF_RANGE");
        refuses(List.of(RECORDED), deliver(Dong.MOST + 1, MARCH), "AMOUNT_OUT_OF_RANGE");
        refuses(List.of(RECORDED, delivered(1, Dong.MOST, MARCH)), deliver(1, MARCH), "HELP_OUT_OF_RANGE");
    }

    @Test
    void help_comes_in_its_year_or_later() {
        refuses(List.of(RECORDED), deliver(5, LocalDate.of(2023, 12, 31)), "PAIRING_YEAR_NOT_BEGUN");
        happens(List.of(RECORDED), deliver(5, LocalDate.of(2024, 1, 1)), delivered(1, 5, LocalDate.of(2024, 1, 1)));
    }

    @Test
    void help_fulfils_only_what_was_promised_and_comes_out_of_known_funds() {
        refuses(List.of(RECORDED), deliver(5, 1, null, MARCH), "PROMISE_UNKNOWN");
        refuses(List.of(RECORDED), deliver(5, null, new FundCode("X"), MARCH), "ORG_FUND_UNKNOWN");
    }

    @Test
    void after_its_end_only_what_came_before_is_added() {
        happens(List.of(RECORDED, ENDED), deliver(5, ENDED.on()), delivered(1, 5, ENDED.on()));
        refuses(List.of(RECORDED, ENDED), deliver(5, ENDED.on().plusDays(1)), "PAIRING_ENDED");
        refuses(
                List.of(RECORDED, ENDED),
                new PromiseHelp(PAIRING, HelpKind.GOODS, Dong.of(1), null, "gạo", MARCH, MARCH),
                "PAIRING_ENDED");
    }

    @Test
    void it_ends_once_and_not_before_its_last_help() {
        var end = new EndPairing(PAIRING, EndReason.MOVED, "", MARCH.minusDays(1));
        refuses(List.of(RECORDED, delivered(1, 5, MARCH)), end, "PAIRING_HELPED_AFTER");
        refuses(List.of(RECORDED, ENDED), end, "PAIRING_ENDED");
        refuses(
                List.of(RECORDED),
                new EndPairing(PAIRING, EndReason.MOVED, "", DAY.minusDays(1)),
                "PAIRING_DATE_BACKWARDS");
        refuses(List.of(RECORDED), new EndPairing(PAIRING, EndReason.REPLACED, "", MARCH), "PAIRING_REPLACE_INSTEAD");
    }

    @Test
    void a_delivery_is_reversed_once() {
        var reverse = new ReverseDelivery(PAIRING, 1, "nhầm", MARCH);
        var reversed = new DeliveryReversed(PAIRING, 1, "nhầm", MARCH);
        happens(List.of(RECORDED, delivered(1, 5, MARCH)), reverse, reversed);
        refuses(List.of(RECORDED, delivered(1, 5, MARCH), reversed), reverse, "DELIVERY_ALREADY_REVERSED");
        refuses(List.of(RECORDED), reverse, "DELIVERY_UNKNOWN");
    }

    @Test
    void one_that_nobody_recorded_is_unknown() {
        fixture().givenNoPriorActivity().when(deliver(5, MARCH)).expectException(refusal("PAIRING_UNKNOWN"));
    }
}
