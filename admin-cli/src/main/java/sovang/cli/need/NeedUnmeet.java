package sovang.cli.need;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "unmeet",
        header = "hủy một khoản vay ghi nhầm | take back a loan noted by mistake",
        footer = "sovang need unmeet ID --loan 6600012026000123 --reason \"ghi nhầm hộ\"")
final class NeedUnmeet extends NeedStep {

    @Option(names = "--loan", required = true, paramLabel = "SỐ", description = "số khế ước đã ghi | the loan")
    String loan;

    NeedUnmeet(Session session) {
        super(
                session,
                "unmeet",
                Text.of("Đã hủy khoản vay ghi nhầm của nhu cầu {}.", "Took the loan back from need {}."));
    }

    @Override
    protected Body body() {
        return Body.of("loan", loan).with("reason", requiredReason()).with("on", on);
    }
}
