package sovang.cli.need;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** A step in the life of a declared need. */
abstract class NeedStep extends Write {

    @Parameters(paramLabel = "ID", description = "mã nhu cầu vay | id of the need")
    String id;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    private final String step;
    private final Text done;

    NeedStep(Session session, String step, Text done) {
        super(session);
        this.step = step;
        this.done = done;
    }

    @Override
    protected String path() {
        return "/v1/needs/" + Query.segment(id) + "/" + step;
    }

    @Override
    protected Text done(Node need) {
        return done.with(id);
    }

    @Override
    protected String next(Node need) {
        return "sovang need show " + id;
    }
}
