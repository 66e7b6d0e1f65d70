package sovang.cli.pledge;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "correct",
        header = "sửa đơn vị ghi sai của đăng ký | correct the unit of a pledge",
        footer = "sovang pledge correct ID --unit 96 --reason \"Ghi nhầm đơn vị\"")
final class PledgeCorrect extends PledgeStep {

    @Option(names = "--unit", required = true, paramLabel = "MÃ", description = "đơn vị đúng | right unit")
    String unit;

    PledgeCorrect(Session session) {
        super(session, "correct", Text.of("Đã sửa đơn vị của đăng ký {}.", "Corrected the unit of pledge {}."));
    }

    @Override
    protected Body body() {
        return super.body().with("unit", unit);
    }
}
