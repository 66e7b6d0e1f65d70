package sovang.store;

import com.google.crypto.tink.Aead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What one unit of work brings to the ledger: all of it or nothing. */
final class Append {

    /** The row that makes a repeated write answer as the first one did. */
    record Once(
            String key, String actor, String hash, @Nullable String answer) {

        Once answered(@Nullable String with) {
            return new Once(key, actor, hash, with);
        }
    }

    /** A new data key that these events need. */
    record NewKey(String subject, byte[] wrapped, Aead key) {}

    final List<Encoded> events = new ArrayList<>();
    final Map<String, NewKey> keys = new LinkedHashMap<>();
    private final List<Turnstile.Pass> passes = new ArrayList<>();

    /** The appends that this one was decided on while they waited for their commit: it falls with them. */
    private final List<CompletableFuture<Long>> ground = new ArrayList<>();

    @Nullable
    Once once;

    boolean dryRun;

    /** How long its request may wait, by {@link System#nanoTime}. */
    final long until;

    final CompletableFuture<Long> lastPosition = new CompletableFuture<>();

    Append() {
        this(System.nanoTime() + Gateway.PATIENCE.toNanos());
    }

    Append(long until) {
        this.until = until;
    }

    static Optional<Append> in(UnitOfWork<?> root) {
        return Optional.ofNullable(root.getResource("append"));
    }

    /** The one append of a unit of work and of all that are nested in it. */
    static Append of(UnitOfWork<?> root) {
        return root.getOrComputeResource(
                "append",
                key -> OnceOnly.append(root.getMessage().getMetaData()).orElseGet(Append::new));
    }

    void holds(Turnstile.Pass pass) {
        passes.add(pass);
        if (pass.before != null) ground.add(pass.before);
    }

    /** Whether it keeps others from a stream already, so that it must not wait for another without end. */
    boolean holdsAny() {
        return passes.stream().anyMatch(Turnstile.Pass::isHeld);
    }

    /** It stands in the queue: others may decide on what it brings. */
    void handOn() {
        for (var pass : passes) pass.handOn(lastPosition);
    }

    /** Why it falls with what it was decided on; null as long as that stands. */
    @Nullable
    RuntimeException fallen() {
        for (var append : ground) if (append.isCompletedExceptionally()) return Trouble.ofGround(append.exceptionNow());
        return null;
    }

    /** Waits for what it was decided on; when that was not recorded, all must be decided anew. */
    void requireGround() {
        ground.forEach(Append::over);
        RuntimeException fallen = fallen();
        if (fallen != null) throw fallen;
    }

    /** Waits until what others are about to record on a stream can be read. */
    void settle(String stream) {
        for (var pass : passes) if (pass.before != null && pass.stream.equals(stream)) over(pass.before);
    }

    private static void over(CompletableFuture<Long> append) {
        append.handle((position, failure) -> position).join();
    }
}
