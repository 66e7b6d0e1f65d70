package sovang.cli.fund;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang fund}. */
public final class FundNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("quỹ: Vì người nghèo, An sinh xã hội, cứu trợ", "funds");
    }

    @Override
    public List<String> verbs() {
        return List.of("list", "add");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "list" -> new FundList(session);
            case "add" -> new FundAdd(session);
            default -> throw Noun.unknown(name);
        };
    }
}
