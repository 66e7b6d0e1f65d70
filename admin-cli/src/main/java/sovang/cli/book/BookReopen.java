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
        name = "reopen",
        header = "mở lại một tháng đã khóa | reopen a closed month",
        footer = "sovang book reopen 95-VNN-2024 --month 2024-09 --reason \"Bổ sung chứng từ\"")
final class BookReopen extends Write {

    @Parameters(paramLabel = "BỘ_SỔ", description = "đơn vị-quỹ-năm, ví dụ 95-VNN-2024 | unit-fund-year")
    String name;

    @Option(names = "--month", required = true, paramLabel = "THÁNG", description = "tháng, ví dụ 2024-09 | month")
    String month;

    BookReopen(Session session) {
        super(session);
    }

    @Override
    protected void check() {
        month = Dates.month(month);
        name = BookName.read(name).toString();
        requiredReason();
        if (dryRun) return;
        Confirm.name(
                session,
                Text.of("Mở lại tháng {} của bộ sổ {}?", "Reopen {} of book {}?")
                        .with(month, name),
                name,
                confirm);
    }

    @Override
    protected String path() {
        return "/v1/books/" + Query.segment(name) + "/reopen";
    }

    @Override
    protected Body body() {
        return Body.of("month", month).with("reason", reason);
    }

    @Override
    protected Text done(Node book) {
        return Text.of("Đã mở lại tháng {} của bộ sổ {}.", "Reopened {} of book {}.")
                .with(month, name);
    }

    @Override
    protected String next(Node book) {
        return "sovang book show " + name;
    }
}
