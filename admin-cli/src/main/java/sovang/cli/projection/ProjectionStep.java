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
    private final Text would;

    /** @param would what a dry run says: the view, and what the service answered */
    ProjectionStep(Session session, String step, Text done, Text would) {
        super(session);
        this.step = step;
        this.done = done;
        this.would = would;
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
        if (!dryRun) return done.with(name);
        String count = view.text("events");
        return would.with(name, count.isEmpty() ? view.text("event") : count);
    }

    @Override
    protected String next(Node view) {
        return "sovang projection status";
    }
}
