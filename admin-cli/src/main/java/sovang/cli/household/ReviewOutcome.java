package sovang.cli.household;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.util.List;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;
import sovang.cli.text.Lang;
import sovang.cli.text.Text;

/** What a review list changed, or would change. */
record ReviewOutcome(Node found, boolean dryRun, Lang lang) {

    static final List<Column> CHANGES = List.of(
            code("from", "Trước | Before"), code("to", "Sau | After"), number("households", "Số hộ | Households"));

    void print(PrintStream out) {
        if (dryRun) line(out, Text.of("Chạy thử, chưa ghi gì.", "Dry run, nothing recorded."));
        line(
                out,
                Text.of(
                                "{} dòng, chuẩn nghèo {}: {} hộ mới, {} hộ sửa thông tin, {} hộ xếp loại, {} hộ không đổi, bỏ qua {} dòng.",
                                "{} rows, standard {}: {} new, {} described, {} classed, {} unchanged, {} rows skipped.")
                        .with(
                                found.text("rows"),
                                found.text("standard"),
                                found.text("registered"),
                                found.text("described"),
                                found.text("classified"),
                                found.text("unchanged"),
                                found.text("skipped")));
        if (!dryRun) line(out, Text.of("Vị trí {}.", "Position {}.").with(found.text("position")));
        table(out, "Xếp loại thay đổi | Changes of class", "changes", CHANGES);
        count(
                out,
                "duplicateCount",
                Text.of(
                        "{} cặp hộ nghi trùng; hộ ghi sau chưa được phân công giúp đỡ cho đến khi có người duyệt (sovang household duplicates).",
                        "{} pairs look alike; the younger takes no part in pairings until it is cleared (sovang household duplicates)."));
        table(
                out,
                "",
                "duplicates",
                List.of(
                        text("unit", "Đơn vị | Unit"),
                        text("code", "Mã hộ | Code"),
                        text("otherUnit", "Đơn vị kia | Other unit"),
                        text("otherCode", "Mã hộ kia | Other code"),
                        text("citizen", "Trùng số căn cước | Same number"),
                        text("nameAndAddress", "Trùng tên và địa chỉ | Same name and address")));
        count(
                out,
                "missingCount",
                Text.of(
                        "{} hộ nghèo, cận nghèo của các đơn vị này không có trong tệp; sổ giữ nguyên.",
                        "{} poor or near-poor households of these units are not in the file; they stay as they are."));
        table(
                out,
                "",
                "missing",
                List.of(
                        text("unit", "Đơn vị | Unit"),
                        text("code", "Mã hộ | Code"),
                        code("now", "Loại hộ | Class"),
                        text("household", "Mã | Id")));
        table(
                out,
                "Dòng sai | Wrong rows",
                "bad",
                List.of(
                        number("row", "Dòng | Row"),
                        text("column", "Cột | Column"),
                        text("value", "Giá trị | Value"),
                        text(lang == Lang.VI ? "problem" : "problemEn", "Lỗi | Problem")));
    }

    private void count(PrintStream out, String member, Text sentence) {
        if (found.amount(member) == 0) return;
        out.println();
        line(out, sentence.with(found.text(member)));
    }

    private void table(PrintStream out, String title, String list, List<Column> columns) {
        List<Node> rows = found.list(list);
        if (rows.isEmpty()) return;
        if (!title.isEmpty()) {
            out.println();
            line(out, Text.pair(title));
        }
        new Table(columns, rows).print(out, lang, false);
    }

    private void line(PrintStream out, Text text) {
        out.println(text.in(lang));
    }
}
