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
        name = "reverse-delivery",
        header = "điều chỉnh đảo một lần giúp ghi nhầm | reverse a delivery",
        footer = "sovang pairing reverse-delivery ID --delivery 2 --reason \"Ghi nhầm hộ\"")
final class PairingReverse extends Write {

    @Parameters(paramLabel = "ID", description = "mã phân công | id of the pairing")
    String id;

    @Option(
            names = "--delivery",
            required = true,
            paramLabel = "SỐ",
            description = "lần giúp số | number of the delivery")
    Integer delivery;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on, today when left out")
    @Nullable
    LocalDate on;

    PairingReverse(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pairings/" + Query.segment(id) + "/reverse-delivery";
    }

    @Override
    protected Body body() {
        return Body.of("delivery", delivery).with("reason", requiredReason()).with("on", on);
    }

    @Override
    protected Text done(Node thing) {
        return Text.of("Đã đảo lần giúp số {} của phân công {}.", "Reversed help number {} of pairing {}.")
                .with(delivery, id);
    }

    @Override
    protected String next(Node thing) {
        return "sovang pairing show " + id;
    }
}
