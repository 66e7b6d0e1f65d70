package sovang.cli.book;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Pages;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;
import sovang.cli.text.Text;

@Command(
        name = "show",
        header = "một bộ sổ: số tổng, số chứng từ, các chứng từ | one book and its vouchers",
        footer = {"sovang book show 95-VNN-2024", "sovang book show 95-VNN-2024 --out so.xlsx"})
final class BookShow extends Read {

    @Parameters(paramLabel = "BỘ_SỔ", description = "đơn vị-quỹ-năm, ví dụ 95-VNN-2024 | unit-fund-year")
    String name;

    @Mixin
    Pages pages = new Pages();

    BookShow(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        BookName wanted = BookName.read(name);
        List<Node> found = ledger().get("/v1/books", wanted.query()).json().list("items");
        if (found.isEmpty()) {
            throw Failure.of(
                    Exit.NOT_FOUND,
                    Text.of("Chưa có bộ sổ {}.", "There is no book {}.").with(wanted));
        }
        Node book = found.getFirst();
        String vouchersOf = "/v1/books/" + Query.segment(wanted.toString()) + "/entries";
        Answer entries = pages.of(ledger(), vouchersOf, Query.empty(), printer());
        List<Node> vouchers = entries.json().list("items");
        printer()
                .print(
                        together(book, entries),
                        () -> new Table(ENTRIES, vouchers),
                        out -> page(book, entries.json(), out));
        return pages.told(session, entries.json(), printer());
    }

    private void page(Node book, Node entries, PrintStream out) {
        new Table(BookList.COLUMNS, List.of(book)).print(out, session.lang(), session.colour());
        out.println();
        new Table(KINDS, book.list("vouchers")).print(out, session.lang(), session.colour());
        out.println();
        new Table(ENTRIES, entries.list("items")).print(out, session.lang(), session.colour());
    }

    private static String together(Node book, Answer entries) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String member : book.names()) members.put(member, book.at(member));
        members.put("entries", entries.json());
        return Json.write(members);
    }

    private static final List<Column> KINDS = List.of(
            code("kind", "Loại chứng từ | Vouchers"), number("count", "Số tờ | Count"), text("last", "Số cuối | Last"));
    static final List<Column> ENTRIES = List.of(
            text("voucher", "Chứng từ | Voucher"),
            text("on", "Ngày | On"),
            code("kind", "Loại | Kind"),
            code("class", "Xếp loại | Class"),
            money("amount", "Số tiền | Amount"),
            text("id", "Mã | Id"),
            text("account", "Nguồn tiền | Purse"),
            text("reason", "Lý do | Reason"),
            text("position", "Vị trí | Position"));
}
