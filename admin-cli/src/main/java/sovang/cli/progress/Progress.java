package sovang.cli.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Exit;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Query;
import sovang.cli.text.Dates;

/** How far the year is from its target. */
@Command(
        name = "progress",
        header = "tiến độ vận động so với chỉ tiêu | progress against the target",
        footer = {
            "sovang progress --year 2024",
            "sovang progress --year 2024 --unit 95 --fund VNN --as-of 2024-09-30",
            "sovang progress --year 2024 -o json"
        })
public final class Progress extends Read {

    @Option(names = "--year", paramLabel = "NĂM", description = "năm, mặc định năm nay | year, by default this one")
    @Nullable
    Integer year;

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị và cấp dưới | of a unit and those below")
    @Nullable
    String unit;

    @Option(names = "--fund", paramLabel = "QUỸ", description = "của quỹ | of a fund")
    @Nullable
    String fund;

    @Option(names = "--as-of", paramLabel = "NGÀY", description = "tính đến ngày | as of a day")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--known-at",
            paramLabel = "VỊ_TRÍ|LÚC",
            description = "sổ đã ghi gì vào lúc đó | what the books said then")
    @Nullable
    String knownAt;

    public Progress(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Answer answer = ledger().get("/v1/progress", query());
        printer()
                .print(
                        answer.body(),
                        () -> Report.everything(answer.json()),
                        () -> new Report(answer.json(), session.lang(), false).sheets(),
                        out -> new Report(answer.json(), session.lang(), session.colour()).print(out));
        return Exit.DONE;
    }

    private Query query() {
        return Query.of("year", year == null ? LocalDate.now(Dates.VIETNAM).getYear() : year)
                .with("unit", unit)
                .with("fund", fund)
                .with("asOf", asOf)
                .with("knownAt", knownAt);
    }
}
