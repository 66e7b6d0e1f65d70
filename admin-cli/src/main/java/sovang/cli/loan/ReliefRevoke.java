package sovang.cli.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "revoke",
        header = "hủy một đợt giảm lãi ghi nhầm | a relief was recorded wrongly",
        footer = "sovang loan relief revoke ID --reason \"Ghi nhầm\"")
final class ReliefRevoke extends Write {

    @Parameters(paramLabel = "ID", description = "mã đợt giảm lãi | id of the relief")
    String id;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    ReliefRevoke(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/reliefs/" + Query.segment(id) + "/revoke";
    }

    @Override
    protected Body body() {
        return Body.of("reason", requiredReason()).with("on", on);
    }

    @Override
    protected Text done(Node it) {
        return Text.of("Đã hủy đợt giảm lãi {}.", "Revoked the relief {}.").with(id);
    }
}
