package sovang.cli.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.cli.json.Node;
import sovang.cli.text.Lang;
import sovang.cli.text.Text;

/** The answer taken apart into single figures, so that an export can't forget one. */
final class Figures {

    /** Members that name a row of a table, the best first. */
    private static final List<String> NAMES = List.of("fund", "unit", "campaign", "month", "key", "id");

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("year", "Năm | Year"),
            Map.entry("unit", "Đơn vị | Unit"),
            Map.entry("asOf", "Tính đến ngày | As of"),
            Map.entry("position", "Vị trí sổ | Position"),
            Map.entry("fund.target", "Chỉ tiêu | Target"),
            Map.entry("fund.pledged", "Đăng ký ủng hộ | Pledged"),
            Map.entry("fund.received", "Đã thu | Received"),
            Map.entry("fund.percent", "Đạt, % | Reached, %"),
            Map.entry("fund.receivedBank", "Thu qua ngân hàng | Received by bank"),
            Map.entry("fund.receivedCash", "Thu tiền mặt | Received in cash"),
            Map.entry("fund.receivedInKind", "Hiện vật, quy ra đồng | In kind, valued"),
            Map.entry("fund.receivedCurrency", "Ngoại tệ, quy ra đồng | Foreign currency, in đồng"),
            Map.entry("fund.outstanding", "Đăng ký chưa nộp | Pledged, not yet received"),
            Map.entry("fund.expectedToDate", "Theo tiến độ phải đạt | Expected by now"),
            Map.entry("households.target", "Chỉ tiêu hộ | Target of households"),
            Map.entry("households.takenOn", "Hộ nhận giúp đỡ | Households taken on"),
            Map.entry("households.percent", "Hộ nhận giúp đỡ, % | Taken on, %"),
            Map.entry("households.newlyTakenOn", "Hộ mới trong năm | New this year"),
            Map.entry("households.carriedOver", "Hộ tiếp tục từ năm trước | Carried over"),
            Map.entry("households.helped", "Hộ đã giúp đỡ | Households helped in fact"),
            Map.entry("households.helpedPercent", "Hộ đã giúp đỡ, % | Helped, %"),
            Map.entry("credit.eligibleNeed", "Hộ đủ điều kiện có nhu cầu vay | Eligible households in need"),
            Map.entry("credit.met", "Hộ được vay đủ | Met in full"),
            Map.entry("credit.partlyMet", "Hộ được vay một phần | Partly met"),
            Map.entry("credit.percent", "Đáp ứng nhu cầu vay, % | Need met, %"),
            Map.entry("credit.outstanding", "Dư nợ | Outstanding"),
            Map.entry("credit.overdue", "Nợ quá hạn | Overdue"));

    private final List<Node> rows = new ArrayList<>();

    private Figures() {}

    /** Everything, with the answer's own names. */
    static List<Node> of(Node progress) {
        var figures = new Figures();
        figures.take("", "", progress);
        return figures.rows;
    }

    /** What stands in no table, in the words of the page. */
    static List<Node> of(Node progress, Lang lang) {
        return of(progress).stream()
                .filter(figure -> figure.text("row").isEmpty())
                .map(figure ->
                        row("", "", titled(figure).in(lang), figure.at("value").value()))
                .toList();
    }

    private void take(String table, String row, Node node) {
        for (String member : node.names()) {
            Node part = node.at(member);
            String path = table.isEmpty() ? member : table + "." + member;
            if (part.value() instanceof Map) take(path, row, part);
            else if (part.value() instanceof List<?> items) list(path, row, items);
            else if (!part.isNothing()) rows.add(row(table, row, member, part.value()));
        }
    }

    private void list(String table, String row, List<?> items) {
        for (Object item : items) {
            Node node = new Node(item);
            if (item instanceof Map) take(table, (row + " " + name(node)).strip(), node);
            else rows.add(row(table, row, "", item));
        }
    }

    private static String name(Node row) {
        return NAMES.stream()
                .map(row::text)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Text titled(Node figure) {
        String path = figure.text("table").isEmpty()
                ? figure.text("figure")
                : figure.text("table") + "." + figure.text("figure");
        String title = TITLES.get(path);
        return title == null ? Text.same(path) : Text.pair(title);
    }

    private static Node row(String table, String row, String figure, @Nullable Object value) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("table", table);
        cells.put("row", row);
        cells.put("figure", figure);
        cells.put("value", value);
        return new Node(cells);
    }
}
