package sovang.cli.context;

import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Exit;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.http.Server;
import sovang.cli.json.Body;
import sovang.cli.json.Node;

@Command(
        name = "show",
        header = "đang làm việc với sổ nào, vì sao | which ledger is spoken to, and why",
        footer = "sovang context show")
final class ContextShow extends Read {

    ContextShow(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Server server = Settings.server(session, context);
        Body shown = Body.of("url", server.url().toString())
                .with("from", server.origin())
                .with("token", server.token() != null)
                .with("home", session.home().folder().toString());
        print(
                Answer.of(shown.json()),
                List.of(
                        text("url", "Địa chỉ | Address"),
                        text("from", "Lấy từ | From"),
                        text("token", "Có mã truy cập | Has a token"),
                        text("home", "Thư mục | Home")),
                List.of(new Node(shown.members())));
        return Exit.DONE;
    }
}
