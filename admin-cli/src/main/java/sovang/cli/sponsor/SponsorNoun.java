package sovang.cli.sponsor;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.template.Forms;
import sovang.cli.template.Intake;
import sovang.cli.text.Text;

/** {@code sovang sponsor}. */
public final class SponsorNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("đơn vị (người) nhận đỡ đầu", "sponsors");
    }

    @Override
    public List<String> verbs() {
        return List.of("add", "describe", "list", "find", "show", "import");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "add" -> new SponsorAdd(session);
            case "describe" -> new SponsorDescribe(session);
            case "list" -> new SponsorList(session);
            case "find" -> new SponsorFind(session);
            case "show" -> new SponsorShow(session);
            case "import" -> new Intake(session, Forms.sponsor());
            default -> throw Noun.unknown(name);
        };
    }
}
