package sovang.cli.level;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang level}. */
public final class LevelNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("cấp đơn vị", "levels of units");
    }

    @Override
    public List<String> verbs() {
        return List.of("list", "add");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "list" -> new LevelList(session);
            case "add" -> new LevelAdd(session);
            default -> throw Noun.unknown(name);
        };
    }
}
