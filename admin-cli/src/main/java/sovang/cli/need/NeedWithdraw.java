package sovang.cli.need;

import picocli.CommandLine.Command;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "withdraw",
        header = "hộ rút nhu cầu | a household takes its need back",
        footer = "sovang need withdraw ID --reason \"hộ không vay nữa\"")
final class NeedWithdraw extends NeedStep {

    NeedWithdraw(Session session) {
        super(session, "withdraw", Text.of("Đã rút nhu cầu {}.", "Withdrew need {}."));
    }

    @Override
    protected Body body() {
        return Body.of("reason", requiredReason()).with("on", on);
    }
}
