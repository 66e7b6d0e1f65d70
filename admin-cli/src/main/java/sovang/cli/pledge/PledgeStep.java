package sovang.cli.pledge;

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

/** A step in the life of a pledge that needs only a reason and a day. */
abstract class PledgeStep extends Write {

    @Parameters(paramLabel = "ID", description = "mã đăng ký | id of the pledge")
    String id;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    private final String step;
    private final Text done;

    PledgeStep(Session session, String step, Text done) {
        super(session);
        this.step = step;
        this.done = done;
    }

    @Override
    protected String path() {
        return "/v1/pledges/" + Query.segment(id) + "/" + step;
    }

    @Override
    protected Body body() {
        return Body.of("reason", requiredReason()).with("on", on);
    }

    @Override
    protected Text done(Node pledge) {
        return done.with(id);
    }

    @Override
    protected String next(Node pledge) {
        return "sovang pledge show " + id;
    }
}
