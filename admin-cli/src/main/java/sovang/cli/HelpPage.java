package sovang.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sovang.cli.text.Lang;
import sovang.cli.text.Text;
import sovang.cli.text.Width;

/** The help of one command: examples first, in the language of the reader. */
final class HelpPage {

    private final CommandSpec spec;
    private final Lang lang;

    HelpPage(CommandSpec spec, Lang lang) {
        this.spec = spec;
        this.lang = lang;
    }

    /** All nouns, each with what it is about. */
    static void root(Session session, PrintStream out) {
        Lang lang = session.lang();
        out.println(TITLE.in(lang));
        out.println();
        out.println(EXAMPLES.in(lang));
        out.println("  sovang pledge record --unit 95 --fund VNN --donor ID --amount 50.000.000 --due 2024-10-17");
        out.println("  sovang statement import saoke.csv --account 0011001932418");
        out.println("  sovang progress --year 2024");
        out.println();
        out.println(COMMANDS.in(lang));
        for (String noun : Nouns.NAMES)
            out.println("  " + Width.pad(noun, 12, false)
                    + Nouns.title(noun, session).in(lang));
        out.println();
        out.println(MORE.in(lang));
    }

    void print(PrintStream out) {
        String name = spec.qualifiedName();
        String[] header = spec.usageMessage().header();
        out.println(
                name + (header.length == 0 ? "" : " — " + Text.pair(header[0]).in(lang)));
        String[] examples = spec.usageMessage().footer();
        if (examples.length > 0) {
            out.println();
            out.println(EXAMPLES.in(lang));
            for (String example : examples)
                out.println("  " + Text.pair(example).in(lang));
        }
        out.println();
        if (spec.subcommands().isEmpty()) options(out);
        else verbs(out);
    }

    private void verbs(PrintStream out) {
        out.println(COMMANDS.in(lang));
        spec.subcommands().forEach((name, line) -> {
            String[] header = line.getCommandSpec().usageMessage().header();
            String title = header.length == 0 ? "" : Text.pair(header[0]).in(lang);
            out.println("  " + Width.pad(spec.qualifiedName() + " " + name, 32, false) + " " + title);
        });
        out.println();
        out.println(Text.of("Chi tiết: {} LỆNH --help", "More: {} COMMAND --help")
                .with(spec.qualifiedName())
                .in(lang));
    }

    private void options(PrintStream out) {
        List<ArgSpec> args = new ArrayList<>(spec.positionalParameters());
        List<OptionSpec> options = spec.options().stream()
                .filter(option -> !option.hidden())
                .sorted((one, other) -> Boolean.compare(isCommon(one), isCommon(other)))
                .toList();
        args.addAll(options);
        int widest = args.stream().mapToInt(arg -> Width.of(form(arg))).max().orElse(0);
        for (ArgSpec arg : args) {
            String text = arg.description().length == 0
                    ? ""
                    : Text.pair(arg.description()[0]).in(lang);
            String must = arg.required() ? REQUIRED.in(lang) : "";
            out.println("  " + Width.pad(form(arg), widest + 2, false) + text + must);
        }
    }

    private static boolean isCommon(OptionSpec option) {
        return option.userObject() instanceof java.lang.reflect.Field field
                && field.getDeclaringClass().getPackageName().equals("sovang.cli");
    }

    private static String form(ArgSpec arg) {
        if (!(arg instanceof OptionSpec option)) return arg.paramLabel();
        String names = java.util.Arrays.stream(option.names()).collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private static final Text TITLE = Text.of(
            "sovang — sổ vàng của Mặt trận: đăng ký ủng hộ, khoản thu, sao kê, tiến độ",
            "sovang — the Front's golden book: pledges, receipts, bank statements, progress");
    private static final Text EXAMPLES = Text.of("Ví dụ:", "Examples:");
    private static final Text COMMANDS = Text.of("Các lệnh:", "Commands:");
    private static final Text REQUIRED = Text.of(" (bắt buộc)", " (required)");
    private static final Text MORE = Text.of(
            "Chi tiết: sovang LỆNH --help. Tiếng Anh: --lang en", "More: sovang COMMAND --help. Vietnamese: --lang vi");
}
