package sovang.cli;

import java.util.Arrays;
import sovang.cli.text.Lang;
import sovang.cli.text.Text;

/** The command line {@code sovang}. */
public final class Sovang {

    public static final String VERSION = "1";

    private Sovang() {}

    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println("sovang " + VERSION);
            return;
        }
        System.exit(run(Session.ofProcess(), args));
    }

    /** Runs one command and answers with its exit code; nothing escapes. */
    public static int run(Session asked, String... typed) {
        String[] args = typed.length > 0 && typed[0].equals("help") ? helpFor(typed) : typed;
        Session session = speaking(asked, args);
        boolean debug = Arrays.asList(args).contains("--debug");
        return Failures.guard(session, debug, () -> {
            refuseBroken(args);
            return Tree.of(session, args).execute(args);
        });
    }

    private static String[] helpFor(String[] typed) {
        String[] args = Arrays.copyOfRange(typed, 1, typed.length + 1);
        args[typed.length - 1] = "--help";
        return args;
    }

    /** The language must be known before anything is parsed, for what is said when parsing fails. */
    private static Session speaking(Session session, String[] args) {
        for (int at = 0; at < args.length; at++) {
            String named = args[at].startsWith("--lang=")
                    ? args[at].substring("--lang=".length())
                    : args[at].equals("--lang") && at + 1 < args.length ? args[at + 1] : null;
            Lang lang = named == null ? null : Lang.named(named);
            if (lang != null) return session.speaking(lang);
        }
        return session;
    }

    /** A character that was lost on the way here would be lost in the book for ever. */
    private static void refuseBroken(String[] args) {
        for (String arg : args) {
            if (arg.indexOf('\uFFFD') >= 0) {
                throw Failure.of(
                        Exit.USAGE,
                        Text.of("Chữ \"{}\" bị hỏng trên đường truyền vào.", "The text \"{}\" arrived broken.")
                                .with(arg),
                        Text.of(
                                "Đặt bảng mã UTF-8 cho cửa sổ lệnh, ví dụ LC_ALL=C.UTF-8, rồi gõ lại.",
                                "Use a UTF-8 terminal, such as LC_ALL=C.UTF-8, and type it again."));
            }
        }
    }
}
