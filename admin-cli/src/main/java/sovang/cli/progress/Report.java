package sovang.cli.progress;

import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Section;
import sovang.cli.output.Table;
import sovang.cli.text.Lang;
import sovang.cli.text.Money;
import sovang.cli.text.Text;
import sovang.cli.text.Width;
import sovang.cli.text.Words;

/** The figures of a year as an accountant reads them: channels apart and together, then by fund, unit, campaign, month. */
record Report(Node progress, Lang lang, boolean bold) {

    private static final int LABELS = 34;
    private static final int AMOUNTS = 24;

    void print(PrintStream out) {
        out.println(Text.of("TIẾN ĐỘ VẬN ĐỘNG NĂM {}", "PROGRESS OF {}")
                .with(progress.text("year"))
                .in(lang));
        String unit = progress.text("unit");
        out.println(Text.of("{} · tính đến {} · vị trí sổ {}", "{} · as of {} · position {}")
                .with(
                        unit.isEmpty()
                                ? EVERYWHERE
                                : Text.of("Đơn vị {}", "Unit {}").with(unit),
                        asOf(),
                        progress.text("position"))
                .in(lang));
        importing(out);
        stopped(out);
        out.println();
        totals(out, progress.at("fund"));
        table(out, "byFund", "Theo quỹ | By fund", FUND);
        table(out, "byUnit", "Theo đơn vị | By unit", UNIT);
        table(out, "byCampaign", "Theo đợt vận động | By campaign", CAMPAIGN);
        table(out, "byMonth", "Theo tháng | By month", MONTH);
        definition(progress.at("definition"), out);
        new HouseholdReport(progress.at("households"), lang, bold).print(out);
        definition(progress.at("households.definition"), out);
        new CreditReport(progress.at("credit"), lang).print(out);
    }

    /** Every figure of the answer, a row each, for programs: nothing is left out. */
    static Table everything(Node progress) {
        return new Table(
                List.of(
                        text("table", "Bảng | Table"),
                        text("row", "Dòng | Row"),
                        text("figure", "Số liệu | Figure"),
                        text("value", "Giá trị | Value")),
                Figures.of(progress));
    }

    /** A sheet each of what the page shows. */
    List<Section> sheets() {
        var sheets = new ArrayList<Section>();
        sheets.add(section("Tổng số | Totals", List.of(FIGURE, VALUE), Figures.of(progress, lang)));
        sheets.add(section("Theo quỹ | By fund", figures(FUND), progress.list("fund.byFund")));
        sheets.add(section("Theo đơn vị | By unit", figures(UNIT), progress.list("fund.byUnit")));
        sheets.add(section("Theo đợt vận động | By campaign", figures(CAMPAIGN), progress.list("fund.byCampaign")));
        sheets.add(section("Theo tháng | By month", figures(MONTH), progress.list("fund.byMonth")));
        HouseholdReport.TABLES.forEach((list, group) ->
                sheets.add(section(group.title(), group.columns(), progress.list("households." + list))));
        return sheets;
    }

    private Section section(String titles, List<Column> columns, List<Node> rows) {
        return new Section(Text.pair(titles).in(lang), new Table(columns, rows));
    }

    private static List<Column> figures(List<Column> names) {
        return Stream.concat(names.stream(), FIGURES.stream()).toList();
    }

    private void importing(PrintStream out) {
        List<Node> running = progress.list("importing");
        if (running.isEmpty()) return;
        out.println(Text.of(
                        "ĐANG NHẬP SAO KÊ ({}): số liệu còn thay đổi.",
                        "STATEMENTS ARE BEING IMPORTED ({}): figures will change.")
                .with(running.stream().map(Node::toString).collect(Collectors.joining(", ")))
                .in(lang));
    }

    private void stopped(PrintStream out) {
        List<Node> views = progress.list("stopped");
        for (Node view : progress.list("behind"))
            out.println(Text.of(
                            "BẢNG SỐ LIỆU {} MỚI ĐẾN VỊ TRÍ {}: phần của nó chưa đủ, các phần khác đến vị trí {}.",
                            "VIEW {} HAS ONLY COME TO POSITION {}: its part is behind, the others are at {}.")
                    .with(view.text("view"), view.text("position"), progress.text("position"))
                    .in(lang));
        if (views.isEmpty()) return;
        out.println(Text.of(
                        "BẢNG SỐ LIỆU DỪNG VÌ LỖI ({}): số liệu chưa đủ.",
                        "VIEWS HAVE STOPPED ({}): figures are behind.")
                .with(views.stream().map(Node::toString).collect(Collectors.joining(", ")))
                .in(lang));
    }

