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
import sovang.cli.text.Text;

@Command(
        name = "visit",
        header = "ghi lần đến thăm | record a visit",
        footer = "sovang pairing visit ID --note \"Thăm, tặng quà Tết\" --on 2024-02-01")
final class PairingVisit extends Write {

    @Parameters(paramLabel = "ID", description = "mã phân công | id of the pairing")
    String id;

    @Option(
            names = "--note",
            required = true,
            paramLabel = "GHI_CHÚ",
            description = "việc đã làm, đã thấy | what was done and seen")
    String note;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on, today when left out")
    @Nullable
    LocalDate on;

    PairingVisit(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pairings/" + Query.segment(id) + "/visit";
    }

    @Override
    protected Body body() {
        return Body.of("note", note).with("on", on);
    }

    @Override
    protected Text done(Node thing) {
        return Text.of("Đã ghi lần thăm của phân công {}.", "Recorded a visit of pairing {}.")
                .with(id);
    }

    @Override
    protected String next(Node thing) {
        return "sovang pairing show " + id;
    }
}
