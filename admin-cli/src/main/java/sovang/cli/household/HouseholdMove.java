package sovang.cli.household;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "move",
        header = "hộ chuyển sang đơn vị khác | a household moves",
        footer = "sovang household move ID --unit 95002 --code HN-117 --reason \"Chuyển nơi ở\"")
final class HouseholdMove extends HouseholdStep {

    @Option(names = "--unit", required = true, paramLabel = "MÃ", description = "đơn vị mới | new unit")
    String unit;

    @Option(names = "--code", required = true, paramLabel = "MÃ", description = "mã hộ ở đơn vị mới | its code there")
    String code;

    HouseholdMove(Session session) {
        super(session, "move", Text.of("Đã chuyển hộ {}.", "Moved household {}."));
    }

    @Override
    protected Body what() {
        return Body.of("unit", unit).with("code", code).with("reason", requiredReason());
    }
}