    private void totals(PrintStream out, Node fund) {
        boolean planned = !fund.at("target").isNothing();
        if (planned) line(out, "Chỉ tiêu | Target", Money.shown(fund.amount("target")));
        if (!planned || !progress.at("planNote").isNothing()) out.println(note());
        line(out, "Đăng ký ủng hộ | Pledged", Money.shown(fund.amount("pledged")));
        String percent = fund.text("percent");
        String share = percent.isEmpty() ? "" : "   " + decimal(percent) + " %";
        line(out, "Đã thu | Received", Money.shown(fund.amount("received")) + share);
        line(out, "  ngân hàng | by bank", Money.shown(fund.amount("receivedBank")));
        line(out, "  tiền mặt | in cash", Money.shown(fund.amount("receivedCash")));
        line(out, "  hiện vật, quy ra đồng | in kind, valued", Money.shown(fund.amount("receivedInKind")));
        line(out, "  ngoại tệ, quy ra đồng | foreign currency, in đồng", Money.shown(fund.amount("receivedCurrency")));
        line(out, "Đăng ký chưa nộp | Pledged, not yet received", Money.shown(fund.amount("outstanding")));
        if (planned)
            line(
                    out,
                    "Còn phải vận động | Still to be raised",
                    Money.shown(Math.max(0, fund.amount("target") - fund.amount("received"))));
        if (!fund.at("expectedToDate").isNothing())
            line(out, "Theo tiến độ phải đạt | Expected by now", Money.shown(fund.amount("expectedToDate")));
        if (!fund.text("pace").isEmpty())
            line(out, "Nhịp độ | Pace", Words.of(fund.text("pace")).in(lang));
        new Landing(fund.at("forecast"), lang).print(out, Money::shown);
    }

    private void line(PrintStream out, String label, String figure) {
        int money = figure.indexOf('₫') + 1;
        String amount = money > 0 ? figure.substring(0, money) : figure;
        out.println(Width.pad(Text.pair(label).in(lang), LABELS, false)
                + Width.pad(amount, AMOUNTS, true)
                + (money > 0 ? figure.substring(money) : ""));
    }

    private void table(PrintStream out, String list, String title, List<Column> names) {
        List<Node> rows = progress.list("fund." + list).stream()
                .filter(row -> list.equals("byFund")
                        || row.amount("pledged") != 0
                        || row.amount("received") != 0
                        || row.amount("outstanding") != 0)
                .toList();
        if (rows.isEmpty()) return;
        out.println();
        out.println(Text.pair(title).in(lang));
        new Table(figures(names), rows).print(out, lang, bold);
    }

    private void definition(Node definition, PrintStream out) {
        out.println();
        if (definition.isNothing()) {
            out.println(Text.of("Chưa có quyết định khoản nào được tính.", "Nothing decides yet what counts.")
                    .in(lang));
            return;
        }
        out.println(Text.of("Cách tính (áp dụng từ {}, {}): {}", "What counts (from {}, {}): {}")
                .with(
                        definition.text("from"),
                        definition.text("document"),
                        lang == Lang.VI ? definition.text("text") : definition.text("textEn"))
                .in(lang));
    }

    private String note() {
        String note = progress.text("planNote");
        return note.isEmpty() ? Text.of("Chưa có chỉ tiêu.", "No target yet.").in(lang) : note;
    }

    private String asOf() {
        return progress.text("asOf").isEmpty() ? "—" : progress.text("asOf");
    }

    /** Vietnamese writes a comma before decimals. */
    private String decimal(String number) {
        return lang == Lang.VI ? number.replace('.', ',') : number;
    }

    private static final Text EVERYWHERE = Text.of("Mọi đơn vị, các cấp", "All units, all levels");
    private static final Column PLEDGED = money("pledged", "Đăng ký | Pledged");
    private static final Column RECEIVED = money("received", "Đã thu | Received");
    private static final Column FIGURE = text("figure", "Số liệu | Figure");
    private static final Column VALUE = number("value", "Giá trị | Value");
    private static final List<Column> FUND = List.of(
            text("fund", "Quỹ | Fund"), text("name", "Tên | Name"), text("counted", "Tính vào chỉ tiêu | Counted"));
    private static final List<Column> UNIT = List.of(text("unit", "Đơn vị | Unit"), text("name", "Tên | Name"));
    private static final List<Column> CAMPAIGN =
            List.of(text("campaign", "Đợt | Campaign"), text("name", "Tên | Name"));
    private static final List<Column> MONTH = List.of(text("month", "Tháng | Month"));
    private static final List<Column> FIGURES = List.of(
            money("target", "Chỉ tiêu | Target"),
            PLEDGED,
            RECEIVED,
            money("receivedBank", "Ngân hàng | Bank"),
            money("receivedCash", "Tiền mặt | Cash"),
            money("receivedInKind", "Hiện vật | In kind"),
            money("receivedCurrency", "Ngoại tệ | Currency"),
            money("outstanding", "Chưa nộp | Outstanding"));
}
