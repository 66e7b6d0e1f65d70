package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every example of every help page is taken by the command that it stands at, or by the one that it names. */
class ExamplesTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    @TempDir
    Path home;

    @Test
    void every_example_is_what_its_command_takes() {
        var session = session();
        List<String> examples =
                commands(Tree.whole(session)).flatMap(ExamplesTest::examples).toList();
        assertThat(examples).hasSizeGreaterThan(150);
        for (String example : examples) {
            String[] words = words(example);
            assertThatCode(() -> Tree.of(session, words).parseArgs(words))
                    .as(example)
                    .doesNotThrowAnyException();
        }
    }

    private static Stream<CommandLine> commands(CommandLine line) {
        return Stream.concat(
                Stream.of(line), line.getSubcommands().values().stream().flatMap(ExamplesTest::commands));
    }

    private static Stream<String> examples(CommandLine line) {
        return Stream.of(line.getCommandSpec().usageMessage().footer())
                .flatMap(String::lines)
                .map(String::strip)
                .filter(text -> text.startsWith("sovang "));
    }

    private static String[] words(String example) {
        var words = new ArrayList<String>();
        var word = WORD.matcher(example.substring("sovang ".length()));
        while (word.find()) {
            if (List.of("|", ">", "#", "&&").contains(word.group())) break; // what follows is the shell's
            if (word.group().equals("VỊ_TRÍ")) words.add("17"); // a place for a number
            else
                words.add(
                        word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words.toArray(String[]::new);
    }

    private Session session() {
        var nowhere = new PrintStream(PrintStream.nullOutputStream());
        return new Session(
                Map.of("HOME", home.toString()), nowhere, nowhere, new StringReader(""), false, millis -> {});
    }
}
