package sovang.cli.server;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one run of the service has written: to its log, and beside it by its process. */
record ServiceLog(Path file, long from, Path said, long saidFrom) {

    private static final int LARGEST = 64 << 10;
    private static final Pattern SENTENCE = Pattern.compile(".*\\S \\[[A-Z][A-Z0-9_]+]");
    private static final Pattern ROOT_CAUSE = Pattern.compile("Caused by: .*|Exception in thread .*");
    private static final Pattern ANYTHING = Pattern.compile("\\S.*");

    static ServiceLog from(Path file, Path said) {
        return new ServiceLog(file, file.toFile().length(), said, said.toFile().length());
    }

    /** The sentence with its code in brackets, by which the service says why it can't go on; else the root of its error. */
    Optional<String> lastSentence() {
        return lastSentence(lines());
    }

    static Optional<String> lastSentence(List<String> lines) {
        return last(lines, SENTENCE).or(() -> last(lines, ROOT_CAUSE)).or(() -> last(lines, ANYTHING));
    }

    private static Optional<String> last(List<String> lines, Pattern wanted) {
        return lines.reversed().stream()
                .filter(line -> wanted.matcher(line).matches())
                .findFirst();
    }

    private List<String> lines() {
        return Stream.of(lines(file, from), lines(said, saidFrom))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> lines(Path file, long from) {
        if (!Files.exists(file)) return List.of();
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.max(from, log.length() - LARGEST));
            byte[] tail = new byte[(int) Math.max(0, log.length() - log.getFilePointer())];
            log.readFully(tail);
            return new String(tail, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
