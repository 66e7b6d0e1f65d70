package sovang.cli.need;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang need}. */
public final class NeedNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("nhu cầu vay vốn", "declared need for loans");
    }

    @Override
    public List<String> verbs() {
        return List.of(
                "declare",
                "import",
                "approve",
                "meet",
                "unmeet",
                "withdraw",
                "asked",
                "allot",
                "list",
                "show",
                "coverage");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "declare" -> new NeedDeclare(session);
            case "import" -> new NeedImport(session);
            case "approve" -> new NeedApprove(session);
            case "meet" -> new NeedMeet(session);
            case "unmeet" -> new NeedUnmeet(session);
            case "withdraw" -> new NeedWithdraw(session);
            case "asked" -> new NeedAsked(session);
            case "allot" -> new NeedAllot(session);
            case "list" -> new NeedList(session);
            case "show" -> new NeedShow(session);
            case "coverage" -> new NeedCoverage(session);
            default -> throw Noun.unknown(name);
        };
    }
}
