package sovang.cli;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.moment;
import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.util.List;
import sovang.cli.http.Ledger;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;
import sovang.cli.text.Text;

/** What has happened to one thing: who, when, why, under which voucher. */
public record History(List<Node> steps) {

    private static final List<Column> COLUMNS = List.of(
            text("on", "Ngày | On"),
            code("what", "Việc | What"),
            text("voucher", "Chứng từ | Voucher"),
            money("amount", "Số tiền | Amount"),
            text("reason", "Lý do | Reason"),
            text("actorName", "Người ghi | By"),
            moment("recordedAt", "Ghi lúc | Recorded at"),
            text("confirmed", "Đã xác nhận | Confirmed"));

    public static History of(Ledger ledger, String id) {
        return new History(ledger.get("/v1/history/" + Query.segment(id), Query.empty())
                .json()
                .list("items"));
    }

    /** The number of the last voucher; empty when nothing here has one. */
    public String voucher() {
        return steps.reversed().stream()
                .map(step -> step.text("voucher"))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }

    public void print(Session session, PrintStream out) {
        if (steps.isEmpty()) return;
        out.println();
        out.println(Text.of("Lịch sử", "History").in(session.lang()));
        new Table(COLUMNS, steps).print(out, session.lang(), session.colour());
    }
}
