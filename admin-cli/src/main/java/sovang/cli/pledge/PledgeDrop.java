package sovang.cli.pledge;

import picocli.CommandLine.Command;
import sovang.cli.Session;
import sovang.cli.text.Text;

@Command(
        name = "drop",
        header = "thôi theo dõi đăng ký | no longer pursue a pledge",
        footer = "sovang pledge drop ID --reason \"Doanh nghiệp đã giải thể\"")
final class PledgeDrop extends PledgeStep {

    PledgeDrop(Session session) {
        super(session, "drop", Text.of("Thôi theo dõi đăng ký {}.", "Pledge {} is no longer pursued."));
    }
}
