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
        name = "release",
        header = "thả hộ đang giữ | release a held household",
        footer = "sovang hold release ID --reason \"Chưa tìm được người nhận\"")
final class HoldRelease extends Write {

    @Parameters(paramLabel = "ID", description = "mã lần giữ | id of the hold")
    String id;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on, today when left out")
    @Nullable
    LocalDate on;

    HoldRelease(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/holds/" + Query.segment(id) + "/release";
    }

    @Override
    protected Body body() {
        return Body.of("reason", requiredReason()).with("on", on);
    }

    @Override
    protected Text done(Node thing) {
        return Text.of("Đã thả {}.", "Released {}.").with(id);
    }

    @Override
    protected String next(Node thing) {
        return "sovang hold list";
    }
}
