package sovang.cli.pairing;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;
import static sovang.cli.output.Column.total;

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
        header = "các phân công giúp đỡ | pairings",
        footer = {
            "sovang pairing list --year 2024 --unit 95",
            "sovang pairing list --year 2024 --overdue --out quahan.xlsx --all"
        })
final class PairingList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("year", "Năm | Year"),
            text("sponsorName", "Đơn vị nhận đỡ đầu | Sponsor"),
            text("householdCode", "Mã hộ | Household code"),
            text("unit", "Đơn vị | Unit"),
            code("householdClass", "Diện hộ | Class"),
            text("purpose", "Nội dung | Purpose"),
            code("origin", "Mới hay tiếp tục | New or carried over"),
            code("state", "Tình trạng | State", "pairing"),
            total("promised", "Đã hứa | Promised"),
            total("delivered", "Đã giúp | Delivered"),
            number("overdue", "Quá hạn | Overdue"));

    @Option(names = "--year", paramLabel = "NĂM", description = "năm giúp đỡ | year of care")
    @Nullable
    Integer year;

    @Option(names = "--sponsor", paramLabel = "ID", description = "của đơn vị nhận đỡ đầu | of a sponsor")
    @Nullable
    String sponsor;

    @Option(names = "--household", paramLabel = "ID", description = "của hộ | of a household")
    @Nullable
    String household;

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị và cấp dưới | of a unit and below")
    @Nullable
    String unit;

    @Option(names = "--tier", paramLabel = "NHÓM", description = "departments, localities, enterprises, others | tier")
    @Nullable
    String tier;

    @Option(names = "--state", paramLabel = "TÌNH_TRẠNG", description = "open, ended | state")
    @Nullable
    String state;

    @Option(names = "--origin", paramLabel = "NGUỒN", description = "new, carried-over | new or carried over")
    @Nullable
    String origin;

    @Option(names = "--overdue", description = "chỉ những phân công có lời hứa quá hạn | with overdue promises")
    boolean overdue;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of")
    @Nullable
    LocalDate asOf;

    PairingList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pairings";
    }

    @Override
    protected Query query() {
        return Query.of("year", year)
                .with("sponsor", sponsor)
                .with("household", household)
                .with("unit", unit)
                .with(
                        "tier",
                        tier == null
                                ? null
                                : Choice.of("--tier", tier, "departments", "localities", "enterprises", "others"))
                .with("state", state == null ? null : Choice.of("--state", state, "open", "ended"))
                .with("origin", origin == null ? null : Choice.of("--origin", origin, "new", "carried-over"))
                .when("overdue", overdue)
                .with("asOf", asOf);
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
