package sovang.cli.need;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "meet",
        header = "hộ đã được vay | a loan against a need",
        footer = "sovang need meet ID --loan 6600012026000123 --amount 50.000.000 --on 2026-04-01")
final class NeedMeet extends NeedStep {

    @Option(
            names = "--loan",
            required = true,
            paramLabel = "SỐ",
            description = "số khế ước của ngân hàng, hoặc mã khoản vay ghi tạm | contract number, or id of a loan note")
    String loan;

    @Option(names = "--amount", required = true, paramLabel = "SỐ_TIỀN", description = "số đồng đã vay | đồng lent")
    Dong amount;

    NeedMeet(Session session) {
        super(session, "meet", Text.of("Đã ghi khoản vay cho nhu cầu {}.", "Recorded the loan against need {}."));
    }

    @Override
    protected Body body() {
        return Body.of("loan", loan).with("amount", amount).with("on", on);
    }
}
