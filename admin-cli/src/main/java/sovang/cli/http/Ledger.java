package sovang.cli.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.text.Lang;
import sovang.cli.text.Text;

/** The service as a command sees it. What did not reach it, or found it busy, is tried again under the same key. */
public final class Ledger {

    private static final int ATTEMPTS = 5;
    private static final long FIRST_PAUSE = 200;

    /** Conflicts that pass by themselves: one place written by many, the same key still at work, views on their way. */
    private static final Set<String> BUSY = Set.of("STORE_BUSY", "STORE_KEY_BUSY", "VIEW_NOT_YET");

    private final Server server;
    private final Lang lang;
    private final LongConsumer pause;
    private final Supplier<@Nullable Long> seen;

    /** @param seen how far the views must be before they answer; null when it does not matter */
    public Ledger(Server server, Lang lang, LongConsumer pause, Supplier<@Nullable Long> seen) {
        this.server = server;
        this.lang = lang;
        this.pause = pause;
        this.seen = seen;
    }

    public Server server() {
        return server;
    }

    public Answer get(String path, Query query) {
        return send(new Request("GET", path, query.seeing(seen.get()), null, null));
    }

    /** @param key the idempotency key: the same on every attempt, so that nothing is recorded twice */
    public Answer post(String path, Query query, Source body, String key) {
        return send(new Request("POST", path, query, body, key));
    }

    /** What the service says right now, good or bad, without waiting for better; null when nobody answers. */
    public @Nullable Answer look(String path) {
        try {
            return new Exchange(server, lang, new Request("GET", path, Query.empty(), null, null)).run();
        } catch (IOException nobody) {
            return null;
        }
    }

    /** An answer too long to hold, such as the feed of events; not tried again. */
    public InputStream stream(String path, Query query) {
        try {
            return new Exchange(server, lang, new Request("GET", path, query, null, null)).stream();
        } catch (IOException gone) {
            throw unreachable(gone);
        }
    }

    private Answer send(Request request) {
        for (int attempt = 1; ; attempt++) {
            boolean last = attempt == ATTEMPTS;
            try {
                Answer answer = new Exchange(server, lang, request).run();
                if (answer.isDone()) return answer;
                if (last || !isBusy(answer)) throw Problem.of(answer);
            } catch (SocketTimeoutException silent) {
                throw unreachable(silent);
            } catch (IOException gone) {
                if (last || !server.mayAnswerYet()) throw unreachable(gone);
            }
            pause.accept(FIRST_PAUSE << (attempt - 1));
        }
    }

    private static boolean isBusy(Answer answer) {
        if (answer.status() == 503) return true;
        return answer.status() == 409 && (answer.retryAfter() != null || BUSY.contains(Problem.code(answer)));
    }

    private Failure unreachable(IOException why) {
        Failure failure = Failure.of(
                Exit.FAILED,
                Text.of("Không nối được máy chủ {}.", "The service {} can't be reached.")
                        .with(server.url()),
                Text.of(
                        "Khởi động máy chủ: sovang server start. Xem lỗi ở đâu: sovang doctor",
                        "Start it: sovang server start. See what is wrong: sovang doctor"));
        failure.initCause(why);
        return failure;
    }

    /** One question to the service. */
    record Request(
            String method,
            String path,
            Query query,
            @Nullable Source body,
            @Nullable String key) {}
}
