package sovang.cli.hold;

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
        name = "offer",
        header = "mời một đơn vị nhận đỡ đầu một hộ | offer a household to a sponsor",
        footer =
                "sovang hold offer --household ID --owner \"UBMTTQ xã\" --channel \"gặp mặt\" --until 2024-06-30 --sponsor ID")
final class HoldOffer extends Write {

    @Option(names = "--household", required = true, paramLabel = "ID", description = "hộ | household")
    String household;

    @Option(names = "--owner", required = true, paramLabel = "AI", description = "ai giữ | who holds it")
    String owner;

    @Option(names = "--sponsor", required = true, paramLabel = "ID", description = "mời ai | the sponsor")
    String sponsor;

    @Option(
            names = "--channel",
            required = true,
            paramLabel = "CÁCH",
            description = "qua đâu: sự kiện, gặp mặt, thư | channel")
    String channel;

    @Option(names = "--year", paramLabel = "NĂM", description = "năm giúp đỡ | year of care")
    @Nullable
    Integer year;

    @Option(
            names = "--until",
            required = true,
            paramLabel = "NGÀY",
            description = "giữ đến hết ngày, sau đó tự hết hạn | last day")
    LocalDate until;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on, today when left out")
    @Nullable
    LocalDate on;

    HoldOffer(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/holds";
    }

    @Override
    protected Body body() {
        return Body.of("type", "offered")
                .with("household", household)
                .with("owner", owner)
                .with("sponsor", sponsor)
                .with("channel", channel)
                .with("year", year)
                .with("on", on)
                .with("until", until);
    }

    @Override
    protected Text done(Node thing) {
        return Text.of("Đã mời nhận hộ ({}), đến hết ngày {}.", "Offered the household ({}), until {}.")
                .with(thing.text("id"), until);
    }

    @Override
    protected String next(Node thing) {
        return "sovang hold accept " + thing.text("id");
    }
}
