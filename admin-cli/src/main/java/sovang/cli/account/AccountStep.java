package sovang.cli.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** A step in the life of an account that needs only a reason and a day. */
abstract class AccountStep extends Write {

    @Parameters(paramLabel = "MÃ", description = "mã tài khoản (sovang account list) | id of the account")
    String id;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    private final String step;
    private final Text done;

    AccountStep(Session session, String step, Text done) {
        super(session);
        this.step = step;
        this.done = done;
    }

    @Override
    protected String path() {
        return "/v1/accounts/" + Query.segment(id) + "/" + step;
    }

    @Override
    protected Body body() {
        return Body.of("reason", requiredReason()).with("on", on);
    }

    @Override
    protected Text done(Node account) {
        return done.with(id);
    }
}
