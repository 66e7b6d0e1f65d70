package sovang.cli.hold;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.output.Column;
import sovang.cli.text.Choice;

@Command(
        name = "list",
        header = "các hộ đang được giữ hoặc mời nhận | holds and offers",
        footer = "sovang hold list --state open")
final class HoldList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            code("type", "Loại | Type"),
            text("householdCode", "Mã hộ | Household code"),
            text("owner", "Người giữ | Owner"),
            text("sponsorName", "Mời ai | Sponsor"),
            text("channel", "Qua | Channel"),
            text("year", "Năm | Year"),
            text("until", "Đến hết ngày | Until"),
            code("state", "Tình trạng | State", "hold"),
            text("pairing", "Phân công | Pairing"));

    @Option(names = "--household", paramLabel = "ID", description = "của hộ | of a household")
    @Nullable
    String household;

    @Option(names = "--sponsor", paramLabel = "ID", description = "của đơn vị nhận đỡ đầu | of a sponsor")
    @Nullable
    String sponsor;

    @Option(names = "--year", paramLabel = "NĂM", description = "năm | year")
    @Nullable
    Integer year;

    @Option(
            names = "--state",
            paramLabel = "TÌNH_TRẠNG",
            description = "open, lapsed, released, refused, accepted | state")
    @Nullable
    String state;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of")
    @Nullable
    LocalDate asOf;

    HoldList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/holds";
    }

    @Override
    protected Query query() {
        return Query.of("household", household)
                .with("sponsor", sponsor)
                .with("year", year)
                .with(
                        "state",
                        state == null
                                ? null
                                : Choice.of("--state", state, "open", "lapsed", "released", "refused", "accepted"))
                .with("asOf", asOf);
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
