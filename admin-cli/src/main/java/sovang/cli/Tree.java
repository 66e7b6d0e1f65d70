package sovang.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import sovang.cli.text.Dates;
import sovang.cli.text.Decimal;
import sovang.cli.text.Money;
import sovang.money.Dong;

/** Builds the part of the command line that was typed: reading the annotations of all of it would take a second. */
public final class Tree {

    private Tree() {}

    static CommandLine of(Session session, String[] args) {
        String noun = word(args, 0);
        String verb = word(args, 1);
        CommandLine root = new CommandLine(new Root(session));
        if (noun == null || !Nouns.NAMES.contains(noun)) return configured(root, session);
        root.addSubcommand(noun, Nouns.line(noun, verb, session));
        return configured(root, session);
    }

    /** Everything, for the completion of shells. */
    public static CommandLine whole(Session session) {
        CommandLine root = new CommandLine(new Root(session));
        for (String noun : Nouns.NAMES) root.addSubcommand(noun, Nouns.line(noun, null, session));
        return configured(root, session);
    }

    /** A noun with the one verb that was typed, or with all when that is none of them. */
    static CommandLine noun(String name, Noun noun, @Nullable String verb, Session session) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(noun).name(name);
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
        CommandLine line = new CommandLine(spec);
        List<String> wanted = verb != null && noun.verbs().contains(verb) ? List.of(verb) : noun.verbs();
        for (String each : wanted) {
            Noun inner = noun.within(each);
            line.addSubcommand(each, inner == null ? noun.verb(each, session) : noun(each, inner, null, session));
        }
        return line;
    }

    private static CommandLine configured(CommandLine root, Session session) {
        root.registerConverter(Dong.class, Money::read);
        root.registerConverter(LocalDate.class, Dates::read);
        root.registerConverter(Decimal.class, Decimal::read);
        root.setExpandAtFiles(false);
        root.setUnmatchedOptionsArePositionalParams(false);
        root.setExecutionStrategy(parsed -> run(parsed, session));
        root.setParameterExceptionHandler(
                (wrong, args) -> Failures.tell(session, Misuse.of(wrong), debug(List.of(args))));
        return root;
    }

    private static int run(ParseResult parsed, Session session) {
        ParseResult deepest = parsed;
        while (deepest.hasSubcommand()) deepest = deepest.subcommand();
        CommandSpec spec = deepest.commandSpec();
        if (deepest.isUsageHelpRequested()) return help(spec, session, session.out(), Exit.DONE);
        if (!(spec.userObject() instanceof Act act)) return help(spec, session, session.err(), Exit.USAGE);
        if (parsed.commandSpec().userObject() instanceof Act root) act.inherit(root);
        return Failures.guard(session, debug(parsed.originalArgs()), () -> {
            act.prepare();
            return act.call();
        });
    }

    private static int help(CommandSpec spec, Session session, PrintStream to, int exit) {
        if (spec.parent() == null) HelpPage.root(session, to);
        else new HelpPage(spec, session.lang()).print(to);
        return exit;
    }

    private static boolean debug(List<String> args) {
        return args.contains("--debug");
    }

    /** The n-th word that is neither an option nor the value of one that may stand before nouns. */
    static @Nullable String word(String[] args, int wanted) {
        int seen = 0;
        for (int at = 0; at < args.length; at++) {
            if (args[at].equals("--lang") || args[at].equals("--context")) at++;
            else if (!args[at].startsWith("-") && seen++ == wanted) return args[at];
        }
        return null;
    }
}
