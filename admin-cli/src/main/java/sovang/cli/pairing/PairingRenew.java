package sovang.cli.pairing;

import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Exit;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Answer;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;
import sovang.cli.text.Lang;
import sovang.cli.text.Text;

@Command(
        name = "renew",
        header = "tiếp tục phân công của năm trước | carry a year's pairings on",
        footer = "sovang pairing renew --from-year 2023 --year 2024 --decision \"QĐ 12/QĐ-BCĐ\" --dry-run")
final class PairingRenew extends Write {

    @Option(names = "--from-year", required = true, paramLabel = "NĂM", description = "năm cũ | the old year")
    Integer fromYear;

    @Option(names = "--year", required = true, paramLabel = "NĂM", description = "năm mới | the new year")
    Integer year;

    @Option(names = "--sponsor", paramLabel = "ID", description = "chỉ của một đơn vị | of one sponsor only")
    @Nullable
    String sponsor;

    @Option(names = "--unit", paramLabel = "MÃ", description = "chỉ hộ của đơn vị | of one unit only")
    @Nullable
    String unit;

    @Option(names = "--decision", paramLabel = "SỐ", description = "quyết định | decision")
    @Nullable
    String decision;

    @Option(names = "--on", paramLabel = "NGÀY", description = "ngày, mặc định hôm nay | on")
    @Nullable
    LocalDate on;

    PairingRenew(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/pairings/renew";
    }

    @Override
    protected Body body() {
        return Body.of("fromYear", fromYear)
                .with("year", year)
                .with("sponsor", sponsor)
                .with("unit", unit)
                .with("decision", decision)
                .with("on", on);
    }

    @Override
    public Integer call() {
        Answer answer = send(path(), body());
        Node renewed = answer.json();
        printer().print(answer.body(), () -> new Table(LEFT, renewed.list("left")), out -> page(renewed, out));
        return renewed.list("left").isEmpty() ? Exit.DONE : Exit.IN_PART;
    }

    private void page(Node renewed, PrintStream out) {
        Text sentence = done(renewed);
        out.println((dryRun
                        ? Text.of("Chạy thử, chưa ghi gì: ", "Dry run, nothing recorded: ")
                                .plus(sentence)
                        : sentence)
                .in(session.lang()));
        if (renewed.list("left").isEmpty()) return;
        out.println();
        out.println(Text.of("Không tiếp tục:", "Not carried on:").in(session.lang()));
        new Table(session.lang() == Lang.EN ? LEFT_EN : LEFT, renewed.list("left"))
                .print(out, session.lang(), session.colour());
    }

    @Override
    protected Text done(Node renewed) {
        return Text.of("Tiếp tục {} phân công của năm {} sang năm {}.", "Carried {} pairings of {} on into {}.")
                .with(renewed.text("renewed"), fromYear, year);
    }

    private static final List<Column> LEFT =
            List.of(text("pairing", "Phân công | Pairing"), text("vi", "Vì sao | Why"));
    private static final List<Column> LEFT_EN =
            List.of(text("pairing", "Phân công | Pairing"), text("en", "Vì sao | Why"));
}
