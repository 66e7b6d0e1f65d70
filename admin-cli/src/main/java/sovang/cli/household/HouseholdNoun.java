package sovang.cli.household;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang household}. */
public final class HouseholdNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("hộ nghèo, cận nghèo, mới thoát nghèo", "households");
    }

    @Override
    public List<String> verbs() {
        return List.of(
                "add",
                "import",
                "list",
                "show",
                "passport",
                "classify",
                "describe",
                "move",
                "split",
                "merge",
                "die-out",
                "duplicates",
                "clear-duplicate");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "add" -> new HouseholdAdd(session);
            case "import" -> new HouseholdImport(session);
            case "list" -> new HouseholdList(session);
            case "show" -> new HouseholdShow(session);
            case "passport" -> new HouseholdPassport(session);
            case "classify" -> new HouseholdClassify(session);
            case "describe" -> new HouseholdDescribe(session);
            case "move" -> new HouseholdMove(session);
            case "split" -> new HouseholdSplit(session);
            case "merge" -> new HouseholdMerge(session);
            case "die-out" -> new HouseholdDieOut(session);
            case "duplicates" -> new HouseholdDuplicates(session);
            case "clear-duplicate" -> new HouseholdClear(session);
            default -> throw Noun.unknown(name);
        };
    }
}
