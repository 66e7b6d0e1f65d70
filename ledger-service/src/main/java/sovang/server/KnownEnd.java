package sovang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * How far a home has seen its ledger, and what stood there: {@code position digest}. Not synced to the disk: after a power
 * cut it may be older, never newer than the ledger.
 */
record KnownEnd(long position, String digest) {

    private static final KnownEnd NOTHING = new KnownEnd(0, "");

    static KnownEnd in(Path file) {
        String[] words = ServerHome.read(file).orElse("").split(" ");
        boolean whole = words.length == 2 && words[0].matches("\\d{1,18}") && words[1].matches("[0-9a-f]{64}");
        return whole ? new KnownEnd(Long.parseLong(words[0]), words[1]) : NOTHING;
    }

    void to(Path file) {
        try {
            Path draft = file.resolveSibling("head.new");
            Files.writeString(draft, position + " " + digest);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw StartFailure.ofFiles(file, unwritable);
        }
    }
}
