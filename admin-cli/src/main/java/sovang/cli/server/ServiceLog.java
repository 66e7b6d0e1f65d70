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

/** What one run of the service has written to its log. */
record ServiceLog(Path file, long from) {

    private static final int LARGEST = 64 << 10;
    private static final Pattern SENTENCE = Pattern.compile(".*\\S \\[[A-Z][A-Z0-9_]+]");

    static ServiceLog from(Path file) {
        return new ServiceLog(file, Files.exists(file) ? file.toFile().length() : 0);
    }

    /** The sentence with its code in brackets, by which the service says why it can't go on; else its last line. */
    Optional<String> lastSentence() {
        return lastSentence(lines());
    }

    static Optional<String> lastSentence(List<String> lines) {
        return lines.reversed().stream()
                .filter(line -> SENTENCE.matcher(line).matches())
                .findFirst()
                .or(() -> lines.reversed().stream()
                        .filter(line -> !line.startsWith("\t"))
                        .findFirst());
    }

    private List<String> lines() {
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
