package sovang.progress.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PledgeProgressTest {

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private void says(Answer answer, long pledged, long outstanding) {
        assertThat(answer.fund().figures().pledged()).as("pledged").isEqualTo(pledged);
        assertThat(answer.fund().figures().outstanding()).as("outstanding").isEqualTo(outstanding);
        assertThat(answer.fund().figures().received()).as("received").isZero();
    }

    @Test
    void a_pledge_is_outstanding_until_it_is_paid() {
        var pledge = story.pledge(100, "2024-02-01");
        story.pay(pledge, 30, "2024-03-01");
        says(story.asOf("2024-01-31"), 0, 0);
        says(story.asOf("2024-02-01"), 100, 100);
        says(story.asOf("2024-03-01"), 100, 70);
        says(story.progress(2025), 0, 70);
    }

    @Test
    void a_pledge_that_was_paid_over_takes_nothing_from_the_others() {
        var generous = story.pledge(100, "2024-02-01");
        story.pledge(50, "2024-02-01");
        story.pay(generous, 1_000, "2024-02-02");
        says(story.progress(2024), 150, 50);
    }

    @Test
    void an_amended_pledge_counts_what_it_was_amended_by() {
        var pledge = story.pledge(100, "2024-02-01");
        story.amend(pledge, 100, 160, "2024-03-01");
        says(story.asOf("2024-02-29"), 100, 100);
        says(story.progress(2024), 160, 160);
        story.amend(pledge, 160, 40, "2024-04-01");
        says(story.progress(2024), 40, 40);
    }

    @Test
    void a_payment_that_was_taken_back_is_owed_again() {
        var pledge = story.pledge(100, "2024-02-01");
        story.pay(pledge, 100, "2024-02-02");
        story.takeBack(pledge, 100, "2024-02-03");
        says(story.asOf("2024-02-02"), 100, 0);
        says(story.asOf("2024-02-03"), 100, 100);
    }

    @Test
    void a_cancelled_pledge_keeps_of_the_pledged_only_what_was_paid() {
        var pledge = story.pledge(100, "2024-02-01");
        story.pay(pledge, 30, "2024-02-02");
        story.cancel(pledge, "2024-03-01");
        says(story.asOf("2024-02-29"), 100, 70);
        says(story.asOf("2024-03-01"), 30, 0);
    }

    @Test
    void a_dropped_pledge_that_is_revived_is_as_it_was() {
        var pledge = story.pledge(100, "2024-02-01");
        story.pay(pledge, 30, "2024-02-02");
        story.drop(pledge, "2024-03-01");
        story.cancel(pledge, "2024-03-02");
        says(story.progress(2024), 30, 0);
        story.revive(pledge, "2024-03-03");
        says(story.progress(2024), 100, 70);
        story.drop(pledge, "2025-01-01");
        says(story.progress(2024), 100, 70);
        says(story.progress(2025), -70, 0);
    }

    @Test
    void an_expired_pledge_is_owed_no_more_unless_it_is_revived() {
        var pledge = story.pledge(100, "2024-02-01", "2024-05-31", null);
        says(story.asOf("2024-05-31"), 100, 100);
        says(story.asOf("2024-06-01"), 100, 0);
        story.revive(pledge, "2024-07-01");
        says(story.asOf("2024-06-30"), 100, 0);
        says(story.asOf("2024-07-01"), 100, 100);
    }

    @Test
    void a_pledge_taken_over_by_minutes_is_owed_but_never_newly_pledged() {
        var pledge = story.pledge(100, "2024-01-01", null, "BB 12");
        says(story.progress(2024), 0, 100);
        story.amend(pledge, 100, 150, "2024-02-01");
        says(story.progress(2024), 0, 150);
        story.cancel(pledge, "2024-03-01");
        says(story.progress(2024), 0, 0);
        story.revive(pledge, "2024-03-02");
        says(story.progress(2024), 0, 150);
    }
}
