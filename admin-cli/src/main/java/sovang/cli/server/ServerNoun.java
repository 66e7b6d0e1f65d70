package sovang.cli.server;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

public final class ServerNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("chạy, dừng và xem máy chủ trên máy này", "run, stop and look at the service on this machine");
    }

    @Override
    public List<String> verbs() {
        return List.of("start", "status", "stop", "run");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "start" -> new ServerStart(session);
            case "status" -> new ServerStatus(session);
            case "stop" -> new ServerStop(session);
            case "run" -> new ServerRun(session);
            default -> throw Noun.unknown(name);
        };
    }
}
