package sovang.cli.pairing;

import sovang.cli.Session;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** What answers about pairings have in common. */
final class PairingStep {

    private PairingStep() {}

    /** Says beside the answer what the service warns of, such as a sponsor that takes more than it said. */
    static Text warned(Session session, Node thing, Text done) {
        if (!thing.text("warning").isEmpty())
            session.say(Text.of("Lưu ý: {}", "Note: {}").with(Text.of(thing.text("warning"), thing.text("warningEn"))));
        return done;
    }
}
