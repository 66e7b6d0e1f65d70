package sovang.cli.pairing;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang pairing}. */
public final class PairingNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("phân công giúp đỡ hộ nghèo", "pairings of sponsors and households");
    }

    @Override
    public List<String> verbs() {
        return List.of(
                "record",
                "promise",
                "deliver",
                "reverse-delivery",
                "visit",
                "end",
                "replace",
                "renew",
                "import",
                "list",
                "show",
                "pool",
                "plan");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "record" -> new PairingRecord(session);
            case "promise" -> new PairingPromise(session);
            case "deliver" -> new PairingDeliver(session);
            case "reverse-delivery" -> new PairingReverse(session);
            case "visit" -> new PairingVisit(session);
            case "end" -> new PairingEnd(session);
            case "replace" -> new PairingReplace(session);
            case "renew" -> new PairingRenew(session);
            case "import" -> new PairingImport(session);
            case "list" -> new PairingList(session);
            case "show" -> new PairingShow(session);
            case "pool" -> new PairingPool(session);
            case "plan" -> new PairingPlan(session);
            default -> throw Noun.unknown(name);
        };
    }
}
