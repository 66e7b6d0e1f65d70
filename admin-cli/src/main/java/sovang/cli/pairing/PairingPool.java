package sovang.cli.pairing;

import static sovang.cli.output.Column.code;
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
        name = "pool",
        header = "các hộ chưa có người nhận đỡ đầu | households without a sponsor",
        footer = "sovang pairing pool --year 2024 --unit 95001")
final class PairingPool extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("unit", "Đơn vị | Unit"),
            text("code", "Mã hộ | Household code"),
            code("householdClass", "Diện hộ | Class"),
            number("priority", "Ưu tiên | Priority"),
            text("flags", "Đối tượng | Flags"));

    @Option(names = "--year", paramLabel = "NĂM", description = "năm giúp đỡ, mặc định năm nay | year of care")
    @Nullable
    Integer year;

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị và cấp dưới | of a unit and below")
    @Nullable
    String unit;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of")
    @Nullable
    LocalDate asOf;

    PairingPool(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pairings/pool";
    }

    @Override
    protected Query query() {
        return Query.of("year", year).with("unit", unit).with("asOf", asOf);
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
