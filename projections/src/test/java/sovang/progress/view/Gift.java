package sovang.progress.view;

import org.jspecify.annotations.Nullable;
import sovang.book.event.Channel;
import sovang.book.event.CreditClass;
import sovang.book.event.FundingSource;

/** A receipt that differs from an ordinary donation by bank to 95's VNN in what is said of it. */
record Gift(
        String unit, String fund, @Nullable String campaign, Channel channel, FundingSource source, CreditClass kind) {

    static final Gift USUAL = new Gift("95", "VNN", null, Channel.BANK, FundingSource.XA_HOI_HOA, CreditClass.DONATION);

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
