package sovang.cli.unit;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.template.Forms;
import sovang.cli.template.Intake;
import sovang.cli.text.Text;

/** {@code sovang unit}. */
public final class UnitNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("đơn vị: trung ương, tỉnh, xã", "units");
    }

    @Override
    public List<String> verbs() {
        return List.of("add", "list", "rename", "end", "import");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "add" -> new UnitAdd(session);
            case "list" -> new UnitList(session);
            case "rename" -> new UnitRename(session);
            case "end" -> new UnitEnd(session);
            case "import" -> new Intake(session, Forms.unit());
            default -> throw Noun.unknown(name);
        };
    }
}
