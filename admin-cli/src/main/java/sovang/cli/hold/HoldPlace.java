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
        name = "place",
        header = "giữ một hộ trong khi tìm người nhận | hold a household",
        footer = "sovang hold place --household ID --owner \"UBMTTQ xã\" --channel \"gặp mặt\" --until 2024-06-30")
final class HoldPlace extends Write {

    @Option(names = "--household", required = true, paramLabel = "ID", description = "hộ | household")
    String household;

    @Option(names = "--owner", required = true, paramLabel = "AI", description = "ai giữ | who holds it")
    String owner;

    @Option(names = "--sponsor", paramLabel = "ID", description = "giữ cho ai | for which sponsor")
    @Nullable
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

    HoldPlace(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/holds";
    }

    @Override
    protected Body body() {
        return Body.of("type", "reserved")
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
        return Text.of("Đã giữ hộ ({}), đến hết ngày {}.", "Held the household ({}), until {}.")
                .with(thing.text("id"), until);
    }

    @Override
    protected String next(Node thing) {
        return "sovang hold release " + thing.text("id");
    }
}
