package sovang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Of all numbers that are typed: each goes through a reader that knows one reading or none, none through plain text. */
class NumbersTest {

    /** What measures something; a help's quantity is told in words, as "20 bao". */
    private static final Set<String> MEASURES = Set.of(
            "--value",
            "--rate",
            "--points",
            "--amount",
            "--foreign-amount",
            "--principal",
            "--interest",
            "--members",
            "--capacity",
            "--ceiling",
            "--year");

    @TempDir
    Path home;

    @Test
    void no_option_takes_a_number_as_a_text() {
        var texts = new ArrayList<String>();
        look(
                Tree.whole(new Session(
                        Map.of("HOME", home.toString()),
                        System.out,
                        System.err,
                        new StringReader(""),
                        false,
                        pause -> {})),
                texts);
        assertThat(texts).isEmpty();
    }

    private static void look(CommandLine line, List<String> texts) {
        for (var option : line.getCommandSpec().options())
            if (option.type() == String.class && MEASURES.contains(option.longestName()))
                texts.add(line.getCommandSpec().qualifiedName() + " " + option.longestName());
        line.getSubcommands().values().forEach(inner -> look(inner, texts));
    }
}
