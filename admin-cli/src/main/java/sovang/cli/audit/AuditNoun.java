package sovang.cli.audit;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang audit}. */
public final class AuditNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("kiểm toán: dựng lại từ sự kiện, xem sự kiện", "audit: replay, events");
    }

    @Override
    public List<String> verbs() {
        return List.of("replay", "events");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "replay" -> new AuditReplay(session);
            case "events" -> new AuditEvents(session);
            default -> throw Noun.unknown(name);
        };
    }
}
