package sovang.cli.pairing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** Sends the rows of a decision: all of them are recorded, or none. */
abstract class DecisionWrite extends Write {

    @Option(names = "--decision", paramLabel = "SỐ", description = "số quyết định của Ban Chỉ đạo | the decision")
    @Nullable
    String decision;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    DecisionWrite(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pairings/import";
    }

    @Override
    protected Body body() {
        return Body.empty();
    }

    protected Query query(@Nullable Integer year) {
        return Query.of("decision", decision).with("on", on).with("year", year);
    }

    @Override
    protected Text done(Node taken) {
        return Text.of("Đã ghi {} phân công theo {}.", "Recorded {} pairings by {}.")
                .with(taken.text("recorded"), taken.text("decision"));
    }

    @Override
    protected String next(Node taken) {
        return "sovang pairing list";
    }
}
