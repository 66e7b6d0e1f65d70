package sovang.cli.household;

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

/** A step in the life of a household. */
abstract class HouseholdStep extends Write {

    @Parameters(paramLabel = "ID", description = "mã hộ trong sổ, xem: sovang household list | id of the household")
    String id;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    private final String step;
    private final Text done;

    HouseholdStep(Session session, String step, Text done) {
        super(session);
        this.step = step;
        this.done = done;
    }

    @Override
    protected String path() {
        return "/v1/households/" + Query.segment(id) + "/" + step;
    }

    /** What is sent beside the day. */
    protected abstract Body what();

    @Override
    protected Body body() {
        return what().with("on", on);
    }

    @Override
    protected Text done(Node household) {
        if (household.flag("unchanged"))
            return Text.of(
                            "Hộ {}: sổ đã ghi đúng như vậy, không có gì thay đổi.",
                            "Household {}: that stands there already, nothing changed.")
                    .with(id);
        return done.with(id);
    }

    @Override
    protected String next(Node household) {
        return "sovang household show " + id;
    }
}
