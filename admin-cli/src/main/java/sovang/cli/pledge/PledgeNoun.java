package sovang.cli.pledge;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.template.Forms;
import sovang.cli.template.Intake;
import sovang.cli.text.Text;

/** {@code sovang pledge}. */
public final class PledgeNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("đăng ký ủng hộ", "pledges");
    }

    @Override
    public List<String> verbs() {
        return List.of("record", "amend", "correct", "cancel", "drop", "revive", "list", "show", "import");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "record" -> new PledgeRecord(session);
            case "amend" -> new PledgeAmend(session);
            case "correct" -> new PledgeCorrect(session);
            case "cancel" -> new PledgeCancel(session);
            case "drop" -> new PledgeDrop(session);
            case "revive" -> new PledgeRevive(session);
            case "list" -> new PledgeList(session);
            case "show" -> new PledgeShow(session);
            case "import" -> new Intake(session, Forms.pledge());
            default -> throw Noun.unknown(name);
        };
    }
}
