package sovang.cli.need;

import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Step;
import sovang.cli.text.Text;

/** A step in the life of a declared need. */
abstract class NeedStep extends Step {

    @Parameters(paramLabel = "ID", description = "mã nhu cầu vay | id of the need")
    String id;

    NeedStep(Session session, String step, Text done) {
        super(session, "need", step, done);
    }

    @Override
    protected String id() {
        return id;
    }
}
