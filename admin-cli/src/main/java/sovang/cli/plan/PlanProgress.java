package sovang.cli.plan;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Exit;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;
import sovang.cli.text.Dates;
import sovang.cli.text.Text;

@Command(
        name = "progress",
        header = "mọi chỉ tiêu của kế hoạch, đo đến đâu | every target of a plan, measured",
        footer = {
            "sovang plan progress bac-lieu-127-kh-ubnd --year 2024",
            "sovang plan progress bac-lieu-127-kh-ubnd --year 2024 --out tiendo.xlsx"
        })
final class PlanProgress extends Read {

    static final List<Column> COLUMNS = List.of(
            text("id", "Chỉ tiêu | Target id"),
            text("text", "Nội dung | Text"),
            code("comparator", "So sánh | Comparator"),
            number("target", "Chỉ tiêu | Target"),
            number("value", "Thực hiện | Value"),
            text("unit", "Đơn vị tính | Unit"),
            code("status", "Tình trạng | Status"),
            text("of", "Năm | Year"),
            text("measure", "Đo bằng | Measure"),
            text("basis", "Căn cứ số liệu | Basis"),
            text("area", "Địa bàn | Area"),
            text("group", "Nhóm | Group"),
            number("targetToday", "Chỉ tiêu hiện nay | Target today"),
            text("baseline", "Hiện trạng ban đầu | Baseline"),
            number("baselineHouseholds", "Số hộ ban đầu | Baseline households"),
            text("note", "Ghi chú | Note"),
            text("source", "Nguồn | Source"));

    @Parameters(paramLabel = "ID", description = "mã kế hoạch | id of the plan")
    String id;

    @Option(names = "--year", paramLabel = "NĂM", description = "năm, mặc định năm nay | year, by default this one")
    @Nullable
    Integer year;

    @Option(names = "--unit", paramLabel = "MÃ", description = "phần giao cho đơn vị | the share of a unit")
    @Nullable
    String unit;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of a day")
    @Nullable
    LocalDate asOf;

    @Option(names = "--known-at", paramLabel = "VỊ_TRÍ|LÚC", description = "sổ đã ghi gì vào lúc đó | as known then")
    @Nullable
    String knownAt;

    PlanProgress(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Answer answer = ledger().get("/v1/plans/" + Query.segment(id) + "/progress", query());
        Node plan = answer.json();
        printer().print(answer.body(), () -> new Table(COLUMNS, plan.list("lines")), out -> page(plan, out));
        return Exit.DONE;
    }

    private Query query() {
        return Query.of("year", year == null ? LocalDate.now(Dates.VIETNAM).getYear() : year)
                .with("unit", unit)
                .with("asOf", asOf)
                .with("knownAt", knownAt);
    }

    private void page(Node plan, PrintStream out) {
        out.println(plan.text("title"));
        out.println(Text.of("{} · năm {} · tính đến {} · vị trí sổ {}", "{} · {} · as of {} · position {}")
                .with(plan.text("document"), plan.text("year"), plan.text("asOf"), plan.text("position"))
                .in(session.lang()));
        out.println();
        List<Column> narrow = List.of(
                text("id", "Chỉ tiêu | Target id"),
                code("comparator", "So sánh | Comparator"),
                number("target", "Chỉ tiêu | Target"),
                number("value", "Thực hiện | Value"),
                text("unit", "Đơn vị tính | Unit"),
                code("status", "Tình trạng | Status"),
                text("of", "Năm | Year"),
                text("measure", "Đo bằng | Measure"));
        new Table(narrow, plan.list("lines")).print(out, session.lang(), session.colour());
        List<Node> notes = plan.list("notes");
        if (notes.isEmpty()) return;
        out.println();
        out.println(
                Text.of("Lưu ý về văn bản gốc:", "What to know of the source:").in(session.lang()));
        for (Node note : notes) out.println("- " + note);
    }
}
