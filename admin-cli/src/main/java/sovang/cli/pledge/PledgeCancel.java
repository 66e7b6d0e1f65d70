package sovang.cli.pledge;

import picocli.CommandLine.Command;
import sovang.cli.Session;
import sovang.cli.text.Text;

@Command(
        name = "cancel",
        header = "hủy đăng ký ủng hộ | cancel a pledge",
        footer = "sovang pledge cancel ID --reason \"Người ủng hộ xin rút\"")
final class PledgeCancel extends PledgeStep {

    PledgeCancel(Session session) {
        super(session, "cancel", Text.of("Đã hủy đăng ký {}.", "Cancelled pledge {}."));
    }
}
