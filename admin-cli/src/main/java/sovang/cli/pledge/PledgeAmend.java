package sovang.cli.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Money;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "amend",
        header = "sửa đăng ký ủng hộ; khoản đã nộp giữ nguyên | amend a pledge; payments stay",
        footer = "sovang pledge amend ID --amount 60.000.000 --due 2024-11-18 --reason \"Doanh nghiệp xin tăng\"")
final class PledgeAmend extends Write {

    @Parameters(paramLabel = "ID", description = "mã đăng ký | id of the pledge")
    String id;

    @Option(names = "--amount", required = true, paramLabel = "SỐ_TIỀN", description = "số đồng mới | new amount")
    Dong amount;

    @Option(names = "--due", paramLabel = "NGÀY", description = "hạn nộp mới | new due date")
    @Nullable
    LocalDate due;

    @Option(
            names = "--instalment",
            paramLabel = "NGÀY=SỐ_TIỀN",
            description = "một kỳ nộp, ghi nhiều lần được | instalment")
    List<String> instalments = new ArrayList<>();

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày sửa, mặc định hôm nay | amended on")
    @Nullable
    LocalDate on;

    PledgeAmend(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pledges/" + Query.segment(id) + "/amend";
    }

    @Override
    protected Body body() {
        return Body.of("amount", amount)
                .with("due", due)
                .with("instalments", Instalments.read(instalments))
                .with("reason", requiredReason())
                .with("on", on);
    }

    @Override
    protected Text done(Node pledge) {
        return Text.of("Đã sửa đăng ký {} thành {}.", "Amended pledge {} to {}.")
                .with(id, Money.shown(amount.amount()));
    }

    @Override
    protected String next(Node pledge) {
        return "sovang pledge show " + id;
    }
}
