package sovang.cli.household;

import picocli.CommandLine.Command;
import sovang.cli.Session;
import sovang.cli.json.Body;
import sovang.cli.text.Text;

@Command(
        name = "die-out",
        header = "hộ không còn người | nobody of it is left",
        footer = "sovang household die-out ID --reason \"Người cuối cùng qua đời\"")
final class HouseholdDieOut extends HouseholdStep {

    HouseholdDieOut(Session session) {
        super(session, "die-out", Text.of("Đã ghi hộ {} không còn người.", "Household {} has died out."));
    }

    @Override
    protected Body what() {
        return Body.of("reason", requiredReason());
    }
}
