package sovang.cli.plan;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang plan}. */
public final class PlanNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("kế hoạch và chỉ tiêu", "plans and targets");
    }

    @Override
    public List<String> verbs() {
        return List.of("import", "list", "show", "progress", "tasks", "target", "targets", "report");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "import" -> new PlanImport(session);
            case "list" -> new PlanList(session);
            case "show" -> new PlanShow(session);
            case "progress" -> new PlanProgress(session);
            case "tasks" -> new PlanTasks(session);
            case "target" -> new PlanTarget(session);
            case "targets" -> new PlanTargets(session);
            case "report" -> new PlanReport(session);
            default -> throw Noun.unknown(name);
        };
    }
}
