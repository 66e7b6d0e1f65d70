package sovang.pairing;

import static sovang.pairing.PairingTest.refusal;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import sovang.pairing.PairingCommand.RefuseOffer;
import sovang.pairing.PairingCommand.ReleaseHold;
import sovang.pairing.event.HoldEvent;
import sovang.pairing.event.HoldEvent.HoldPlaced;
import sovang.pairing.event.HoldEvent.HoldReleased;
import sovang.pairing.event.HoldEvent.OfferRefused;
import sovang.pairing.event.HoldId;
import sovang.pairing.event.HoldType;

class HoldTest {

    private static final HoldId ID = new HoldId("hold-1");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    private static final LocalDate UNTIL = LocalDate.of(2024, 1, 20);

    private static HoldPlaced placed(HoldType type) {
        return new HoldPlaced(ID, type, Deciding.HOUSEHOLD, "UBMTTQ xã", Deciding.SPONSOR, "gặp mặt", 2024, DAY, UNTIL);
    }

    private static void happens(List<HoldEvent> given, Object when, HoldEvent then) {
        new AggregateTestFixture<>(Hold.class).given(given).when(when).expectEvents(then);
    }

    private static void refuses(List<HoldEvent> given, Object when, String code) {
        new AggregateTestFixture<>(Hold.class)
                .given(given)
                .when(when)
                .expectNoEvents()
                .expectException(refusal(code));
    }

    @Test
    void it_holds_through_its_last_day_and_has_lapsed_on_the_next() {
        var held = List.<HoldEvent>of(placed(HoldType.RESERVED));
        happens(held, new ReleaseHold(ID, "thôi", UNTIL), new HoldReleased(ID, "thôi", UNTIL));
        refuses(held, new ReleaseHold(ID, "thôi", UNTIL.plusDays(1)), "HOLD_LAPSED");
        refuses(held, new ReleaseHold(ID, "thôi", DAY.minusDays(1)), "HOLD_DATE_BACKWARDS");
    }

    @Test
    void only_an_offer_is_refused_and_only_once() {
        var refuse = new RefuseOffer(ID, "đủ hộ", DAY);
        var refused = new OfferRefused(ID, "đủ hộ", DAY);
        happens(List.of(placed(HoldType.OFFERED)), refuse, refused);
        refuses(List.of(placed(HoldType.OFFERED), refused), refuse, "HOLD_CLOSED");
        refuses(List.of(placed(HoldType.RESERVED)), refuse, "HOLD_NOT_OFFERED");
    }

    @Test
    void an_offer_that_lapsed_can_t_be_answered() {
        refuses(List.of(placed(HoldType.OFFERED)), new RefuseOffer(ID, "đủ hộ", UNTIL.plusDays(1)), "HOLD_LAPSED");
    }
}
