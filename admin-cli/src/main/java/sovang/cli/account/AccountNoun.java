package sovang.cli.account;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang account}. */
public final class AccountNoun implements Noun {

    @Override
    public Text title() {
        return Text.of(
                "tài khoản ngân hàng, kho bạc, quỹ tiền mặt, kho hiện vật",
                "bank and Treasury accounts, cash boxes, stores");
    }

    @Override
    public List<String> verbs() {
        return List.of("add", "correct", "close", "reopen", "list");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "add" -> new AccountAdd(session);
            case "correct" -> new AccountCorrect(session);
            case "close" -> new AccountClose(session);
            case "reopen" -> new AccountReopen(session);
            case "list" -> new AccountList(session);
            default -> throw Noun.unknown(name);
        };
    }
}
