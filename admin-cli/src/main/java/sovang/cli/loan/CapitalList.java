package sovang.cli.loan;

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

@Command(
        name = "list",
        header = "vốn ủy thác và vòng quay | entrusted capital and how it revolves",
        footer = "sovang loan capital list --as-of 2024-12-31")
final class CapitalList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("unit", "Đơn vị | Unit"),
            text("entruster", "Bên ủy thác | Entrusted by"),
            text("fund", "Quỹ | Fund"),
            money("amount", "Ủy thác | Entrusted"),
            money("returned", "Đã trả lại | Returned"),
            money("asset", "Còn là tài sản | Asset"),
            money("lent", "Đã cho vay | Lent"),
            money("outstanding", "Dư nợ | Outstanding"),
            money("lendable", "Còn cho vay được | Lendable"),
            number("loans", "Lượt vay | Loans"),
            number("households", "Số hộ | Households"),
            text("turns", "Vòng quay | Turns"),
            text("on", "Ngày | On"),
            text("document", "Văn bản | Document"));

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị | of a unit")
    @Nullable
    String unit;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of")
    @Nullable
    LocalDate asOf;

    CapitalList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/capital";
    }

    @Override
    protected Query query() {
        return Query.empty().with("unit", unit).with("asOf", asOf);
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
