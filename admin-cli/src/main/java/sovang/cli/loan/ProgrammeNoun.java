package sovang.cli.loan;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang loan programmes}. */
final class ProgrammeNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("chương trình tín dụng", "credit programmes");
    }

    @Override
    public List<String> verbs() {
        return List.of("import", "list", "show");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "import" -> new ProgrammeImport(session);
            case "list" -> new ProgrammeList(session);
            case "show" -> new ProgrammeShow(session);
            default -> throw Noun.unknown(name);
        };
    }
}
