package sovang.cli.household;

import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Step;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** A step in the life of a household. */
abstract class HouseholdStep extends Step {

    @Parameters(paramLabel = "ID", description = "mã hộ trong sổ, xem: sovang household list | id of the household")
    String id;

    HouseholdStep(Session session, String step, Text done) {
        super(session, "household", step, done);
    }

    @Override
    protected String id() {
        return id;
    }

    /** What is sent beside the day. */
    protected abstract Body what();

    @Override
    protected Body body() {
        return what().with("on", on);
    }

    @Override
    protected Text done(Node household) {
        if (household.flag("unchanged"))
            return Text.of(
                            "Hộ {}: sổ đã ghi đúng như vậy, không có gì thay đổi.",
                            "Household {}: that stands there already, nothing changed.")
                    .with(id);
        return super.done(household);
    }
}
