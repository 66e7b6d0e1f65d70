package sovang.cli.pairing;

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
import sovang.cli.text.Choice;
import sovang.cli.text.Text;

@Command(
        name = "end",
        header = "kết thúc phân công | end a pairing",
        footer = {
            "sovang pairing end ID --reason escaped_poverty --on 2024-12-31",
            "sovang pairing end ID --reason sponsor_withdrew --note \"Công ty giải thể\""
        })
final class PairingEnd extends Write {

    @Parameters(paramLabel = "ID", description = "mã phân công | id of the pairing")
    String id;

    @Option(names = "--note", paramLabel = "GHI_CHÚ", description = "ghi thêm | note")
    @Nullable
    String note;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on, today when left out")
    @Nullable
    LocalDate on;

    PairingEnd(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pairings/" + Query.segment(id) + "/end";
    }

    @Override
    protected Body body() {
        return Body.of(
                        "reason",
                        Choice.of(
                                "--reason",
                                requiredReason(),
                                "escaped_poverty",
                                "moved",
                                "died_out",
                                "sponsor_withdrew"))
                .with("note", note)
                .with("on", on);
    }

    @Override
    protected Text done(Node thing) {
        return Text.of("Đã kết thúc phân công {}.", "Ended pairing {}.").with(id);
    }

    @Override
    protected String next(Node thing) {
        return "sovang pairing show " + id;
    }
}
