package sovang.cli.statement;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang statement}. */
public final class StatementNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("sao kê ngân hàng: nhập, xem, hoàn tác", "bank statements: import, show, undo");
    }

    @Override
    public List<String> verbs() {
        return List.of("import", "list", "show", "lines", "release", "undo");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "import" -> new StatementImport(session);
            case "list" -> new StatementList(session);
            case "show" -> new StatementShow(session);
            case "lines" -> new StatementLines(session);
            case "release" -> new StatementRelease(session);
            case "undo" -> new StatementUndo(session);
            default -> throw Noun.unknown(name);
        };
    }
}
