package sovang.cli.actor;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang actor}. */
public final class ActorNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("người dùng và vai trò", "users and roles");
    }

    @Override
    public List<String> verbs() {
        return List.of("add", "list", "token", "revoke");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "add" -> new ActorAdd(session);
            case "list" -> new ActorList(session);
            case "token" -> new ActorToken(session);
            case "revoke" -> new ActorRevoke(session);
            default -> throw Noun.unknown(name);
        };
    }
}
