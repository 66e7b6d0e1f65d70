package sovang.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sovang.identity.event.Role;

/**
 * Who asks, and how.
 *
 * @param key the idempotency key: what is asked twice with one key is done once
 * @param hash of what is asked, so that one key can't mean two things
 * @param dryRun decide and check everything, then leave no trace
 * @param confirmed the codes of the questions that were answered with yes
 */
public record Caller(
        String actor,
        Set<Role> roles,
        String requestId,
        @Nullable String key,
        String hash,
        boolean dryRun,
        Set<String> confirmed) {

    /** The service itself, going on with something that a person started. */
    public static Caller service(String work) {
        return new Caller("so-vang", Set.of(), work, null, "", false, Set.of());
    }

    public Caller hashed(String other) {
        return new Caller(actor, roles, requestId, key, other, dryRun, confirmed);
    }

    Map<String, String> metadata() {
        var data = new HashMap<String, String>();
        data.put("actor", actor);
        data.put("requestId", requestId);
        if (!confirmed.isEmpty()) data.put(Questions.CONFIRMED, String.join(" ", new TreeSet<>(confirmed)));
        return data;
    }
}
