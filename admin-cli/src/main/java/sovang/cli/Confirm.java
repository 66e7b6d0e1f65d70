package sovang.cli;

import java.util.List;
import java.util.Locale;
import sovang.cli.text.Text;

/** Asks before what is hard to take back; where nobody can answer it refuses and names the flag. */
public final class Confirm {

    private Confirm() {}

    /** For large acts: a y or nothing happens. */
    public static void yes(Session session, Text question) {
        if (!session.terminal()) throw Failure.usage(question.plus(ADD_YES));
        String answer = session.ask(question.plus(Text.same(" [y/N] "))).toLowerCase(Locale.ROOT);
        if (!answer.equals("y") && !answer.equals("yes") && !answer.equals("c") && !answer.equals("có")) {
            throw Failure.of(Exit.FAILED, NOTHING_DONE);
        }
    }

    /** For acts that change what counts as final: the name itself must be typed. */
    public static void name(Session session, Text question, String name, List<String> given) {
        if (given.contains(name)) return;
        if (!session.terminal()) {
            throw Failure.usage(question.plus(ADD_CONFIRM.with(name)));
        }
        String typed = session.ask(question.plus(TYPE.with(name)));
        if (!typed.equals(name)) {
            throw Failure.of(
                    Exit.USAGE,
                    Text.of("Tên không khớp \"{}\"; không làm gì cả.", "That is not \"{}\"; nothing was done.")
                            .with(name));
        }
    }

    private static final Text ADD_YES = Text.of(" Thêm --yes để đồng ý.", " Add --yes to agree.");
    private static final Text ADD_CONFIRM = Text.of(" Thêm --confirm {} để đồng ý.", " Add --confirm {} to agree.");
    private static final Text TYPE = Text.of(" Gõ {} để đồng ý: ", " Type {} to agree: ");
    private static final Text NOTHING_DONE = Text.of("Không làm gì cả.", "Nothing was done.");
}
