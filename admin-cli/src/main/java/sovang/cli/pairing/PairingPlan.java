package sovang.cli.pairing;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Confirm;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.http.Source;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;
import sovang.cli.text.Lang;
import sovang.cli.text.Text;

@Command(
        name = "plan",
        header = "đề xuất ai giúp hộ nào, nêu lý do | propose who takes whom, and why",
        footer = {
            "sovang pairing plan --year 2024 --unit 95 --out phancong.xlsx",
            "sovang pairing plan --year 2024 --accept --decision \"QĐ 12/QĐ-BCĐ\" --at VỊ_TRÍ"
        })
final class PairingPlan extends DecisionWrite {

    @Option(names = "--year", required = true, paramLabel = "NĂM", description = "năm giúp đỡ | year of care")
    Integer year;

    @Option(names = "--unit", paramLabel = "MÃ", description = "chỉ hộ của đơn vị và cấp dưới | households of a unit")
    @Nullable
    String unit;

    @Option(
            names = "--default-capacity",
            paramLabel = "SỐ",
            description = "số hộ cho đơn vị chưa nói nhận bao nhiêu | room of sponsors that have not said")
    @Nullable
    Integer defaultCapacity;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "theo danh sách ngày | by the list of a day")
    @Nullable
    LocalDate asOf;

    @Option(names = "--accept", description = "ghi đúng đề xuất này thành phân công | record exactly this proposal")
    boolean accept;

    @Option(
            names = "--at",
            paramLabel = "VỊ_TRÍ",
            description = "vị trí của đề xuất đã xem | position of the plan seen")
    @Nullable
    Long at;

    PairingPlan(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Answer answer = ledger().get("/v1/pairings/plan", question());
        return accept ? accepted(answer.json()) : proposed(answer);
    }

    private Query question() {
        return Query.of("year", year)
                .with("unit", unit)
                .with("defaultCapacity", defaultCapacity)
                .with("asOf", asOf)
                .with("at", at);
    }

    private Integer proposed(Answer answer) {
        Node plan = answer.json();
        print(answer, columns(session.lang()), plan.list("items"));
        session.say(Text.of(
                        "Đề xuất {} hộ; còn {} hộ chưa có người nhận; {} đơn vị còn nhận được {} hộ; {} đơn vị chưa nói nhận bao nhiêu.",
                        "Proposed {}; {} households are left over; {} sponsors have room for {} more; {} have not said how many.")
                .with(
                        plan.amount("proposed"),
                        plan.amount("leftOver"),
                        plan.amount("sponsorsWithRoom"),
                        plan.amount("room"),
                        plan.amount("sponsorsWithoutCapacity")));
        session.say(Text.of(
                        "Chưa ghi gì. Ghi đúng đề xuất này: sovang pairing plan --year {} {}--accept --at {} --as-of {} --decision SỐ",
                        "Nothing is recorded. To record exactly this: sovang pairing plan --year {} {}--accept --at {} --as-of {} --decision NUMBER")
                .with(year, options(), plan.text("position"), plan.text("asOf")));
        return Exit.DONE;
    }

    private String options() {
        return (unit == null ? "" : "--unit " + unit + " ")
                + (defaultCapacity == null ? "" : "--default-capacity " + defaultCapacity + " ");
    }

    private Integer accepted(Node plan) {
        if (decision == null || decision.isBlank()) {
            throw Failure.usage(
                    Text.of("Thiếu --decision: số quyết định.", "--decision is missing: which decision it is."));
        }
        List<Node> rows = plan.list("items");
        if (rows.isEmpty()) {
            session.say(Text.of("Không có đề xuất nào để ghi.", "There is nothing proposed to record."));
            return Exit.DONE;
        }
        if (!yes && !dryRun) {
            Confirm.yes(
                    session,
                    Text.of("Ghi {} phân công theo {}?", "Record {} pairings by {}?")
                            .with(rows.size(), decision));
        }
        Answer answer = send(path(), query(year), rows(rows));
        Node taken = answer.json();
        printer()
                .print(
                        answer.body(),
                        () -> new Table(columns(session.lang()), rows),
                        out -> out.println((dryRun ? DRY.plus(done(taken)) : done(taken)).in(session.lang())));
        return Exit.DONE;
    }

    /** None: the file is filled in and comes back by {@code pairing import}. */
    @Override
    protected List<String> head() {
        return List.of();
    }

    /** The rows of the proposal, in the form in which a decision is taken in. */
    private static Source rows(List<Node> rows) {
        StringBuilder csv = new StringBuilder("unit,householdCode,sponsor,year,purpose\n");
        for (Node row : rows) {
            csv.append(quoted(row.text("unit"))).append(',');
            csv.append(quoted(row.text("householdCode"))).append(',');
            csv.append(quoted(row.text("sponsor"))).append(',');
            csv.append(row.text("year")).append(',');
            csv.append(quoted(row.text("purpose"))).append('\n');
        }
        return new Source.Written("application/octet-stream", csv.toString());
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static List<Column> columns(Lang lang) {
        return List.of(
                text("unit", "Mã đơn vị | Unit"),
                text("householdCode", "Mã hộ | Household code"),
                text("sponsor", "Đơn vị nhận đỡ đầu | Sponsor"),
                text("year", "Năm | Year"),
                text("purpose", "Nội dung | Purpose"),
                text("sponsorName", "Tên đơn vị nhận | Sponsor name"),
                code("householdClass", "Diện hộ | Class"),
                number("priority", "Ưu tiên | Priority"),
                text(lang == Lang.EN ? "whyEn" : "why", "Vì sao | Why"));
    }

    private static final Text DRY = Text.of("Chạy thử, chưa ghi gì: ", "Dry run, nothing recorded: ");
}
