package sovang.cli.loan;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.number;
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
        header = "các khoản vay ghi tạm | provisional notes of loans",
        footer = {
            "sovang loan list --unit 95 --state overdue",
            "sovang loan list --programme HO_NGHEO --all --out vay.xlsx"
        })
final class LoanList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("programme", "Chương trình | Programme"),
            text("unit", "Đơn vị | Unit"),
            text("household", "Hộ | Household"),
            text("on", "Ngày | On"),
            code("state", "Tình trạng | State"),
            money("amount", "Mức vay | Amount"),
            money("disbursed", "Đã giải ngân | Disbursed"),
            money("repaid", "Đã trả gốc | Repaid"),
            money("outstanding", "Dư nợ | Outstanding"),
            money("overdue", "Quá hạn | Overdue"),
            money("frozen", "Khoanh | Frozen"),
            money("interest", "Lãi phát sinh | Interest accrued"),
            money("interestPaid", "Lãi đã trả | Interest paid"),
            money("interestOwed", "Lãi còn nợ | Interest owed"),
            text("ratePercent", "Lãi suất %/năm | Rate % a year"),
            text("due", "Đến hạn | Due"),
            number("daysOverdue", "Số ngày quá hạn | Days overdue"),
            text("provisional", "Ghi tạm | Provisional"));

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị | of a unit")
    @Nullable
    String unit;

    @Option(names = "--programme", paramLabel = "MÃ", description = "của chương trình | of a programme")
    @Nullable
    String programme;

    @Option(names = "--household", paramLabel = "ID", description = "của hộ | of a household")
    @Nullable
    String household;

    @Option(names = "--group", paramLabel = "ID", description = "của tổ | of a group")
    @Nullable
    String group;

    @Option(names = "--capital", paramLabel = "ID", description = "từ nguồn vốn ủy thác | from entrusted capital")
    @Nullable
    String capital;

    @Option(
            names = "--state",
            paramLabel = "TÌNH_TRẠNG",
            description =
                    "requested, confirmed, approved, declined, current, overdue, frozen, repaid, written-off | state")
    @Nullable
    String state;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of")
    @Nullable
    LocalDate asOf;

    LoanList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/loans";
    }

    @Override
    protected Query query() {
        return Query.of("unit", unit)
                .with("programme", programme)
                .with("household", household)
                .with("group", group)
                .with("capital", capital)
                .with("state", state == null ? null : Choice.of("--state", state, STATES))
                .with("asOf", asOf);
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }

    private static final String[] STATES = {
        "requested", "confirmed", "approved", "declined", "current", "overdue", "frozen", "repaid", "written-off"
    };
}
