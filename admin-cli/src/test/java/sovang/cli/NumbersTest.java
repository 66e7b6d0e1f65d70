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

    /** What a text may stand for though its label begins with SỐ: a document's number, or "20 bao" in words. */
    private static final Set<String> WORDS = Set.of("SỐ_BIÊN_BẢN", "SỐ_LƯỢNG");

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
            if (option.type() == String.class && isNumber(option.paramLabel()))
                texts.add(line.getCommandSpec().qualifiedName() + " " + option.longestName());
        line.getSubcommands().values().forEach(inner -> look(inner, texts));
    }

    private static boolean isNumber(String label) {
        return (label.startsWith("SỐ") || label.startsWith("TỶ_GIÁ")) && !WORDS.contains(label);
    }
}
