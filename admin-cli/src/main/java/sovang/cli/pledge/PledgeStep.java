package sovang.cli.pledge;

import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Step;
import sovang.cli.text.Text;

/** A step in the life of a pledge. */
abstract class PledgeStep extends Step {

    @Parameters(paramLabel = "ID", description = "mã đăng ký | id of the pledge")
    String id;

    PledgeStep(Session session, String step, Text done) {
        super(session, "pledge", step, done);
    }

    @Override
    protected String id() {
        return id;
    }
}
