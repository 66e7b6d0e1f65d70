package sovang.cli.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Money;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "record",
        header = "ghi đăng ký ủng hộ | record a pledge",
        footer = {
            "sovang pledge record --unit 95 --fund VNN --donor ID --amount 50.000.000 --due 2024-10-17",
            "sovang pledge record --unit 95 --fund ASXH --donor ID --amount 30.000.000 --instalment 2024-10-17=10.000.000 --instalment 2024-11-17=20.000.000"
        })
final class PledgeRecord extends Write {

    @Option(names = "--unit", required = true, paramLabel = "MÃ", description = "mã đơn vị | unit")
    String unit;

    @Option(names = "--fund", required = true, paramLabel = "QUỸ", description = "mã quỹ | fund")
    String fund;

    @Option(
            names = "--donor",
            required = true,
            paramLabel = "ID",
            description = "mã người ủng hộ, xem: sovang donor find | donor")
    String donor;

    @Option(
            names = "--amount",
            required = true,
            paramLabel = "SỐ_TIỀN",
            description = "số đồng, ví dụ 50.000.000 | đồng")
    Dong amount;

    @Option(names = "--due", paramLabel = "NGÀY", description = "hạn nộp | due on")
    @Nullable
    LocalDate due;

    @Option(
            names = "--instalment",
            paramLabel = "NGÀY=SỐ_TIỀN",
            description = "một kỳ nộp, ghi nhiều lần được | instalment")
    List<String> instalments = new ArrayList<>();

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày đăng ký, mặc định hôm nay | pledged on")
    @Nullable
    LocalDate on;

    @Option(names = "--campaign", paramLabel = "MÃ", description = "đợt vận động | campaign")
    @Nullable
    String campaign;

    @Option(names = "--credited", paramLabel = "TÊN", description = "đứng tên | credited name")
    @Nullable
    String credited;

    @Option(names = "--anonymous", description = "người ủng hộ xin không nêu tên | anonymous gift")
    boolean anonymous;

    @Option(names = "--expires", paramLabel = "NGÀY", description = "hết hiệu lực sau ngày | expires after")
    @Nullable
    LocalDate expires;

    @Option(
            names = "--minutes",
            paramLabel = "SỐ_BIÊN_BẢN",
            description = "đăng ký cũ chưa nộp, nhận theo biên bản | by minutes")
    @Nullable
    String minutes;

    PledgeRecord(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pledges";
    }

    @Override
    protected Body body() {
        return Body.of("unit", unit)
                .with("fund", fund)
                .with("donor", donor)
                .with("amount", amount)
                .with("due", due)
                .with("instalments", Instalments.read(instalments))
                .with("on", on)
                .with("campaign", campaign)
                .with("credited", credited)
                .when("anonymous", anonymous)
                .with("expires", expires)
                .with("minutes", minutes);
    }

    @Override
    protected Text done(Node pledge) {
        return Text.of("Đã ghi đăng ký ủng hộ {}: {}.", "Recorded pledge {}: {}.")
                .with(pledge.text("id"), Money.shown(amount.amount()));
    }

    @Override
    protected String next(Node pledge) {
        return "sovang receipt record --unit " + unit + " --fund " + fund + " --amount SỐ_TIỀN --cash --pledge "
                + pledge.text("id");
    }
}
