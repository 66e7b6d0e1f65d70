package sovang.cli.projection;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang projection}. */
public final class ProjectionNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("các bảng số liệu và sức khỏe của chúng", "the views and their health");
    }

    @Override
    public List<String> verbs() {
        return List.of("status", "retry", "skip", "rebuild");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "status" -> new ProjectionStatus(session);
            case "retry" -> new ProjectionRetry(session);
            case "skip" -> new ProjectionSkip(session);
            case "rebuild" -> new ProjectionRebuild(session);
            default -> throw Noun.unknown(name);
        };
    }
}
