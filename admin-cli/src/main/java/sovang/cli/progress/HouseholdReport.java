package sovang.cli.progress;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.util.List;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;
import sovang.cli.text.Lang;
import sovang.cli.text.Money;
import sovang.cli.text.Text;
import sovang.cli.text.Width;
import sovang.cli.text.Words;

/** The households of a year: taken on, and helped in fact, side by side. */
record HouseholdReport(Node households, Lang lang, boolean bold) {

    private static final int LABELS = 34;
    private static final int FIGURES = 24;
    private static final Column TAKEN_ON = number("takenOn", "Nhận giúp đỡ | Taken on");
    private static final Column HELPED = number("helped", "Đã giúp đỡ | Helped");

    void print(PrintStream out) {
        out.println();
        out.println(Text.of("HỘ ĐƯỢC NHẬN GIÚP ĐỠ", "HOUSEHOLDS TAKEN ON").in(lang));
        boolean planned = !households.at("target").isNothing();
        if (planned) line(out, "Chỉ tiêu | Target", Money.grouped(households.amount("target")), "");
        else out.println(Text.of("Chưa có chỉ tiêu.", "No target yet.").in(lang));
        line(out, "Nhận giúp đỡ | Taken on", Money.grouped(households.amount("takenOn")), share("percent"));
        line(out, "  mới trong năm | new this year", Money.grouped(households.amount("newlyTakenOn")), "");
        line(out, "  tiếp tục từ năm trước | carried over", Money.grouped(households.amount("carriedOver")), "");
        line(out, "Đã giúp đỡ | Helped in fact", Money.grouped(households.amount("helped")), share("helpedPercent"));
        if (!households.text("pace").isEmpty())
            line(out, "Nhịp độ | Pace", Words.of(households.text("pace")).in(lang), "");
        new Landing(households.at("forecast"), lang).print(out, Money::grouped);
        table(out, "byClass", "Theo loại hộ | By class", code("key", "Loại hộ | Class"));
        table(out, "bySponsorTier", "Theo khối đỡ đầu | By sponsor tier", code("key", "Khối | Tier"));
        table(out, "byUnit", "Theo đơn vị | By unit", text("key", "Đơn vị | Unit"), text("name", "Tên | Name"));
        table(out, "byMonth", "Theo tháng | By month", text("key", "Tháng | Month"));
    }

    private String share(String percent) {
        String text = households.text(percent);
        if (text.isEmpty()) return "";
        return "   " + (lang == Lang.VI ? text.replace('.', ',') : text) + " %";
    }

    private void line(PrintStream out, String label, String figure, String after) {
        out.println(Width.pad(Text.pair(label).in(lang), LABELS, false) + Width.pad(figure, FIGURES, true) + after);
    }

    private void table(PrintStream out, String list, String title, Column... names) {
        List<Node> rows = households.list(list).stream()
                .filter(row -> row.amount("takenOn") != 0 || row.amount("helped") != 0)
                .toList();
        if (rows.isEmpty()) return;
        out.println();
        out.println(Text.pair(title).in(lang));
        var columns = new java.util.ArrayList<>(List.of(names));
        columns.add(TAKEN_ON);
        columns.add(HELPED);
        new Table(columns, rows).print(out, lang, bold);
    }
}
