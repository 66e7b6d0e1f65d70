package sovang.cli.standard;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang standard}. */
public final class StandardNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("chuẩn nghèo", "poverty standards");
    }

    @Override
    public List<String> verbs() {
        return List.of("list");
    }

    @Override
    public Act verb(String name, Session session) {
        if (name.equals("list")) return new StandardList(session);
        throw Noun.unknown(name);
    }
}
