package sovang.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import sovang.cli.text.Text;

/** Says in one sentence what was typed wrongly. */
final class Misuse {

    private Misuse() {}

    static Failure of(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        Text help = Text.of("Xem: {} --help", "See: {} --help")
                .with(line.getCommandSpec().qualifiedName());
        return Failure.of(Exit.USAGE, sentence(wrong), help);
    }

    private static Text sentence(ParameterException wrong) {
        if (wrong.getCause() instanceof Failure refused) {
            return Text.same(name(wrong.getArgSpec()) + ": ").plus(refused.what());
        }
        // A misspelt option is why another seems to be missing.
        List<String> unknown = wrong.getCommandLine().getUnmatchedArguments();
        return switch (wrong) {
            case MissingParameterException missing
            when !unknown.isEmpty() -> unmatched(new UnmatchedArgumentException(wrong.getCommandLine(), unknown));
            case MissingParameterException missing -> missing(missing.getMissing());
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice ->
                Text.of("{} được ghi hai lần.", "{} is given twice.").with(name(twice.getOverwritten()));
            default ->
                wrong.getArgSpec() == null
                        ? Text.same(String.valueOf(wrong.getMessage()))
                        : Text.of("{}: không nhận giá trị \"{}\".", "{}: the value \"{}\" is not accepted.")
                                .with(name(wrong.getArgSpec()), wrong.getValue());
        };
    }

    private static Text missing(List<ArgSpec> missing) {
        return Text.of("Thiếu {}.", "Missing {}.")
                .with(missing.stream().map(Misuse::name).collect(Collectors.joining(", ")));
    }

    private static Text unmatched(UnmatchedArgumentException wrong) {
        String word = wrong.getUnmatched().getFirst();
        Text sentence = word.startsWith("-")
                ? Text.of("Không có tùy chọn {}.", "There is no option {}.").with(word)
                : Text.of("Không hiểu \"{}\".", "\"{}\" is not understood.").with(word);
        String similar = similar(wrong, word);
        return similar.isEmpty()
                ? sentence
                : sentence.plus(Text.of(" Có phải: {}?", " Did you mean: {}?").with(similar));
    }

    private static String similar(UnmatchedArgumentException wrong, String word) {
        var spec = wrong.getCommandLine().getCommandSpec();
        List<String> known = word.startsWith("-")
                ? spec.options().stream().map(OptionSpec::longestName).toList()
                : spec.parent() == null
                        ? Nouns.NAMES
                        : List.copyOf(spec.subcommands().keySet());
        return Similar.to(word.toLowerCase(Locale.ROOT), known);
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
