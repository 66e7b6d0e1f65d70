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
import sovang.cli.text.Money;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "promise",
        header = "ghi điều đã hứa giúp | record promised help",
        footer = "sovang pairing promise ID --amount 20.000.000 --due 2024-12-01 --what \"hỗ trợ sửa nhà\"")
final class PairingPromise extends Write {

    @Parameters(paramLabel = "ID", description = "mã phân công | id of the pairing")
    String id;

    @Option(
            names = "--amount",
            required = true,
            paramLabel = "SỐ_TIỀN",
            description = "số đồng, hoặc giá trị ước tính | đồng, or the estimated value")
    Dong amount;

    @Option(names = "--due", required = true, paramLabel = "NGÀY", description = "hạn | due on")
    LocalDate due;

    @Option(names = "--kind", paramLabel = "LOẠI", description = "money, goods, work, skills | kind")
    @Nullable
    String kind;

    @Option(names = "--what", paramLabel = "GÌ", description = "là gì | what it is")
    @Nullable
    String what;

    @Option(names = "--quantity", paramLabel = "SỐ_LƯỢNG", description = "số lượng | quantity")
    @Nullable
    String quantity;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on, today when left out")
    @Nullable
    LocalDate on;

    PairingPromise(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pairings/" + Query.segment(id) + "/promise";
    }

    @Override
    protected Body body() {
        return Body.of("amount", amount)
                .with("due", due)
                .with("kind", kind == null ? null : Choice.of("--kind", kind, "money", "goods", "work", "skills"))
                .with("what", what)
                .with("quantity", quantity)
                .with("on", on);
    }

    @Override
    protected Text done(Node thing) {
        return Text.of("Đã ghi lời hứa số {} của phân công {}: {}.", "Recorded promise number {} of pairing {}: {}.")
                .with(thing.text("number"), id, Money.shown(amount.amount()));
    }

    @Override
    protected String next(Node thing) {
        return "sovang pairing deliver " + id + " --promise " + thing.text("number") + " --amount SỐ_TIỀN";
    }
}
