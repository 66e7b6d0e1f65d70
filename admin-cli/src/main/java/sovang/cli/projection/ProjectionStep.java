package sovang.cli.projection;

import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** Something that is done to one view. */
abstract class ProjectionStep extends Write {

    @Parameters(paramLabel = "BẢNG", description = "tên bảng số liệu, xem: sovang projection status | view")
    String name;

    private final String step;
    private final Text done;

    ProjectionStep(Session session, String step, Text done) {
        super(session);
        this.step = step;
        this.done = done;
    }

    @Override
    protected String path() {
        return "/v1/projections/" + Query.segment(name) + "/" + step;
    }

    @Override
    protected Body body() {
        return Body.empty();
    }

    @Override
    protected Text done(Node view) {
        return done.with(name);
    }

    @Override
    protected String next(Node view) {
        return "sovang projection status";
    }
}
