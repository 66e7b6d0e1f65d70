package sovang.cli.campaign;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang campaign}. */
public final class CampaignNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("đợt vận động", "campaigns");
    }

    @Override
    public List<String> verbs() {
        return List.of("add", "days", "list");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "add" -> new CampaignAdd(session);
            case "days" -> new CampaignDays(session);
            case "list" -> new CampaignList(session);
            default -> throw Noun.unknown(name);
        };
    }
}
