package sovang.cli.need;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Choice;
import sovang.cli.text.Money;
import sovang.cli.text.Text;
import sovang.money.Dong;

@Command(
        name = "declare",
        header = "ghi nhu cầu vay của một hộ | record a household's need for a loan",
        footer = "sovang need declare --household ID --purpose production --amount 50.000.000 --year 2026")
final class NeedDeclare extends Write {

    static final String[] PURPOSES = {
        "production", "business", "housing", "water", "study", "job", "labour_export", "other"
    };

    @Option(names = "--household", required = true, paramLabel = "ID", description = "mã hộ trong sổ | household")
    String household;

    @Option(
            names = "--purpose",
            required = true,
            paramLabel = "MỤC_ĐÍCH",
            description =
                    "production, business, housing, water, study, job, labour_export, other: sản xuất, kinh doanh… | purpose")
    String purpose;

    @Option(names = "--amount", required = true, paramLabel = "SỐ_TIỀN", description = "số đồng muốn vay | đồng wanted")
    Dong amount;

    @Option(names = "--year", paramLabel = "NĂM", description = "năm, mặc định năm của ngày khai | year")
    @Nullable
    Integer year;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày khai, mặc định hôm nay | declared on")
    @Nullable
    LocalDate on;

    NeedDeclare(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/needs";
    }

    @Override
    protected Body body() {
        return Body.of("household", household)
                .with("purpose", Choice.of("--purpose", purpose, PURPOSES).toLowerCase(Locale.ROOT))
                .with("amount", amount)
                .with("year", year)
                .with("on", on);
    }

    @Override
    protected Text done(Node need) {
        return Text.of("Đã ghi nhu cầu vay {}: {}.", "Recorded need {}: {}.")
                .with(need.text("id"), Money.shown(amount.amount()));
    }

    @Override
    protected String next(Node need) {
        return "sovang need show " + need.text("id");
    }
}
