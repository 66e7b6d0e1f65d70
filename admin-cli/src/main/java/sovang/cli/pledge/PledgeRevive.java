package sovang.cli.pledge;

import picocli.CommandLine.Command;
import sovang.cli.Session;
import sovang.cli.text.Text;

@Command(
        name = "revive",
        header = "theo dõi lại đăng ký đã hủy, hết hạn hoặc thôi theo dõi | revive a pledge",
        footer = "sovang pledge revive ID --reason \"Người ủng hộ xin nộp tiếp\"")
final class PledgeRevive extends PledgeStep {

    PledgeRevive(Session session) {
        super(session, "revive", Text.of("Theo dõi lại đăng ký {}.", "Revived pledge {}."));
    }
}
