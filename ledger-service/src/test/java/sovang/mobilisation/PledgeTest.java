package sovang.mobilisation;

import static sovang.mobilisation.APledge.DAY;
import static sovang.mobilisation.APledge.ID;
import static sovang.mobilisation.APledge.part;
import static sovang.mobilisation.Given.CANCELLED;
import static sovang.mobilisation.Given.DROPPED;
import static sovang.mobilisation.Given.FIFTY;
import static sovang.mobilisation.Given.LATER;
import static sovang.mobilisation.Given.UNTIL_OCTOBER;
import static sovang.mobilisation.Given.amend;
import static sovang.mobilisation.Given.amended;
import static sovang.mobilisation.Given.happens;
import static sovang.mobilisation.Given.paid;
import static sovang.mobilisation.Given.pay;
import static sovang.mobilisation.Given.refuses;
import static sovang.mobilisation.Given.takeBack;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sovang.mobilisation.MobilisationCommand.CancelPledge;
import sovang.mobilisation.MobilisationCommand.DropPledge;
import sovang.mobilisation.MobilisationCommand.RevivePledge;
import sovang.mobilisation.event.PledgeEvent.PledgeAmended;
import sovang.mobilisation.event.PledgeEvent.PledgeRevived;
import sovang.money.Dong;

class PledgeTest {

    @Test
    void a_pledge_that_nobody_made_is_not_found() {
        refuses(List.of(), pay(20), "PLEDGE_UNKNOWN");
        refuses(List.of(), takeBack(20), "PLEDGE_UNKNOWN");
        refuses(List.of(), amend(20, null), "PLEDGE_UNKNOWN");
        refuses(List.of(), new CancelPledge(ID, "xin rút", LATER), "PLEDGE_UNKNOWN");
        refuses(List.of(), new DropPledge(ID, "xin rút", LATER), "PLEDGE_UNKNOWN");
        refuses(List.of(), new RevivePledge(ID, "nộp lại", LATER), "PLEDGE_UNKNOWN");
    }

    @Test
    void an_amendment_keeps_what_was_paid_and_may_go_below_it() {
        happens(List.of(FIFTY, paid(20)), amend(10, null), amended(50, 10));
        refuses(List.of(FIFTY, paid(20), amended(50, 10)), new CancelPledge(ID, "", LATER), "PLEDGE_ALREADY_PAID");
    }

    @Test
    void an_amendment_that_changes_nothing_is_refused() {
        refuses(List.of(FIFTY), amend(50, null), "PLEDGE_UNCHANGED");
    }

    @Test
    void a_new_day_for_the_same_amount_is_an_amendment() {
        var schedule = List.of(part(11, 18, 50));
        happens(
                List.of(FIFTY),
                amend(50, schedule),
                new PledgeAmended(ID, Dong.of(50), Dong.of(50), schedule, "xin sửa", LATER));
    }

    @Test
    void a_new_amount_that_names_no_day_keeps_the_one_there_was() {
        var given = APledge.of(50).promised(part(10, 17, 50)).asked().recorded();
        happens(
                List.of(given),
                amend(60, null),
                new PledgeAmended(ID, Dong.of(50), Dong.of(60), List.of(part(10, 17, 60)), "xin sửa", LATER));
    }

    @Test
    void a_new_amount_of_a_pledge_in_instalments_names_them_anew() {
        var given = APledge.of(50)
                .promised(part(10, 17, 20), part(11, 17, 30))
                .asked()
                .recorded();
        refuses(List.of(given), amend(60, null), "PLEDGE_SCHEDULE_REQUIRED");
        refuses(List.of(given), amend(60, List.of(part(10, 17, 59))), "PLEDGE_INSTALMENTS_SUM");
    }

    @Test
    void a_pledge_paid_in_part_can_be_cancelled_and_one_paid_in_full_can_not() {
        happens(List.of(FIFTY, paid(20)), new CancelPledge(ID, "xin rút", DAY), CANCELLED);
        refuses(List.of(FIFTY, paid(50)), new CancelPledge(ID, "xin rút", LATER), "PLEDGE_ALREADY_PAID");
        refuses(List.of(FIFTY, paid(50)), new DropPledge(ID, "xin rút", LATER), "PLEDGE_ALREADY_PAID");
    }

    @Test
    void what_is_cancelled_or_dropped_is_revived_first() {
        for (var step : List.of(amend(20, null), new CancelPledge(ID, "", LATER), new DropPledge(ID, "", LATER))) {
            refuses(List.of(FIFTY, CANCELLED), step, "PLEDGE_CANCELLED");
            refuses(List.of(FIFTY, DROPPED), step, "PLEDGE_DROPPED");
        }
        var revived = new PledgeRevived(ID, "nộp lại", LATER);
        happens(List.of(FIFTY, CANCELLED), new RevivePledge(ID, "nộp lại", LATER), revived);
        happens(List.of(FIFTY, DROPPED), new RevivePledge(ID, "nộp lại", LATER), revived);
        happens(List.of(FIFTY, CANCELLED, revived), amend(20, null), amended(50, 20));
    }

    @Test
    void a_pledge_expires_after_its_last_day_without_anything_happening() {
        refuses(List.of(UNTIL_OCTOBER), amend(20, null), "PLEDGE_EXPIRED");
        var lastDay = LocalDate.of(2024, 10, 1);
        refuses(List.of(UNTIL_OCTOBER), new RevivePledge(ID, "nộp lại", lastDay), "PLEDGE_PURSUED");
    }

    @Test
    void a_revived_pledge_no_longer_expires() {
        var revived = new PledgeRevived(ID, "nộp lại", LATER);
        happens(List.of(UNTIL_OCTOBER), new RevivePledge(ID, "nộp lại", LATER), revived);
        happens(List.of(UNTIL_OCTOBER, revived), amend(20, null), amended(50, 20));
    }

    @Test
    void what_is_pursued_is_not_revived() {
        refuses(List.of(FIFTY), new RevivePledge(ID, "nộp lại", LATER), "PLEDGE_PURSUED");
    }

    @Test
    void changes_of_a_pledge_follow_each_other_in_their_days() {
        refuses(List.of(FIFTY), new CancelPledge(ID, "xin rút", DAY.minusDays(1)), "PLEDGE_DATE_BACKWARDS");
        refuses(
                List.of(FIFTY, amended(50, 20)),
                new CancelPledge(ID, "xin rút", LATER.minusDays(1)),
                "PLEDGE_DATE_BACKWARDS");
    }
}
