package sovang.book.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.FundingSource;
import sovang.book.event.Giver;
import sovang.book.event.ReceiptEvent.ReceiptAttributed;
import sovang.book.event.ReceiptEvent.ReceiptReclassed;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.book.event.ReceiptEvent.ReceiptRefunded;
import sovang.book.event.ReceiptEvent.ReceiptReversed;
import sovang.book.event.ReceiptId;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.mobilisation.event.CampaignCode;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;

/** Money that pays a pledge has its donor and campaign, and a correction stands on the day of what it corrects. */
class PledgeMoneyTest {

    static final LocalDate DAY = BookStory.DAY;
    static final PledgeId PLEDGE = new PledgeId("pledge-1");
    static final DonorId DONOR = new DonorId("donor-1");
    static final DonorId OTHER = new DonorId("donor-2");
    static final CampaignCode AUTUMN = new CampaignCode("AUTUMN");
    static final CampaignCode SPRING = new CampaignCode("SPRING");

    private final BookStory story = new BookStory();
    private int number;

    @AfterEach
    void close() {
        story.close();
    }

    private void pledge(PledgeId id, DonorId donor, CampaignCode campaign) {
        story.running.record(new PledgeRecorded(
                id,
                BookStory.UNIT,
                BookStory.FUND,
                campaign,
                donor,
                null,
                false,
                Dong.of(100),
                List.of(),
                DAY,
                null,
                null));
    }

    private ReceiptId receipt(@Nullable CampaignCode campaign, @Nullable DonorId donor, @Nullable PledgeId pledge) {
        var id = new ReceiptId("receipt-" + ++number);
        story.running.record(new ReceiptRecorded(
                id,
                voucher(VoucherKind.PT),
                BookStory.UNIT,
                BookStory.FUND,
                campaign,
                BookStory.PURSE,
                Channel.CASH,
                FundingSource.XA_HOI_HOA,
                CreditClass.DONATION,
                Dong.of(60),
                DAY,
                new Giver(donor, null, null, false),
                pledge,
                null,
                null,
                null,
                null));
        return id;
    }

    private Voucher voucher(VoucherKind kind) {
        return new Voucher(kind, 2024, ++number);
    }

    private void attribute(ReceiptId id, @Nullable DonorId donor, @Nullable PledgeId pledge) {
        story.running.record(new ReceiptAttributed(id, donor, pledge, "đối chiếu", DAY.plusYears(2)));
    }

    private void reclass(ReceiptId id, CreditClass before, CreditClass to, int later) {
        story.running.record(
                new ReceiptReclassed(id, voucher(VoucherKind.DC), before, to, "đối chiếu", DAY.plusDays(later)));
    }

    private void refund(ReceiptId id, long amount, int later) {
        story.running.record(new ReceiptRefunded(
                id, voucher(VoucherKind.PC), BookStory.PURSE, Dong.of(amount), null, "thừa", DAY.plusDays(later)));
    }

    private ReceiptItem shown(ReceiptId id) {
        return new ReceiptReads(story.running.reading()).receipt(id.value(), story.running.head());
    }

    /** What each group of entries sums to up to a day, by two paths: the entries, and the sums of days. */
    private Map<String, Long> sums(String by, int later) {
        return story.running.reading().of(List.of("books"), story.running.head(), (views, position) -> {
            var sums = new TreeMap<String, Long>();
            for (String table : List.of("entry", "day_sum"))
                views.sql("SELECT coalesce(" + by + ", '') AS what, sum(amount)::bigint AS amount FROM views." + table
                                + " WHERE day <= :day GROUP BY 1 HAVING sum(amount) <> 0")
                        .param("day", DAY.plusDays(later))
                        .query((row, n) -> {
                            Long before = sums.put(row.getString("what"), row.getLong("amount"));
                            if (table.equals("day_sum")) assertThat(before).isEqualTo(row.getLong("amount"));
                            return 0;
                        })
                        .list();
            return sums;
        });
    }

