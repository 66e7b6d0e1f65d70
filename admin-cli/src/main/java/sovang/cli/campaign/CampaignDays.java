package sovang.cli.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "days",
        header = "sửa ngày của đợt vận động | change the days of a campaign",
        footer = "sovang campaign days TCD2024 --to 2024-11-30 --reason \"Kéo dài theo công văn\"")
final class CampaignDays extends Write {

    @Parameters(paramLabel = "MÃ", description = "mã đợt | code")
    String code;

    @Option(names = "--from", paramLabel = "NGÀY", description = "từ ngày | from")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "NGÀY", description = "đến hết ngày | to")
    @Nullable
    LocalDate to;

    CampaignDays(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/campaigns/" + Query.segment(code) + "/days";
    }

    @Override
    protected Body body() {
        if (from == null && to == null)
            throw Failure.usage(Text.of("Thiếu --from hoặc --to.", "--from or --to is missing."));
        return Body.of("reason", requiredReason()).with("from", from).with("to", to);
    }

    @Override
    protected Text done(Node campaign) {
        return Text.of("Đã sửa ngày của đợt vận động {}.", "Changed the days of campaign {}.")
                .with(code);
    }

    @Override
    protected String next(Node campaign) {
        return "sovang campaign list";
    }
}
