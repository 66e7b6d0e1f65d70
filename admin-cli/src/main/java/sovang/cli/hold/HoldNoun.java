package sovang.cli.hold;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang hold}. */
public final class HoldNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("giữ hộ, mời nhận đỡ đầu", "holds and offers");
    }

    @Override
    public List<String> verbs() {
        return List.of("place", "offer", "accept", "refuse", "release", "list");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "place" -> new HoldPlace(session);
            case "offer" -> new HoldOffer(session);
            case "accept" -> new HoldAccept(session);
            case "refuse" -> new HoldRefuse(session);
            case "release" -> new HoldRelease(session);
            case "list" -> new HoldList(session);
            default -> throw Noun.unknown(name);
        };
    }
}
