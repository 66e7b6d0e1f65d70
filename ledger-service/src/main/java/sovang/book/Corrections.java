package sovang.book;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sovang.book.ReceiptCommand.RecordReceipt;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.ForeignCurrency;
import sovang.book.event.FundingSource;
import sovang.book.event.Giver;
import sovang.book.event.Goods;
import sovang.book.event.ReceiptId;
import sovang.mobilisation.event.CampaignCode;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.naming.Personal;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.UnitCode;

/** What was wrong about a receipt, and how it is right; whatever is null was right. */
record Corrections(
        @Nullable UnitCode unit,
        @Nullable FundCode fund,
        @Nullable CampaignCode campaign,
        @Nullable String account,
        @Nullable Channel channel,
        @Nullable FundingSource source,
        @Nullable CreditClass creditClass,
        @Nullable Dong amount,
        @Nullable LocalDate receivedOn,
        @Nullable DonorId donor,
        @Nullable Personal payer,
        @Nullable Personal credited,
        @Nullable Boolean anonymous,
        @Nullable PledgeId pledge,
        @Nullable Goods goods,
        @Nullable ForeignCurrency currency,
        @Nullable Personal note) {

    /** The right receipt. Its purse is looked for anew where its book or the way it came is another. */
    RecordReceipt right(Receipt wrong, ReceiptId id, LocalDate on) {
        var was = wrong.recorded();
        boolean elsewhere = unit != null || fund != null || channel != null;
        Goods thing = goods == null && channel == null ? was.goods() : goods;
        return new RecordReceipt(
                id,
                or(unit, was.unit()),
                or(fund, was.fund()),
                campaign == null ? was.campaign() : campaign,
                account == null && !elsewhere ? was.purse().value() : account,
                or(channel, was.channel()),
                or(source, was.source()),
                or(creditClass, wrong.creditClass()),
                thing != null ? thing.value() : or(amount, was.amount()),
                or(receivedOn, on),
                new Giver(
                        donor == null ? wrong.donor() : donor,
                        payer == null ? again(id, was.giver().payer()) : payer,
                        credited == null ? again(id, was.giver().credited()) : credited,
                        or(anonymous, was.giver().anonymous())),
                pledge == null ? wrong.pledge() : pledge,
                thing,
                currency == null && channel == null ? was.currency() : currency,
                note == null ? again(id, was.note()) : note);
    }

    private static <T> T or(@Nullable T right, T was) {
        return Objects.requireNonNullElse(right, was);
    }

    /** Encrypted for the new receipt, not for the wrong one. */
    private static @Nullable Personal again(ReceiptId id, @Nullable Personal was) {
        return was == null ? null : Personal.of(id, was.shown());
    }
}
