package sovang.cli.indicator;

import static sovang.cli.output.Column.text;

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
        header = "số liệu đã báo cáo, kể cả số đã được sửa | reported figures, corrected ones too",
        footer = "sovang indicator list --unit 95 --year 2024")
final class IndicatorList extends Listing {

    static final List<Column> COLUMNS = List.of(
            text("indicator", "Chỉ số | Indicator"),
            text("unit", "Đơn vị | Unit"),
            text("area", "Địa bàn | Area"),
            text("group", "Nhóm | Group"),
            text("year", "Năm | Year"),
            text("value", "Giá trị | Value"),
            text("measure", "Đơn vị tính | Measure"),
            text("on", "Tại ngày | As of"),
            text("document", "Văn bản | Document"),
            text("reporter", "Cơ quan | Reporter"),
            text("holds", "Còn dùng | Holds"),
            text("id", "Mã | Id"));

    @Option(names = "--indicator", paramLabel = "MÃ", description = "chỉ số | indicator")
    @Nullable
    String indicator;

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị | of a unit")
    @Nullable
    String unit;

    @Option(names = "--year", paramLabel = "NĂM", description = "của năm | of a year")
    @Nullable
    Integer year;

    IndicatorList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/indicators";
    }

    @Override
    protected Query query() {
        return Query.of("indicator", indicator).with("unit", unit).with("year", year);
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
