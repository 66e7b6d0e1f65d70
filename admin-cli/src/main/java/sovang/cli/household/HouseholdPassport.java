package sovang.cli.household;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Session;
import sovang.cli.Show;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;

@Command(
        name = "passport",
        header = "mọi sự giúp đỡ hộ đã nhận, trên một trang | all help a household ever had",
        footer = "sovang household passport ID")
final class HouseholdPassport extends Show {

    @Parameters(paramLabel = "ID", description = "mã hộ trong sổ | id of the household")
    String id;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of")
    @Nullable
    LocalDate asOf;

    HouseholdPassport(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/households/" + Query.segment(id) + "/passport";
    }

    @Override
    protected Query query() {
        return Query.of("asOf", asOf);
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                text("id", "Hộ | Household"),
                text("code", "Mã hộ | Code"),
                text("unit", "Đơn vị | Unit"),
                text("head", "Chủ hộ | Head"),
                text("address", "Địa chỉ | Address"),
                code("householdClass", "Diện hộ | Class"),
                text("flags", "Đối tượng | Flags"),
                money("total.fromSponsors", "Từ bên nhận đỡ đầu | From sponsors"),
                money("total.fromFunds", "Từ quỹ | From funds"),
                money("total.total", "Tổng cộng | Total"));
    }

    @Override
    protected void below(Node passport, PrintStream out) {
        table(
                passport,
                "classes",
                List.of(
                        text("from", "Từ ngày | From"),
                        code("householdClass", "Diện hộ | Class"),
                        text("decision", "Quyết định | Decision")),
                out);
        table(
                passport,
                "sponsors",
                List.of(
                        text("year", "Năm | Year"),
                        text("sponsorName", "Đơn vị nhận đỡ đầu | Sponsor"),
                        text("purpose", "Nội dung | Purpose"),
                        code("state", "Tình trạng | State", "pairing"),
                        code("endReason", "Lý do kết thúc | Why it ended")),
                out);
        table(
                passport,
                "help",
                List.of(
                        text("on", "Ngày | On"),
                        text("by", "Ai giúp | By"),
                        code("kind", "Loại | Kind"),
                        text("what", "Nội dung | What"),
                        money("value", "Giá trị | Value"),
                        text("evidence", "Chứng cứ | Evidence")),
                out);
        table(
                passport,
                "promises",
                List.of(
                        text("due", "Hạn | Due"),
                        text("by", "Ai hứa | By"),
                        text("what", "Nội dung | What"),
                        money("value", "Đã hứa | Promised"),
                        money("delivered", "Đã giúp | Delivered")),
                out);
        table(
                passport,
                "years",
                List.of(
                        text("year", "Năm | Year"),
                        money("fromSponsors", "Từ bên nhận đỡ đầu | From sponsors"),
                        money("fromFunds", "Từ quỹ | From funds"),
                        money("total", "Tổng cộng | Total")),
                out);
    }
}
