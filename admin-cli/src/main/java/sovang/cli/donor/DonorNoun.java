package sovang.cli.donor;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.template.Forms;
import sovang.cli.template.Intake;
import sovang.cli.text.Text;

/** {@code sovang donor}. */
public final class DonorNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("người ủng hộ", "donors");
    }

    @Override
    public List<String> verbs() {
        return List.of("add", "correct", "find", "show", "import");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "add" -> new DonorAdd(session);
            case "correct" -> new DonorCorrect(session);
            case "find" -> new DonorFind(session);
            case "show" -> new DonorShow(session);
            case "import" -> new Intake(session, Forms.donor());
            default -> throw Noun.unknown(name);
        };
    }
}
