package sovang.cli.loan;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang loan group}. */
final class GroupNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("tổ tiết kiệm và vay vốn", "savings-and-credit groups");
    }

    @Override
    public List<String> verbs() {
        return List.of("add", "count", "list");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "add" -> new GroupAdd(session);
            case "count" -> new GroupCount(session);
            case "list" -> new GroupList(session);
            default -> throw Noun.unknown(name);
        };
    }
}
