package sovang.cli.book;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Confirm;
import sovang.cli.Session;
import sovang.cli.Write;
import sovang.cli.http.Query;
import sovang.cli.json.Body;
import sovang.cli.json.Node;
import sovang.cli.text.Dates;
import sovang.cli.text.Text;

@Command(
        name = "close",
        header = "khóa sổ một tháng | close a month",
        footer = "sovang book close 95-VNN-2024 --month 2024-09")
final class BookClose extends Write {

    @Parameters(paramLabel = "BỘ_SỔ", description = "đơn vị-quỹ-năm, ví dụ 95-VNN-2024 | unit-fund-year")
    String name;

    @Option(names = "--month", required = true, paramLabel = "THÁNG", description = "tháng, ví dụ 2024-09 | month")
    String month;

    BookClose(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        month = Dates.month(month);
        name = BookName.read(name).toString();
        if (dryRun) return;
        Confirm.name(
                session,
                Text.of("Khóa sổ tháng {} của bộ sổ {}?", "Close {} of book {}?")
                        .with(month, name),
                name,
                confirm);
    }

    @Override
    protected String path() {
        return "/v1/books/" + Query.segment(name) + "/close";
    }

    @Override
    protected Body body() {
        return Body.of("month", month).with("reason", reason);
    }

    @Override
    protected Text done(Node book) {
        return Text.of("Đã khóa sổ tháng {} của bộ sổ {}.", "Closed {} of book {}.")
                .with(month, name);
    }

    @Override
    protected String next(Node book) {
        return "sovang book show " + name;
    }
}
