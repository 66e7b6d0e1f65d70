package sovang.mobilisation;

import static sovang.mobilisation.APledge.ID;
import static sovang.mobilisation.APledge.RECEIPT;
import static sovang.mobilisation.Given.CANCELLED;
import static sovang.mobilisation.Given.DROPPED;
import static sovang.mobilisation.Given.FIFTY;
import static sovang.mobilisation.Given.LATER;
import static sovang.mobilisation.Given.UNTIL_OCTOBER;
import static sovang.mobilisation.Given.happens;
import static sovang.mobilisation.Given.paid;
import static sovang.mobilisation.Given.pay;
import static sovang.mobilisation.Given.refuses;
import static sovang.mobilisation.Given.reversed;
import static sovang.mobilisation.Given.takeBack;

import java.util.List;
import org.junit.jupiter.api.Test;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.command.PayPledge;
import sovang.mobilisation.command.TakeBackPledgePayment;
import sovang.mobilisation.event.PledgeEvent.PledgePaid;
import sovang.money.Dong;

class PledgePaymentTest {

    @Test
    void a_payment_is_recorded_for_its_receipt() {
        happens(List.of(FIFTY), pay(20), new PledgePaid(ID, RECEIPT, Dong.of(20), LATER));
    }

    @Test
    void paid_over_it_asks() {
        refuses(List.of(FIFTY, paid(50)), pay(1), "PLEDGE_OVERPAID");
    }

    @Test
    void money_that_came_is_taken_however_the_pledge_stands() {
        happens(List.of(FIFTY, CANCELLED), pay(20), paid(20));
        happens(List.of(FIFTY, DROPPED), pay(20), paid(20));
        happens(List.of(UNTIL_OCTOBER), pay(20), paid(20));
    }

    @Test
    void money_of_another_fund_does_not_pay_a_pledge() {
        refuses(List.of(FIFTY), new PayPledge(ID, RECEIPT, Known.ASXH, Dong.of(20), LATER), "PLEDGE_OTHER_FUND");
    }

    @Test
    void what_was_paid_stays_readable_exactly_everywhere() {
        refuses(List.of(FIFTY, paid(Dong.MOST)), pay(1), "PLEDGE_PAID_OUT_OF_RANGE");
    }

    @Test
    void a_payment_is_taken_back_in_part_or_whole() {
        happens(List.of(FIFTY, paid(20)), takeBack(5), reversed(5));
        happens(List.of(FIFTY, paid(20), reversed(5)), takeBack(15), reversed(15));
    }

    @Test
    void no_more_is_taken_back_than_the_receipt_paid() {
        refuses(List.of(FIFTY, paid(20)), takeBack(21), "PLEDGE_NOT_PAID_BY");
        refuses(List.of(FIFTY, paid(20), reversed(20)), takeBack(1), "PLEDGE_NOT_PAID_BY");
        var other = new TakeBackPledgePayment(ID, new ReceiptId("receipt-2"), Dong.of(1), LATER);
        refuses(List.of(FIFTY, paid(20)), other, "PLEDGE_NOT_PAID_BY");
    }
}
