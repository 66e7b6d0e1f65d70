package sovang.cli.loan;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang loan capital}. */
final class CapitalNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("vốn ủy thác", "entrusted capital");
    }

    @Override
    public List<String> verbs() {
        return List.of("record", "return", "list");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "record" -> new CapitalRecord(session);
            case "return" -> new CapitalReturn(session);
            case "list" -> new CapitalList(session);
            default -> throw Noun.unknown(name);
        };
    }
}
