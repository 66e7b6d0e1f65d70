package sovang.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands that a README shows, as a shell would take them apart. */
record Shown(List<String> words) {

    private static final Pattern LINE = Pattern.compile("^\\s*(?:SOVANG_HOME=\\S+ )?\\./sovang (.+)$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static List<Shown> in(Path readme) throws IOException {
        return Files.readAllLines(readme).stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Shown(words(line.group(1))))
                .toList();
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            if (word.group(2) != null && word.group(2).startsWith("#")) break; // the rest is a remark
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words;
    }

    /** The same command whatever a language calls the place of an id. */
    Shown inAnyLanguage() {
        return new Shown(words.stream().map(word -> isId(word) ? "ID" : word).toList());
    }

    static boolean isId(String word) {
        return word.equals("ID") || word.equals("MÃ");
    }

    boolean is(String command) {
        return String.join(" ", words).startsWith(command);
    }
}
