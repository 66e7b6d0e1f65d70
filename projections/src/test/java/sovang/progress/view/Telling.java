package sovang.progress.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.book.event.CreditClass;
import sovang.book.event.Giver;
import sovang.book.event.OpeningEvent.OpeningRecorded;
import sovang.book.event.OpeningId;
import sovang.book.event.ReceiptEvent.ReceiptReclassed;
import sovang.book.event.ReceiptEvent.ReceiptRecorded;
import sovang.book.event.ReceiptEvent.ReceiptRefunded;
import sovang.book.event.ReceiptEvent.ReceiptReversed;
import sovang.book.event.ReceiptId;
import sovang.book.event.Voucher;
import sovang.book.event.VoucherKind;
import sovang.mobilisation.event.CampaignCode;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.PledgeEvent.PledgeAmended;
import sovang.mobilisation.event.PledgeEvent.PledgeCancelled;
import sovang.mobilisation.event.PledgeEvent.PledgeDropped;
import sovang.mobilisation.event.PledgeEvent.PledgePaid;
import sovang.mobilisation.event.PledgeEvent.PledgePaymentReversed;
import sovang.mobilisation.event.PledgeEvent.PledgeRecorded;
import sovang.mobilisation.event.PledgeEvent.PledgeRevived;
import sovang.mobilisation.event.PledgeId;
import sovang.money.Dong;
import sovang.organisation.event.FundCode;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.UnitCode;
import sovang.projection.Ledger;
import sovang.projection.Running;

/** Money and promises, recorded in few words. */
class Telling {

    static final PurseId PURSE = new PurseId("purse-1");

    final Running running = new Running();
    final Ledger ledger = running.ledger;
    private int number;

    static LocalDate day(String on) {
        return LocalDate.parse(on);
    }

    ReceiptId receipt(long amount, String on) {
        return receipt(amount, on, Gift.USUAL);
    }

    ReceiptId receipt(long amount, String on, Gift gift) {
        var id = new ReceiptId("receipt-" + ++number);
        ledger.record(new ReceiptRecorded(
                id,
                voucher(VoucherKind.BC, on),
                new UnitCode(gift.unit()),
                new FundCode(gift.fund()),
                gift.campaign() == null ? null : new CampaignCode(gift.campaign()),
                PURSE,
                gift.channel(),
                gift.source(),
                gift.kind(),
                Dong.of(amount),
                day(on),
                Giver.UNKNOWN,
                null,
                null,
                null,
                null,
                null));
        return id;
    }

    private Voucher voucher(VoucherKind kind, String on) {
        return new Voucher(kind, day(on).getYear(), ++number);
    }

    long refund(ReceiptId receipt, long amount, String on) {
        return ledger.record(new ReceiptRefunded(
                receipt, voucher(VoucherKind.BN, on), PURSE, Dong.of(amount), null, "gửi nhầm", day(on)));
    }

    long reverse(ReceiptId receipt, long amount, String on) {
        return ledger.record(new ReceiptReversed(
                receipt, voucher(VoucherKind.DC, on), PURSE, Dong.of(amount), null, "ghi nhầm", day(on), null));
    }

    long reclass(ReceiptId receipt, CreditClass before, CreditClass after, String on) {
        return ledger.record(
                new ReceiptReclassed(receipt, voucher(VoucherKind.DC, on), before, after, "phân loại lại", day(on)));
    }

    long opening(long amount, String on) {
        return ledger.record(new OpeningRecorded(
                new OpeningId("opening-" + ++number),
                voucher(VoucherKind.SD, on),
                new UnitCode("95"),
                new FundCode("VNN"),
                PURSE,
                Dong.of(amount),
                null,
                "BB 1",
                day(on)));
    }

    PledgeId pledge(long amount, String on) {
        return pledge(amount, on, null, null);
    }

    PledgeId pledge(long amount, String on, @Nullable String expires, @Nullable String minutes) {
        var id = new PledgeId("pledge-" + ++number);
        ledger.record(new PledgeRecorded(
                id,
                new UnitCode("95"),
                new FundCode("VNN"),
                null,
                new DonorId("donor-1"),
                null,
                false,
                Dong.of(amount),
                List.of(),
                day(on),
                expires == null ? null : day(expires),
                minutes));
        return id;
    }

    long amend(PledgeId pledge, long before, long amount, String on) {
        return ledger.record(new PledgeAmended(pledge, Dong.of(before), Dong.of(amount), List.of(), "sửa", day(on)));
    }

    long pay(PledgeId pledge, long amount, String on) {
        return ledger.record(new PledgePaid(pledge, new ReceiptId("receipt-x"), Dong.of(amount), day(on)));
    }

    long takeBack(PledgeId pledge, long amount, String on) {
        return ledger.record(new PledgePaymentReversed(pledge, new ReceiptId("receipt-x"), Dong.of(amount), day(on)));
    }

    long cancel(PledgeId pledge, String on) {
        return ledger.record(new PledgeCancelled(pledge, "hủy", day(on)));
    }

    long drop(PledgeId pledge, String on) {
        return ledger.record(new PledgeDropped(pledge, "thôi theo dõi", day(on)));
    }

    long revive(PledgeId pledge, String on) {
        return ledger.record(new PledgeRevived(pledge, "tiếp tục", day(on)));
    }
}
