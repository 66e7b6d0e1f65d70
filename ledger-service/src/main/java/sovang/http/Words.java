package sovang.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** What people call the fields that programs know by a name; the list is {@code field-words.txt}. */
final class Words {

    private static final Map<String, String[]> ALL = read();

    private Words() {}

    static boolean has(String name) {
        return ALL.containsKey(name);
    }

    /** Of a path such as {@code instalments/0/due}; empty unless all of it is known. */
    static Optional<String> of(String path, boolean english) {
        var words = new StringJoiner(", ");
        for (String step : path.split("/")) {
            String[] known = ALL.get(step);
            if (known != null) words.add(known[english ? 2 : 1]);
            else if (step.matches("[0-9]{1,6}")) words.add((english ? "row " : "dòng ") + (Integer.parseInt(step) + 1));
            else return Optional.empty();
        }
        return Optional.of(words.toString());
    }

    /** A sentence that quotes the field by its name, with its words instead. */
    static String in(String sentence, String path, boolean english) {
        return of(path, english)
                .map(words -> sentence.replace("«" + path + "»", "«" + words + "»")
                        .replace("\"" + path + "\"", "\"" + words + "\""))
                .orElse(sentence);
    }

    private static Map<String, String[]> read() {
        try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream("/field-words.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" [|] "))
                    .collect(Collectors.toMap(line -> line[0], line -> line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
