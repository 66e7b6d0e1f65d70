package sovang.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** A step in the life of a thing that is there already, on a day; many need nothing but a reason. */
public abstract class Step extends Write {

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    protected @Nullable LocalDate on;

    private final String noun;
    private final String step;
    private final Text done;

    /** @param noun what is typed behind {@code sovang}; its plural stands in the path */
    protected Step(Session session, String noun, String step, Text done) {
        super(session);
        this.noun = noun;
        this.step = step;
        this.done = done;
    }

    protected abstract String id();

    @Override
    protected String path() {
        return "/v1/" + noun + "s/" + Query.segment(id()) + "/" + step;
    }

    @Override
    protected Body body() {
        return Body.of("reason", requiredReason()).with("on", on);
    }

    @Override
    protected Text done(Node thing) {
        return done.with(id());
    }

    @Override
    protected @Nullable String next(Node thing) {
        return "sovang " + noun + " show " + id();
    }
}
