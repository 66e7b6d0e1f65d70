package sovang.cli.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import sovang.cli.Exit;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Printer;
import sovang.cli.output.Table;
import sovang.cli.text.Text;

@Command(
        name = "status",
        header = "máy chủ có đang chạy không, ở đâu | whether the service runs, and where",
        footer = {"sovang server status", "sovang server status -o json"})
final class ServerStatus extends Read {

    private static final List<Column> COLUMNS = List.of(
            Column.text("state", "trạng thái | state"),
            Column.text("url", "địa chỉ | url"),
            Column.text("pid", "tiến trình | pid"),
            Column.text("home", "thư mục | home"),
            Column.text("database", "cơ sở dữ liệu | database"),
            Column.text("version", "phiên bản | version"));

    private static final Text TOKEN = Text.of("\nMã truy cập (token): {}", "\nToken: {}");
    private static final Text NO_TOKEN = Text.of(
            "\nThư mục này không có tệp token: đặt SOVANG_TOKEN bằng mã truy cập của quý vị trong sổ này.",
            "\nThis home has no file token: set SOVANG_TOKEN to your token of this ledger.");

    ServerStatus(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Path home = session.home().folder().toAbsolutePath().normalize();
        Optional<Service> service = Service.of(home);
        boolean ready = service.filter(Service::talks)
                .filter(s -> Readiness.of(s.url()))
                .isPresent();
        return print(session, printer(), home, service, ready);
    }

    /** Exit code 0 while a service runs, 3 when there is none. */
    static int print(Session session, Printer printer, Path home, Optional<Service> service, boolean ready) {
        Map<String, @Nullable Object> told = Service.told(home, service, ready);
        Node node = new Node(told);
        printer.print(
                Json.write(told),
                () -> new Table(COLUMNS, List.of(node)),
                out -> out.println(page(node, ready).in(session.lang())));
        return service.isPresent() ? Exit.DONE : Exit.NOT_FOUND;
    }

    private static Text page(Node told, boolean ready) {
        return switch (told.text("state")) {
            case "running" ->
                (ready
                                ? Text.of("Máy chủ đang chạy: {}", "The service is running: {}")
                                : Text.of(
                                        "Máy chủ đang chạy nhưng chưa sẵn sàng: {}",
                                        "The service is running but not ready: {}"))
                        .with(told.text("url"))
                        .plus(told.at("token").isNothing() ? NO_TOKEN : TOKEN.with(told.text("token")));
            case "starting" ->
                Text.of("Máy chủ đang khởi động (tiến trình {}).", "The service is starting (process {}).")
                        .with(told.text("pid"));
            default ->
                Text.of("Không có máy chủ nào chạy trên thư mục {}.", "No service is running on the folder {}.")
                        .with(told.text("home"));
        };
    }
}
