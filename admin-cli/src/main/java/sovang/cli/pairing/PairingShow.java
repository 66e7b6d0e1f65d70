package sovang.cli.pairing;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
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
        name = "show",
        header = "một phân công: đã hứa, đã giúp, đã thăm | one pairing: promised, delivered, visited",
        footer = "sovang pairing show ID")
final class PairingShow extends Show {

    @Parameters(paramLabel = "ID", description = "mã phân công | id of the pairing")
    String id;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of")
    @Nullable
    LocalDate asOf;

    PairingShow(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pairings/" + Query.segment(id);
    }

    @Override
    protected Query query() {
        return Query.of("asOf", asOf);
    }

    @Override
    protected List<Column> columns() {
        var columns = new ArrayList<>(PairingList.COLUMNS);
        columns.add(text("sponsor", "Mã đơn vị nhận đỡ đầu | Sponsor id"));
        columns.add(text("household", "Hộ | Household"));
        columns.add(text("decision", "Quyết định | Decision"));
        columns.add(text("mobilisedBy", "Cơ quan vận động | Mobilised by"));
        columns.add(text("on", "Từ ngày | From"));
        columns.add(text("endedOn", "Kết thúc | Ended on"));
        columns.add(code("endReason", "Lý do kết thúc | Why it ended"));
        columns.add(text("endNote", "Ghi chú | Note"));
        columns.add(code("next", "Sau đó | What follows"));
        return columns;
    }

    @Override
    protected void below(Node pairing, PrintStream out) {
        table(
                pairing,
                "promises",
                List.of(
                        number("number", "Lời hứa | Promise"),
                        text("due", "Hạn | Due"),
                        code("kind", "Loại | Kind"),
                        text("what", "Nội dung | What"),
                        money("value", "Đã hứa | Promised"),
                        money("delivered", "Đã giúp | Delivered"),
                        code("state", "Tình trạng | State", "promise")),
                out);
        table(
                pairing,
                "deliveries",
                List.of(
                        number("number", "Lần giúp | Delivery"),
                        text("on", "Ngày | On"),
                        code("kind", "Loại | Kind"),
                        text("what", "Nội dung | What"),
                        text("quantity", "Số lượng | Quantity"),
                        money("value", "Giá trị | Value"),
                        code("source", "Nguồn | Source"),
                        text("evidence", "Chứng cứ | Evidence"),
                        text("reversed", "Đã đảo | Reversed")),
                out);
        table(pairing, "visits", List.of(text("on", "Ngày thăm | Visited on"), text("note", "Ghi chú | Note")), out);
        table(
                pairing,
                "candidates",
                List.of(
                        text("sponsor", "Có thể nhận thay | Could take over"),
                        text("sponsorName", "Tên | Name"),
                        text("unit", "Đơn vị | Unit"),
                        number("taken", "Đang nhận | Has"),
                        number("capacity", "Nhận được | Capacity")),
                out);
    }
}
