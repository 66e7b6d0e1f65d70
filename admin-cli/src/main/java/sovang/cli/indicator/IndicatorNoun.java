package sovang.cli.indicator;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang indicator}. */
public final class IndicatorNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("số liệu các ngành báo cáo", "figures that agencies report");
    }

    @Override
    public List<String> verbs() {
        return List.of("observe", "list");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "observe" -> new IndicatorObserve(session);
            case "list" -> new IndicatorList(session);
            default -> throw Noun.unknown(name);
        };
    }
}
