package sovang.cli.statement;

import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.util.List;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;
import sovang.cli.text.Lang;
import sovang.cli.text.Money;
import sovang.cli.text.Text;
import sovang.cli.text.Words;

/** What became of a statement, as its importer reads it. */
record Outcome(Node statement, Lang lang) {

    void print(PrintStream out) {
        line(
                out,
                Text.of("Sao kê {} ({}): {}.", "Statement {} ({}): {}.")
                        .with(statement.text("id"), statement.text("fileName"), Words.of(statement.text("state"))));
        if (statement.text("state").equals("already-imported")) {
            line(
                    out,
                    Text.of(
                            "Tệp này đã nhập từ trước; không ghi thêm dòng nào.",
                            "This file was imported before; nothing was added."));
        }
        line(
                out,
                Text.of("Có: {} dòng {}, {} ₫.", "Credits: {} rows {}, {} ₫.")
                        .with(number("credits"), period(), number("creditSum")));
        if (statement.amount("debits") > 0) {
            line(
                    out,
                    Text.of("Nợ: {} dòng, {} ₫, không tính là ủng hộ.", "Debits: {} rows, {} ₫, never gifts.")
                            .with(number("debits"), number("debitSum")));
        }
        line(
                out,
                Text.of("Đã ghi sổ {}, giữ lại vì trùng {}, bỏ qua {}.", "Booked {}, held back {}, skipped {}.")
                        .with(number("booked"), number("held"), number("skipped")));
        if (statement.amount("repeated") > 0) {
            line(
                    out,
                    Text.of(
                                    "Có {} dòng đứng hai lần trong tệp (một trang lặp lại); đã giữ lại.",
                                    "{} lines stand in the file twice (a page came again); they are held back.")
                            .with(number("repeated")));
        }
        if (statement.amount("doubts") > 0) {
            line(
                    out,
                    Text.of(
                                    "CHÚ Ý: {} dòng đã ghi có thể trùng dòng đã có trong sổ ({} ₫). Hãy xem từng dòng.",
                                    "NOTE: {} rows were booked that may be in the books already ({} ₫). Look at each.")
                            .with(number("doubts"), number("doubtSum")));
        }
        table(out, "doubted", DOUBTS, DOUBT_COLUMNS);
        table(out, "bad", BAD, BAD_COLUMNS);
        if (statement.amount("breakCount") > 0) {
            line(
                    out,
                    Text.of("Số dư không liền mạch ở {} chỗ.", "The running balance breaks in {} places.")
                            .with(number("breakCount")));
        }
        table(out, "breaks", BREAKS, BREAK_COLUMNS);
        table(out, "heldLines", HELD, HELD_COLUMNS);
    }

    static boolean isInPart(Node statement) {
        String state = statement.text("state");
        if (state.equals("done-in-part")) return true;
        return statement.amount("skipped") > 0 && (state.equals("done") || state.equals("dry-run"));
    }

    private String number(String member) {
        return Money.grouped(statement.amount(member));
    }

    private String period() {
        return statement.text("from").isEmpty()
                ? ""
                : "(" + statement.text("from") + " – " + statement.text("to") + ")";
    }

    private void line(PrintStream out, Text text) {
        out.println(text.in(lang));
    }

    private void table(PrintStream out, String list, Text title, List<Column> columns) {
        List<Node> rows = statement.list(list);
        if (rows.isEmpty()) return;
        out.println();
        line(out, title);
        new Table(columns, rows).print(out, lang, false);
    }

    private static final Text BAD = Text.of("Dòng lỗi:", "Bad rows:");
    private static final Text BREAKS = Text.of("Số dư không liền mạch:", "Breaks of the running balance:");
    private static final Text DOUBTS = Text.of("Có thể trùng:", "May be in the books already:");
    private static final List<Column> DOUBT_COLUMNS = List.of(
            Column.number("row", "Dòng | Row"),
            Column.number("amount", "Số tiền | Amount"),
            text("statement", "Sao kê | Statement"),
            Column.number("matchedRow", "Dòng kia | Other row"));
    private static final Text HELD = Text.of(
            "Giữ lại vì trùng dòng đã ghi (ghi lại: sovang statement release ID DÒNG):",
            "Held back, matching lines already booked (book after all: sovang statement release ID ROW):");
    private static final List<Column> BAD_COLUMNS = List.of(
            Column.number("row", "Dòng | Row"),
            text("column", "Cột | Column"),
            text("value", "Giá trị | Value"),
            text("problem", "Lỗi | Problem"));
    private static final List<Column> BREAK_COLUMNS = List.of(
            Column.number("row", "Dòng | Row"),
            Column.number("expected", "Phải là | Expected"),
            Column.number("found", "Sao kê ghi | Found"));
    private static final List<Column> HELD_COLUMNS = List.of(
            Column.number("row", "Dòng | Row"),
            text("matches.statement", "Trùng sao kê | Matches statement"),
            Column.number("matches.row", "Dòng trùng | Matching row"));
}
