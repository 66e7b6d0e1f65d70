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
        name = "accept",
        header = "ghi lời nhận; phân công được ghi cùng lúc | record that an offer was accepted",
        footer = "sovang hold accept ID --decision \"QĐ 12/QĐ-BCĐ\"")
final class HoldAccept extends Write {

    @Parameters(paramLabel = "ID", description = "mã lần giữ | id of the hold")
    String id;

    @Option(names = "--purpose", paramLabel = "NỘI_DUNG", description = "giúp việc gì | purpose")
    @Nullable
    String purpose;

    @Option(names = "--decision", paramLabel = "SỐ", description = "quyết định | decision")
    @Nullable
    String decision;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on, today when left out")
    @Nullable
    LocalDate on;

    HoldAccept(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/holds/" + Query.segment(id) + "/accept";
    }

    @Override
    protected Body body() {
        return Body.of("purpose", purpose).with("decision", decision).with("on", on);
    }

    @Override
    protected Text done(Node thing) {
        return Text.of("Đã nhận; phân công giúp đỡ {}.", "Accepted; the pairing is {}.")
                .with(thing.text("pairing"));
    }

    @Override
    protected String next(Node thing) {
        return "sovang pairing deliver " + thing.text("pairing") + " --amount SỐ_TIỀN --on NGÀY";
    }
}
