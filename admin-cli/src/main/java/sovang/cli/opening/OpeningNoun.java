package sovang.cli.opening;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang opening}. */
public final class OpeningNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("số dư đầu kỳ theo biên bản", "opening balances by minutes");
    }

    @Override
    public List<String> verbs() {
        return List.of("record");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "record" -> new OpeningRecord(session);
            default -> throw Noun.unknown(name);
        };
    }
}
