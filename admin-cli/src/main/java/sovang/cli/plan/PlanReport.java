package sovang.cli.plan;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Act;
import sovang.cli.Exit;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Report;
import sovang.cli.output.Section;
import sovang.cli.output.Table;
import sovang.cli.text.Dates;
import sovang.cli.text.Lang;
import sovang.cli.text.Text;

/** The yearly report that departments and localities send up (127/KH-UBND, IV.1). */
@Command(
        name = "report",
        header = "báo cáo năm gửi cấp trên, PDF hoặc Excel | the yearly report, PDF or Excel",
        footer = {
            "sovang plan report bac-lieu-127-kh-ubnd --year 2024 --out baocao-2024.pdf",
            "sovang plan report bac-lieu-127-kh-ubnd --year 2024 --unit 95001 --out baocao-2024.xlsx"
        })
final class PlanReport extends Act {

    @Parameters(paramLabel = "ID", description = "mã kế hoạch | id of the plan")
    String id;

    @Option(names = "--year", paramLabel = "NĂM", description = "năm báo cáo | year")
    @Nullable
    Integer year;

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị | of a unit")
    @Nullable
    String unit;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of a day")
    @Nullable
    LocalDate asOf;

    @Option(names = "--out", required = true, paramLabel = "TỆP", description = "tệp .pdf hoặc .xlsx | file")
    Path file;

    PlanReport(Session session) {
        super(session);
    }

    @Override
    protected void prepare() {
        Report.check(file);
    }

    @Override
    public Integer call() {
        Query query = Query.of(
                        "year", year == null ? LocalDate.now(Dates.VIETNAM).getYear() : year)
                .with("unit", unit)
                .with("asOf", asOf);
        String path = "/v1/plans/" + Query.segment(id);
        Node lines = ledger().get(path + "/progress", query).json();
        Node plan = ledger().get(path, Query.empty()).json();
        Node progress = ledger().get("/v1/progress", query).json();
        report(plan, lines, progress).write(file, session);
        return Exit.DONE;
    }

    private Report report(Node plan, Node lines, Node progress) {
        Lang lang = session.lang();
        Node definition = progress.at("definition");
        Node households = progress.at("households.definition");
        String words = lang == Lang.VI ? "text" : "textEn";
        List<String> head = Stream.of(
                        plan.text("title"),
                        plan.text("document"),
                        Text.of("Tính đến ngày {}, vị trí sổ {}", "As of {}, position {}")
                                .with(lines.text("asOf"), lines.text("position"))
                                .in(lang),
                        definition.text(words),
                        households.text(words))
                .filter(line -> !line.isEmpty())
                .toList();
        return new Report(
                Text.of("BÁO CÁO KẾT QUẢ THỰC HIỆN NĂM {}", "REPORT ON THE YEAR {}")
                        .with(lines.text("year"))
                        .in(lang),
                head,
                List.of(
                        section("Chỉ tiêu | Targets", LINES, lines.list("lines")),
                        section("Quỹ | Funds", FUNDS, progress.list("fund.byFund")),
                        section("Hộ theo loại | Households by class", GROUPS, progress.list("households.byClass")),
                        section(
                                "Hộ theo đơn vị đỡ đầu | By sponsor tier",
                                GROUPS,
                                progress.list("households.bySponsorTier")),
                        section("Hộ theo tháng | By month", GROUPS, progress.list("households.byMonth")),
                        section("Nhiệm vụ | Tasks", TASKS, plan.list("tasks")),
                        section("Chế độ báo cáo | Reporting duties", TASKS, plan.list("duties"))));
    }

    private Section section(String titles, List<Column> columns, List<Node> rows) {
        return new Section(Text.pair(titles).in(session.lang()), new Table(columns, rows));
    }

    private static final List<Column> LINES = List.of(
            text("id", "Mã | Id"),
            text("text", "Chỉ tiêu | Target"),
            code("comparator", "So sánh | Comparator"),
            number("target", "Chỉ tiêu | Target"),
            number("value", "Thực hiện | Value"),
            text("unit", "ĐVT | Unit"),
            code("status", "Tình trạng | Status"),
            text("basis", "Căn cứ | Basis"),
            text("source", "Nguồn | Source"));
    private static final List<Column> FUNDS = List.of(
            text("fund", "Quỹ | Fund"),
            text("name", "Tên | Name"),
            money("pledged", "Đăng ký | Pledged"),
            money("received", "Đã thu | Received"),
            money("outstanding", "Chưa nộp | Outstanding"));
    private static final List<Column> GROUPS = List.of(
            code("key", "Nhóm | Group"),
            text("name", "Tên | Name"),
            number("takenOn", "Nhận giúp đỡ | Taken on"),
            number("helped", "Đã giúp đỡ | Helped"));
    private static final List<Column> TASKS = List.of(
            text("id", "Mã | Id"),
            text("text", "Nội dung | Text"),
            text("who", "Chủ trì, báo cáo | Who"),
            text("withWhom", "Phối hợp, nơi nhận | With whom"),
            text("time", "Thời gian | Time"));
}
