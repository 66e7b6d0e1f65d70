package sovang.cli.household;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Personal;
import sovang.cli.Session;
import sovang.cli.Show;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;

@Command(
        name = "show",
        header = "một hộ: các lần xếp loại, hai thời hạn | one household, its classes and two clocks",
        footer = {"sovang household show ID", "sovang household show ID --as-of 2025-12-31"})
final class HouseholdShow extends Show {

    private static final List<Column> CLOCKS = List.of(
            text("clocks.recognised", "Công nhận thoát nghèo | Recognised"),
            text("clocks.supportUntil", "Chính sách hỗ trợ đến (36 tháng) | Support until (36 months)"),
            text("clocks.supported", "Còn hỗ trợ | Supported"),
            text("clocks.leftList", "Ra khỏi danh sách | Left the list"),
            text("clocks.creditUntil", "Vay vốn đến (3 năm) | Credit until (3 years)"),
            text("clocks.credit", "Còn được vay | Credit"));

    @Parameters(paramLabel = "ID", description = "mã hộ trong sổ | id of the household")
    String id;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "vào ngày | as of")
    @Nullable
    LocalDate asOf;

    @Mixin
    Personal personal = new Personal();

    HouseholdShow(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/households/" + Query.segment(id);
    }

    @Override
    protected Query query() {
        return Query.of("asOf", asOf).when("personal", personal.asked());
    }

    @Override
    protected List<Column> columns() {
        return Stream.concat(
                        HouseholdList.COLUMNS.stream()
                                .map(column -> new Column(
                                        "household." + column.key(), column.title(), column.kind(), column.family())),
                        CLOCKS.stream())
                .toList();
    }

    @Override
    protected void below(Node household, PrintStream out) {
        table(
                household,
                "classes",
                List.of(
                        text("on", "Từ ngày | From"),
                        code("class", "Loại hộ | Class"),
                        code("review", "Rà soát | Review"),
                        text("decision", "Quyết định | Decision"),
                        text("standard", "Chuẩn | Standard"),
                        text("deprivations", "Thiếu hụt | Deprivations"),
                        text("causes", "Nguyên nhân | Causes"),
                        text("leftList", "Ra khỏi danh sách | Left the list")),
                out);
        table(
                household,
                "history",
                List.of(
                        text("on", "Ngày | On"),
                        code("what", "Việc | What"),
                        text("unit", "Đơn vị | Unit"),
                        text("code", "Mã hộ | Code"),
                        text("reason", "Lý do | Reason")),
                out);
    }
}
