package sovang.cli.loan;

import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Step;
import sovang.cli.text.Text;

/** A step in the life of a loan. */
abstract class LoanStep extends Step {

    @Parameters(paramLabel = "ID", description = "mã khoản vay, xem: sovang loan list | id of the loan")
    String id;

    LoanStep(Session session, String step, Text done) {
        super(session, "loan", step, done);
    }

    @Override
    protected String id() {
        return id;
    }
}
