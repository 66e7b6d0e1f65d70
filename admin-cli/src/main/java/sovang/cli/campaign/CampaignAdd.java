package sovang.cli.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "add",
        header = "thêm đợt vận động | add a campaign",
        footer =
                "sovang campaign add --code TCD2024 --name \"Tháng cao điểm 2024\" --unit 95 --from 2024-10-17 --to 2024-11-18")
final class CampaignAdd extends Write {

    @Option(names = "--code", required = true, paramLabel = "MÃ", description = "mã đợt | code")
    String code;

    @Option(names = "--name", required = true, paramLabel = "TÊN", description = "tên đợt | name")
    String name;

    @Option(names = "--unit", required = true, paramLabel = "MÃ", description = "đơn vị phát động | unit")
    String unit;

    @Option(names = "--fund", paramLabel = "QUỸ", description = "chỉ cho một quỹ | of one fund")
    @Nullable
    String fund;

    @Option(names = "--from", required = true, paramLabel = "NGÀY", description = "từ ngày | from")
    LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "NGÀY", description = "đến hết ngày | to")
    LocalDate to;

    CampaignAdd(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/campaigns";
    }

    @Override
    protected Body body() {
        return Body.of("code", code)
                .with("name", name)
                .with("unit", unit)
                .with("fund", fund)
                .with("from", from)
                .with("to", to);
    }

    @Override
    protected Text done(Node campaign) {
        return Text.of("Đã thêm đợt vận động {} {}.", "Added campaign {} {}.").with(code, name);
    }
}
