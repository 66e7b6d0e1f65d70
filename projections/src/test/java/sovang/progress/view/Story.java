package sovang.progress.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.FundingSource;
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
import sovang.organisation.event.LevelCode;
import sovang.organisation.event.OrganisationEvent.FundAdded;
import sovang.organisation.event.OrganisationEvent.LevelDefined;
import sovang.organisation.event.OrganisationEvent.UnitAdded;
import sovang.organisation.event.OrganisationEvent.UnitEnded;
import sovang.organisation.event.OrganisationEvent.UnitRenamed;
import sovang.organisation.event.PurseId;
import sovang.organisation.event.UnitCode;
import sovang.plan.event.DefinitionId;
import sovang.plan.event.PlanEvent.CountingDefined;
import sovang.plan.event.PlanEvent.PlanImported;
import sovang.plan.event.PlanId;
import sovang.plan.event.TargetLine;
import sovang.projection.Ledger;
import sovang.projection.Running;

/** What has happened, told in few words, and the answer to it. Today is 21/11/2026. */
final class Story implements AutoCloseable {

    static final PurseId PURSE = new PurseId("purse-1");

    final Running running = new Running();
    final Ledger ledger = running.ledger;
    private int number;

    Story() {
        ledger.record(new LevelDefined(new LevelCode("trung-uong"), "Trung ương", 1, null, null));
        ledger.record(new LevelDefined(new LevelCode("tinh"), "Tỉnh", 2, null, null));
        fund("VNN", "Vì người nghèo");
        fund("ASXH", "An sinh xã hội");
        fund("CUUTRO", "Cứu trợ");
        unit("95", "Bạc Liêu", null);
        counting("d1", "2000-01-01", "VNN", "ASXH");
    }

    static LocalDate day(String on) {
        return LocalDate.parse(on);
    }

    long fund(String code, String name) {
        return ledger.record(new FundAdded(new FundCode(code), name, ""));
    }

    long unit(String code, String name, @Nullable String parent, String... before) {
        return ledger.record(new UnitAdded(
                new UnitCode(code),
                name,
                new LevelCode("tinh"),
                parent == null ? null : new UnitCode(parent),
                List.of(before).stream().map(UnitCode::new).toList(),
                day("2004-01-01"),
                null));
    }

    long rename(String code, String name, String from) {
        return ledger.record(new UnitRenamed(new UnitCode(code), name, day(from)));
    }

    long end(String code, String on) {
        return ledger.record(new UnitEnded(new UnitCode(code), day(on)));
    }

    long counting(String id, String from, String... funds) {
        return ledger.record(new CountingDefined(
                new DefinitionId(id),
                day(from),
                List.of(funds).stream().map(FundCode::new).toList(),
                List.of(FundingSource.XA_HOI_HOA),
                "Chỉ tính nguồn xã hội hóa",
                "Socialised money only",
                "QĐ 1"));
    }

    long plan(String id, String unit, int from, int to, String value, String measure) {
        var line = new TargetLine(
                "e",
                "ít nhất 100 tỷ",
                "II.2.e",
                "fund.received",
                ">=",
                value,
                measure,
                null,
                null,
                "year",
                from,
                to,
                List.of("VNN", "ASXH"),
                null,
                "II.2.e");
        return ledger.record(new PlanImported(
                new PlanId(id),
                "Kế hoạch",
                new UnitCode(unit),
                "127/KH-UBND",
                day("2022-09-21"),
                "hash",
                List.of(line)));
    }

    /** A receipt that differs from an ordinary donation by bank to 95's VNN in what is said of it. */
    record Gift(
            String unit,
            String fund,
            @Nullable String campaign,
            Channel channel,
            FundingSource source,
            CreditClass kind) {

        static final Gift USUAL =
                new Gift("95", "VNN", null, Channel.BANK, FundingSource.XA_HOI_HOA, CreditClass.DONATION);

        Gift unit(String code) {
            return new Gift(code, fund, campaign, channel, source, kind);
        }

        Gift fund(String code) {
            return new Gift(unit, code, campaign, channel, source, kind);
        }

        Gift campaign(String code) {
            return new Gift(unit, fund, code, channel, source, kind);
        }

        Gift by(Channel other) {
            return new Gift(unit, fund, campaign, other, source, kind);
        }

        Gift source(FundingSource other) {
            return new Gift(unit, fund, campaign, channel, other, kind);
        }

        Gift kind(CreditClass other) {
            return new Gift(unit, fund, campaign, channel, source, other);
        }
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
                receipt, voucher(VoucherKind.DC, on), PURSE, Dong.of(amount), null, "ghi nhầm", day(on)));
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

    Answer progress(int year) {
        return progress(year, null, null, null, null);
    }

    Answer asOf(String on) {
        return progress(day(on).getYear(), null, null, on, null);
    }

    Answer progress(
            int year, @Nullable String unit, @Nullable String fund, @Nullable String asOf, @Nullable String knownAt) {
        return new ProgressReads(running.reading(), running.node().knownAt, Running.TODAY)
                .progress(year, unit, fund, asOf == null ? null : day(asOf), knownAt, ledger.head());
    }

    @Override
    public void close() {
        running.close();
    }
}
