package sovang.cli.progress;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /** A table of the page, and a sheet of the file. */
    record Group(String title, List<Column> columns) {}

    static final Map<String, Group> TABLES = tables();

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
        TABLES.forEach((list, group) -> table(out, list, group));
    }

    private String share(String percent) {
        String text = households.text(percent);
        if (text.isEmpty()) return "";
        return "   " + (lang == Lang.VI ? text.replace('.', ',') : text) + " %";
    }

    private void line(PrintStream out, String label, String figure, String after) {
        out.println(Width.pad(Text.pair(label).in(lang), LABELS, false) + Width.pad(figure, FIGURES, true) + after);
    }

    private void table(PrintStream out, String list, Group group) {
        List<Node> rows = households.list(list).stream()
                .filter(row -> row.amount("takenOn") != 0 || row.amount("helped") != 0)
                .toList();
        if (rows.isEmpty()) return;
        out.println();
        out.println(Text.pair(group.title()).in(lang));
        new Table(group.columns(), rows).print(out, lang, bold);
    }

    private static Map<String, Group> tables() {
        var tables = new LinkedHashMap<String, Group>();
        tables.put("byClass", group("Theo loại hộ | By class", code("key", "Loại hộ | Class")));
        tables.put("bySponsorTier", group("Theo khối đỡ đầu | By sponsor tier", code("key", "Khối | Tier")));
        tables.put(
                "byUnit",
                group("Hộ theo đơn vị | Households by unit", text("key", "Đơn vị | Unit"), text("name", "Tên | Name")));
        tables.put("byMonth", group("Hộ theo tháng | Households by month", text("key", "Tháng | Month")));
        return tables;
    }

    private static Group group(String title, Column... names) {
        return new Group(
                title,
                Stream.concat(
                                Stream.of(names),
                                Stream.of(
                                        number("takenOn", "Nhận giúp đỡ | Taken on"),
                                        number("helped", "Đã giúp đỡ | Helped")))
                        .toList());
    }
}
