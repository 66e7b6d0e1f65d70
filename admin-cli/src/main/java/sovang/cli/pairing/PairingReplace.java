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
        name = "replace",
        header = "thay người nhận đỡ đầu | replace the sponsor",
        footer = "sovang pairing replace ID --sponsor ID --decision \"QĐ 15/QĐ-BCĐ\"")
final class PairingReplace extends Write {

    @Parameters(paramLabel = "ID", description = "mã phân công | id of the pairing")
    String id;

    @Option(
            names = "--sponsor",
            required = true,
            paramLabel = "ID",
            description = "đơn vị nhận thay; gợi ý: sovang pairing show | the new sponsor")
    String sponsor;

    @Option(names = "--decision", paramLabel = "SỐ", description = "quyết định | decision")
    @Nullable
    String decision;

    @Option(names = "--mobilised-by", paramLabel = "TÊN", description = "cơ quan vận động | who found the sponsor")
    @Nullable
    String mobilisedBy;

    @Option(names = "--note", paramLabel = "GHI_CHÚ", description = "vì sao thay | why")
    @Nullable
    String note;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on, today when left out")
    @Nullable
    LocalDate on;

    PairingReplace(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pairings/" + Query.segment(id) + "/replace";
    }

    @Override
    protected Body body() {
        return Body.of("sponsor", sponsor)
                .with("decision", decision)
                .with("mobilisedBy", mobilisedBy)
                .with("note", note)
                .with("on", on);
    }

    @Override
    protected Text done(Node thing) {
        return Text.of(
                        "Đã thay người nhận đỡ đầu; phân công mới là {}.",
                        "Replaced the sponsor; the new pairing is {}.")
                .with(thing.text("id"));
    }

    @Override
    protected String next(Node thing) {
        return "sovang pairing show " + thing.text("id");
    }
}
