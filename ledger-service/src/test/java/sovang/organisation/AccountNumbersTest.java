package sovang.organisation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Body;
import sovang.live.Live;
import sovang.live.Place;

/** A number names one account of a bank, or of the Treasury. */
@ExtendWith(Live.class)
class AccountNumbersTest {

    final Place place = Place.fresh();

    private Answer open(String kind, String bank, String number) {
        return place.client()
                .post(
                        "/v1/accounts",
                        Body.of("kind", kind)
                                .with("unit", place.unit())
                                .with("fund", "VNN")
                                .with("bank", bank.isEmpty() ? null : bank)
                                .with("number", number.isEmpty() ? null : number));
    }

    @Test
    void it_is_opened_once_with_each_bank_and_once_with_the_treasury() {
        open("BANK", "BIDV", "7001").ok();
        open("BANK", "BIDV", "7001").refused(422, "ORG_ACCOUNT_EXISTS");
        open("BANK", "MB", "7001").ok();
        open("TREASURY", "", "7001").ok();
        open("TREASURY", "", "7001").refused(422, "ORG_ACCOUNT_EXISTS");
    }

    @Test
    void cash_boxes_and_stores_need_no_number() {
        open("CASH", "", "").ok();
        open("CASH", "", "").ok();
        open("STORE", "", "").ok();
    }
}
