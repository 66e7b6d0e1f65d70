package sovang.cli.loan;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang loan relief}. */
final class ReliefNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("giảm lãi suất", "cuts of rates");
    }

    @Override
    public List<String> verbs() {
        return List.of("record", "revoke", "list");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "record" -> new ReliefRecord(session);
            case "revoke" -> new ReliefRevoke(session);
            case "list" -> new ReliefList(session);
            default -> throw Noun.unknown(name);
        };
    }
}
