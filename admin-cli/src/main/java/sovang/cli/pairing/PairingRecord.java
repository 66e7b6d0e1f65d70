package sovang.cli.pairing;

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
        name = "record",
        header = "phân công giúp đỡ một hộ hoặc một nơi | record a pairing",
        footer = {
            "sovang pairing record --household ID --sponsor ID --year 2024 --decision \"QĐ 12/QĐ-BCĐ\"",
            "sovang pairing record --place 95001 --sponsor ID --year 2024 --purpose \"làm đường\""
        })
final class PairingRecord extends Write {

    @Option(names = "--household", paramLabel = "ID", description = "hộ được giúp | household")
    @Nullable
    String household;

    @Option(
            names = "--place",
            paramLabel = "MÃ",
            description = "nơi được giúp, thay cho hộ | place, instead of a household")
    @Nullable
    String place;

    @Option(names = "--sponsor", required = true, paramLabel = "ID", description = "đơn vị nhận đỡ đầu | sponsor")
    String sponsor;

    @Option(names = "--year", required = true, paramLabel = "NĂM", description = "năm giúp đỡ | year of care")
    Integer year;

    @Option(names = "--purpose", paramLabel = "NỘI_DUNG", description = "giúp việc gì, ví dụ nhà ở | purpose")
    @Nullable
    String purpose;

    @Option(names = "--decision", paramLabel = "SỐ", description = "quyết định phân công | decision")
    @Nullable
    String decision;

    @Option(
            names = "--mobilised-by",
            paramLabel = "TÊN",
            description = "cơ quan vận động, không phải người cho | who found the sponsor")
    @Nullable
    String mobilisedBy;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on, today when left out")
    @Nullable
    LocalDate on;

    PairingRecord(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pairings";
    }

    @Override
    protected Body body() {
        return Body.of("household", household)
                .with("place", place)
                .with("sponsor", sponsor)
                .with("year", year)
                .with("purpose", purpose)
                .with("decision", decision)
                .with("mobilisedBy", mobilisedBy)
                .with("on", on);
    }

    @Override
    protected Text done(Node thing) {
        return PairingStep.warned(
                session,
                thing,
                Text.of("Đã ghi phân công giúp đỡ {}.", "Recorded pairing {}.").with(thing.text("id")));
    }

    @Override
    protected String next(Node thing) {
        return "sovang pairing deliver " + thing.text("id") + " --amount SỐ_TIỀN --on NGÀY";
    }
}
