package sovang.store;

import com.google.crypto.tink.Aead;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What one unit of work brings to the ledger: all of it or nothing. */
final class Append {

    /** The row that makes a repeated write answer as the first one did. */
    record Once(
            String key, String actor, String hash, @Nullable String answer) {}

    /** A new data key that these events need. */
    record NewKey(String subject, byte[] wrapped, Aead key) {}

    final List<Encoded> events = new ArrayList<>();
    final List<NewKey> keys = new ArrayList<>();

    @Nullable
    Once once;

    boolean dryRun;
    final CompletableFuture<Long> lastPosition = new CompletableFuture<>();
}