    @Test
    void recorded_for_a_pledge_it_has_its_donor_and_campaign() {
        pledge(PLEDGE, DONOR, AUTUMN);
        var item = shown(receipt(null, null, PLEDGE));
        assertThat(item.donor()).isEqualTo("donor-1");
        assertThat(item.campaign()).isEqualTo("AUTUMN");
        assertThat(sums("campaign", 0)).isEqualTo(Map.of("AUTUMN", 60L));
    }

    @Test
    void what_somebody_said_otherwise_stands() {
        pledge(PLEDGE, DONOR, AUTUMN);
        var item = shown(receipt(SPRING, OTHER, PLEDGE));
        assertThat(item.donor()).isEqualTo("donor-2");
        assertThat(item.campaign()).isEqualTo("SPRING");
        assertThat(sums("campaign", 0)).isEqualTo(Map.of("SPRING", 60L));
    }

    @Test
    void attributed_later_it_follows_and_attributed_away_it_does_no_more() {
        pledge(PLEDGE, DONOR, AUTUMN);
        pledge(new PledgeId("pledge-2"), OTHER, SPRING);
        var id = receipt(null, null, null);
        refund(id, 10, 5);
        attribute(id, null, PLEDGE);
        assertThat(shown(id).donor()).isEqualTo("donor-1");
        assertThat(sums("campaign", 4)).isEqualTo(Map.of("AUTUMN", 60L));
        assertThat(sums("campaign", 5)).isEqualTo(Map.of("AUTUMN", 50L));
        attribute(id, null, new PledgeId("pledge-2"));
        assertThat(shown(id).donor()).isEqualTo("donor-2");
        assertThat(sums("campaign", 5)).isEqualTo(Map.of("SPRING", 50L));
        refund(id, 50, 6);
        assertThat(sums("campaign", 6)).isEmpty();
        attribute(id, null, null);
        assertThat(shown(id).donor()).isNull();
        assertThat(sums("campaign", 5)).isEqualTo(Map.of("", 50L));
        assertThat(new EntryReads(story.running.reading())
                        .entries("95-VNN-2024", story.running.head(), null, 100)
                        .items())
                .as("only vouchers stand in a book")
                .hasSize(3);
    }

    @Test
    void a_re_class_dated_back_stands_on_every_day_since() {
        var id = receipt(null, null, null);
        refund(id, 10, 5);
        reclass(id, CreditClass.DONATION, CreditClass.INTEREST, 800);
        assertThat(sums("class", 799)).isEqualTo(Map.of("DONATION", 50L));
        reclass(id, CreditClass.INTEREST, CreditClass.INTEREST, 0);
        assertThat(sums("class", 0)).isEqualTo(Map.of("INTEREST", 60L));
        assertThat(sums("class", 5)).isEqualTo(Map.of("INTEREST", 50L));
        assertThat(sums("class", 900)).isEqualTo(Map.of("INTEREST", 50L));
        reclass(id, CreditClass.INTEREST, CreditClass.MIS_SENT, 3);
        assertThat(sums("class", 2)).isEqualTo(Map.of("INTEREST", 60L));
        assertThat(sums("class", 900)).isEqualTo(Map.of("MIS_SENT", 50L));
    }

    @Test
    void a_reversal_on_the_receipts_own_day_leaves_no_class_on_any_day() {
        var id = receipt(null, null, null);
        reclass(id, CreditClass.DONATION, CreditClass.INTEREST, 30);
        story.running.record(new ReceiptReversed(
                id, voucher(VoucherKind.DC), BookStory.PURSE, Dong.of(60), null, "nhầm", DAY, null));
        for (int later : new int[] {0, 29, 30, 900})
            assertThat(sums("class", later)).isEmpty();
        assertThat(shown(id).history())
                .filteredOn(entry -> entry.kind().equals("REVERSED"))
                .extracting(EntryReads.EntryItem::amount)
                .containsExactly(-60L, 60L, -60L);
    }
}
