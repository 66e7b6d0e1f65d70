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
        name = "deliver",
        header = "ghi giúp đỡ đã trao | record delivered help",
        footer = {
            "sovang pairing deliver ID --amount 5.000.000 --on 2024-03-10",
            "sovang pairing deliver ID --amount 12.000.000 --kind goods --what \"một con bò\" --evidence \"BB 03\" --promise 1"
        })
final class PairingDeliver extends Write {

    @Parameters(paramLabel = "ID", description = "mã phân công | id of the pairing")
    String id;

    @Option(
            names = "--amount",
            required = true,
            paramLabel = "SỐ_TIỀN",
            description = "số đồng, hoặc giá trị ước tính | đồng, or the estimated value")
    Dong amount;

    @Option(names = "--kind", paramLabel = "LOẠI", description = "money, goods, work, skills; mặc định money | kind")
    @Nullable
    String kind;

    @Option(names = "--what", paramLabel = "GÌ", description = "là gì | what it is")
    @Nullable
    String what;

    @Option(names = "--quantity", paramLabel = "SỐ_LƯỢNG", description = "số lượng | quantity")
    @Nullable
    String quantity;

    @Option(names = "--evidence", paramLabel = "CHỨNG_CỨ", description = "biên bản, ảnh | evidence")
    @Nullable
    String evidence;

    @Option(
            names = "--fund",
            paramLabel = "QUỸ",
            description = "do quỹ chi; không tính là đỡ đầu | paid by a fund, no sponsorship")
    @Nullable
    String fund;

    @Option(names = "--promise", paramLabel = "SỐ", description = "thực hiện lời hứa số | fulfils promise number")
    @Nullable
    Integer promise;

    @Option(names = "--payment", paramLabel = "MÃ", description = "khoản chi đã chuyển | the payment that carried it")
    @Nullable
    String payment;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on, today when left out")
    @Nullable
    LocalDate on;

    PairingDeliver(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pairings/" + Query.segment(id) + "/deliver";
    }

    @Override
    protected Body body() {
        return Body.of("amount", amount)
                .with("kind", kind == null ? null : Choice.of("--kind", kind, "money", "goods", "work", "skills"))
                .with("what", what)
                .with("quantity", quantity)
                .with("evidence", evidence)
                .with("fund", fund)
                .with("promise", promise)
                .with("payment", payment)
                .with("on", on);
    }

    @Override
    protected Text done(Node thing) {
        return Text.of("Đã ghi giúp đỡ số {} của phân công {}: {}.", "Recorded help number {} of pairing {}: {}.")
                .with(thing.text("delivery"), id, Money.shown(amount.amount()));
    }

    @Override
    protected String next(Node thing) {
        return "sovang pairing show " + id;
    }
}
