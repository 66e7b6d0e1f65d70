package sovang.cli.hold;

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
        name = "refuse",
        header = "ghi lời từ chối | record that an offer was refused",
        footer = "sovang hold refuse ID --reason \"Đã đủ hộ\"")
final class HoldRefuse extends Write {

    @Parameters(paramLabel = "ID", description = "mã lần giữ | id of the hold")
    String id;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on, today when left out")
    @Nullable
    LocalDate on;

    HoldRefuse(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/holds/" + Query.segment(id) + "/refuse";
    }

    @Override
    protected Body body() {
        return Body.of("reason", requiredReason()).with("on", on);
    }

    @Override
    protected Text done(Node thing) {
        return Text.of("Đã ghi từ chối {}.", "Recorded that {} was refused.").with(id);
    }

    @Override
    protected String next(Node thing) {
        return "sovang pairing pool";
    }
}
