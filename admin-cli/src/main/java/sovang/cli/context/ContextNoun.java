package sovang.cli.context;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang context}. */
public final class ContextNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("nơi làm việc: sổ trên máy này hay trên máy chủ khác", "contexts: which ledger to speak to");
    }

    @Override
    public List<String> verbs() {
        return List.of("list", "use", "show");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "list" -> new ContextList(session);
            case "use" -> new ContextUse(session);
            case "show" -> new ContextShow(session);
            default -> throw Noun.unknown(name);
        };
    }
}
