package sovang.cli.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** A step in the life of a loan. */
abstract class LoanStep extends Write {

    @Parameters(paramLabel = "ID", description = "mã khoản vay, xem: sovang loan list | id of the loan")
    String id;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    private final String step;
    private final Text done;

    LoanStep(Session session, String step, Text done) {
        super(session);
        this.step = step;
        this.done = done;
    }

    @Override
    protected String path() {
        return "/v1/loans/" + Query.segment(id) + "/" + step;
    }

    @Override
    protected Text done(Node loan) {
        return done.with(id);
    }

    @Override
    protected String next(Node loan) {
        return "sovang loan show " + id;
    }
}
