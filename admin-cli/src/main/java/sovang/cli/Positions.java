package sovang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sovang.cli.http.Answer;
import sovang.cli.http.Ledger;
import sovang.cli.http.Server;
import sovang.cli.json.Node;

/**
 * Remembers for a minute how far one's own writing went, so that the next command of the same person waits until the
 * views show it. Only a courtesy: where it can't be kept, reading goes on without it.
 */
public final class Positions {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private Positions() {}

    public static void remember(Session session, Server server, Answer answer) {
        if (answer.body().isEmpty()) return;
        remember(session, server, answer.json().amount("position"));
    }

    public static void remember(Session session, Server server, long position) {
        Long known = latest(session, server);
        if (position <= 0 || (known != null && known >= position)) return;
        try {
            Path file = file(session, server);
            Files.createDirectories(file.getParent());
            Files.writeString(file, Long.toString(position));
        } catch (IOException courtesyOnly) {
            // Reading without it is right too, only perhaps a moment behind.
        }
    }

    /** After long work, which ends at no position that its answer could tell: the end of the ledger as it is now. */
    public static void rememberEnd(Session session, Ledger ledger) {
        Answer answer = ledger.look("/v1/projections");
        if (answer == null || !answer.isDone()) return;
        for (Node view : answer.json().list("items")) {
            remember(session, ledger.server(), view.amount("position") + view.amount("lag"));
        }
    }

    public static @Nullable Long latest(Session session, Server server) {
        Path file = file(session, server);
        try {
            if (!Files.exists(file)) return null;
            Instant written = Files.getLastModifiedTime(file).toInstant();
            if (written.plus(FRESH).isBefore(Instant.now(java.time.Clock.systemUTC()))) return null;
            return Long.valueOf(Files.readString(file).strip());
        } catch (IOException | NumberFormatException courtesyOnly) {
            return null;
        }
    }

    private static Path file(Session session, Server server) {
        String name = server.url().toString().replaceAll("[^A-Za-z0-9]+", "-");
        return session.home().folder().resolve("seen").resolve(name);
    }
}
