package sovang.cli.pledge;

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
        header = "các đăng ký ủng hộ | pledges",
        footer = {"sovang pledge list --unit 95 --overdue", "sovang pledge list --state open --out dangky.xlsx --all"})
final class PledgeList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("on", "Ngày đăng ký | Pledged on"),
            text("unit", "Đơn vị | Unit"),
            text("fund", "Quỹ | Fund"),
            text("campaign", "Đợt vận động | Campaign"),
            text("donor", "Mã người ủng hộ | Donor"),
            text("donorName", "Người ủng hộ | Donor name"),
            total("amount", "Đăng ký | Pledged"),
            total("paid", "Đã nộp | Paid"),
            total("outstanding", "Còn lại | Outstanding"),
            text("due", "Hạn nộp | Due"),
            code("state", "Tình trạng | State"),
            number("daysOverdue", "Số ngày quá hạn | Days overdue"));

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị | of a unit")
    @Nullable
    String unit;

    @Option(names = "--fund", paramLabel = "QUỸ", description = "của quỹ | of a fund")
    @Nullable
    String fund;

    @Option(names = "--donor", paramLabel = "ID", description = "của người ủng hộ | of a donor")
    @Nullable
    String donor;

    @Option(names = "--campaign", paramLabel = "MÃ", description = "của đợt vận động | of a campaign")
    @Nullable
    String campaign;

    @Option(
            names = "--state",
            paramLabel = "TÌNH_TRẠNG",
            description = "open, paid, cancelled, expired, dropped | state")
    @Nullable
    String state;

    @Option(names = "--overdue", description = "chỉ những khoản quá hạn | overdue only")
    boolean overdue;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of")
    @Nullable
    LocalDate asOf;

    PledgeList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pledges";
    }

    @Override
    protected Query query() {
        return Query.of("unit", unit)
                .with("fund", fund)
                .with("donor", donor)
                .with("campaign", campaign)
                .with(
                        "state",
                        state == null
                                ? null
                                : Choice.of("--state", state, "open", "paid", "cancelled", "expired", "dropped"))
                .when("overdue", overdue)
                .with("asOf", asOf);
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
