package sovang.cli.household;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sovang.cli.Listing;
import sovang.cli.Personal;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.output.Column;

@Command(
        name = "list",
        header = "các hộ trong sổ | households",
        footer = {
            "sovang household list --unit 95 --class HO_NGHEO",
            "sovang household list --search \"nguyen van minh\"",
            "sovang household list --unit 95 --as-of 2025-12-31 --all --out ho.xlsx"
        })
final class HouseholdList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("id", "Mã | Id"),
            text("unit", "Đơn vị | Unit"),
            text("code", "Mã hộ | Code"),
            text("head", "Chủ hộ | Head"),
            text("address", "Địa chỉ | Address"),
            text("citizenNumber", "Số căn cước | Citizen number"),
            code("class", "Loại hộ | Class"),
            text("classFrom", "Từ ngày | From"),
            text("decision", "Quyết định | Decision"),
            text("standard", "Chuẩn | Standard"),
            code("area", "Khu vực | Area"),
            text("hardArea", "Vùng khó khăn | Hard area"),
            number("members", "Nhân khẩu | Members"),
            text("flags", "Đối tượng ưu tiên | Flags"),
            text("alive", "Còn trong sổ | Alive"));

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị và cấp dưới | of a unit and those below")
    @Nullable
    String unit;

    @Option(names = "--class", paramLabel = "LOẠI", description = "loại hộ | class")
    @Nullable
    String now;

    @Option(names = "--flag", paramLabel = "ĐỐI_TƯỢNG", description = "đối tượng ưu tiên | priority flag")
    @Nullable
    String flag;

    @Option(names = "--code", paramLabel = "MÃ", description = "mã hộ trong danh sách | code in the lists")
    @Nullable
    String code;

    @Option(
            names = {"--search", "-q"},
            paramLabel = "CHỮ",
            description = "tìm theo tên, địa chỉ, không cần dấu | by name or address, accents or not")
    @Nullable
    String search;

    @Option(names = "--gone", description = "cả hộ đã nhập hoặc không còn người | also those that are gone")
    boolean gone;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "vào ngày | as of")
    @Nullable
    LocalDate asOf;

    @Mixin
    Personal personal = new Personal();

    HouseholdList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/households";
    }

    @Override
    protected Query query() {
        return Query.of("unit", unit)
                .with("class", Codes.className(now))
                .with("flag", flag == null ? null : Codes.flag(flag))
                .with("code", code)
                .with("q", search)
                .when("gone", gone)
                .with("asOf", asOf)
                .when("personal", personal.asked());
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
