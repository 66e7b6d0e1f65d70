package sovang.cli.need;

import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.number;
import static sovang.cli.output.Column.text;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Exit;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

@Command(
        name = "coverage",
        header = "đáp ứng nhu cầu vay đến đâu | how far the declared need is met",
        footer = {"sovang need coverage --year 2026", "sovang need coverage --year 2026 --unit 31900 --as-of 2026-06-30"
        })
final class NeedCoverage extends Read {

    private static final List<Column> UNITS = List.of(
            text("unit", "Đơn vị | Unit"),
            text("name", "Tên | Name"),
            number("households.eligibleNeed", "Hộ có nhu cầu | Wanting"),
            number("households.met", "Vay đủ | Met"),
            number("households.partlyMet", "Vay một phần | Partly met"),
            text("households.percent", "% | %"),
            money("capital.needed", "Vốn cần | Needed"),
            money("capital.allotted", "Vốn giao | Allotted"),
            number("asked.asked", "Hộ đã hỏi | Asked"),
            number("asked.households", "Trên tổng | Of"));

    @Option(names = "--year", paramLabel = "NĂM", description = "năm, mặc định năm nay | year")
    @Nullable
    Integer year;

    @Option(names = "--unit", paramLabel = "MÃ", description = "đơn vị và cấp dưới | a unit and those below it")
    @Nullable
    String unit;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of")
    @Nullable
    LocalDate asOf;

    @Option(names = "--known-at", paramLabel = "LÚC|VỊ_TRÍ", description = "như sổ biết lúc đó | as known at")
    @Nullable
    String knownAt;

    NeedCoverage(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Answer answer = ledger().get(
                        "/v1/needs/coverage",
                        Query.of("year", year)
                                .with("unit", unit)
                                .with("asOf", asOf)
                                .with("knownAt", knownAt));
        Node coverage = answer.json();
        Table table = new Table(UNITS, coverage.list("byUnit"));
        printer().print(answer.body(), () -> table, out -> {
            out.println(headline(coverage).in(session.lang()));
            say(out, other(coverage), capital(coverage), asked(coverage), apart(coverage));
            if (!coverage.list("byUnit").isEmpty()) {
                out.println();
                table.print(out, session.lang(), session.colour());
            }
        });
        return Exit.DONE;
    }

    private void say(PrintStream out, Text... sentences) {
        for (Text sentence : sentences) out.println(sentence.in(session.lang()));
    }

    /** What the target of 100 % speaks of; nothing wanted is not all fulfilled. */
    private static Text headline(Node coverage) {
        Node headline = coverage.at("headline");
        if (headline.text("note").equals("not_asked"))
            return Text.of(
                            "Vay sản xuất, kinh doanh năm {}: chưa có số liệu, chưa hỏi hộ nào.",
                            "Loans for production and business in {}: no data, nobody was asked.")
                    .with(coverage.text("year"));
        if (headline.amount("eligibleNeed") == 0)
            return Text.of(
                            "Vay sản xuất, kinh doanh năm {}: không có nhu cầu.",
                            "Loans for production and business in {}: no need declared.")
                    .with(coverage.text("year"));
        return Text.of(
                        "Vay sản xuất, kinh doanh năm {}: {} trên {} hộ đủ điều kiện và có nhu cầu được vay đủ = {} %; {} hộ được vay một phần.",
                        "Loans for production and business in {}: {} of {} eligible households that want one met in full = {} %; {} partly met.")
                .with(
                        coverage.text("year"),
                        headline.text("met"),
                        headline.text("eligibleNeed"),
                        headline.text("percent"),
                        headline.text("partlyMet"));
    }

    private static Text other(Node coverage) {
        Node other = coverage.at("other");
        if (other.text("note").equals("not_asked"))
            return Text.of("Mục đích khác: chưa có số liệu.", "Other purposes: no data.");
        return other.amount("eligibleNeed") == 0
                ? Text.of("Mục đích khác: không có nhu cầu.", "Other purposes: no need declared.")
                : Text.of(
                                "Mục đích khác: {} trên {} hộ được vay đủ.",
                                "Other purposes: {} of {} households met in full.")
                        .with(other.text("met"), other.text("eligibleNeed"));
    }

    private static Text capital(Node coverage) {
        Node capital = coverage.at("capital");
        return Text.of("Vốn cần {}, đã vay {}, được giao {}.", "Capital needed {}, lent {}, allotted {}.")
                .with(
                        Money.shown(capital.amount("needed")),
                        Money.shown(capital.amount("met")),
                        capital.at("allotted").isNothing()
                                ? Text.of("(chưa ghi)", "(not recorded)")
                                : Money.shown(capital.amount("allotted")));
    }

    private static Text asked(Node coverage) {
        Node asked = coverage.at("asked");
        Text said = asked.amount("households") == 0
                ? Text.of("Chưa ghi đã hỏi bao nhiêu hộ.", "How many households were asked is not recorded.")
                : Text.of("Đã hỏi {} trên {} hộ trong danh sách.", "{} of {} households on the list were asked.")
                        .with(asked.text("asked"), asked.text("households"));
        if (asked.list("unitsNotAsked").isEmpty()) return said;
        return said.plus(Text.of(" Đơn vị chưa hỏi: {}.", " Units not asked: {}.")
                .with(String.join(
                        ", ",
                        asked.list("unitsNotAsked").stream().map(Node::toString).toList())));
    }

    private static Text apart(Node coverage) {
        return Text.of(
                        "Không tính: {} nhu cầu không đủ điều kiện, {} nhu cầu đã rút.",
                        "Not counted: {} needs that are not eligible, {} withdrawn.")
                .with(coverage.text("ineligible"), coverage.text("withdrawn"));
    }
}
