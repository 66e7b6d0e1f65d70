package sovang.cli.context;

import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Exit;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.http.Answer;
import sovang.cli.json.Body;
import sovang.cli.json.Json;
import sovang.cli.json.Node;

@Command(name = "list", header = "các nơi làm việc đã lưu | saved contexts", footer = "sovang context list")
final class ContextList extends Read {

    ContextList(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Contexts contexts = new Contexts(session);
        String chosen = contexts.chosenByUser();
        List<Node> rows = contexts.all().stream()
                .map(each -> new Node(Body.of("name", each.name())
                        .with("place", each.place())
                        .with("current", each.name().equals(chosen))
                        .members()))
                .toList();
        Answer answer = Answer.of(
                Json.write(Body.of("items", rows).with("next", Node.NOTHING).members()));
        print(
                answer,
                List.of(
                        text("name", "Tên | Name"),
                        text("place", "Ở đâu | Where"),
                        text("current", "Đang dùng | Current")),
                rows);
        return Exit.DONE;
    }
}
