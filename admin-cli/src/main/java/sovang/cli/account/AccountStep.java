package sovang.cli.account;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Step;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** A step in the life of an account. */
abstract class AccountStep extends Step {

    @Parameters(paramLabel = "MÃ", description = "mã tài khoản (sovang account list) | id of the account")
    String id;

    AccountStep(Session session, String step, Text done) {
        super(session, "account", step, done);
    }

    @Override
    protected String id() {
        return id;
    }

    /** Accounts are looked at in their list only. */
    @Override
    protected @Nullable String next(Node account) {
        return null;
    }
}
