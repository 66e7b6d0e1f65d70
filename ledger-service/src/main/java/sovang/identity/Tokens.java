package sovang.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.identity.event.ActorEvent;
import sovang.identity.event.Role;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.Table;
import sovang.store.Lookup;

/**
 * Who a bearer token belongs to. Only hashes are kept. An owner is remembered for a moment, which a revocation outlasts:
 * once it is answered, no node takes the token any more.
 */
@Component
final class Tokens implements Lookup {

    /** Who is signed in. */
    record SignedIn(String actor, Set<Role> roles) {}

    private static final Table ACTOR = Table.changing("actor", 1, "actor", "roles", "revoked");
    private static final Table TOKEN = Table.growing("token", 1, "hash", "actor", "position");
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Duration MOMENT = Duration.ofSeconds(1);

    /** Who it was when it was asked for, by {@link System#nanoTime}: the answer may have taken long. */
    private record Owner(SignedIn who, long asked) {

        Duration left() {
            return MOMENT.minusNanos(System.nanoTime() - asked);
        }
    }

    private final Cache<String, Owner> owners = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfter(Expiry.creating((String hash, Owner owner) -> owner.left()))
            .build();

    private final JdbcClient sql;

    Tokens(JdbcClient sql) {
        this.sql = sql;
    }

    static String make() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return "sv_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<SignedIn> owner(String token) {
        return Optional.ofNullable(owners.get(hash(token), this::ask)).map(Owner::who);
    }

    private @Nullable Owner ask(String hash) {
        long asked = System.nanoTime();
        return owns(hash).map(who -> new Owner(who, asked)).orElse(null);
    }

    /** Waits until no node remembers an owner from before. */
    static void outlast() {
        try {
            Thread.sleep(MOMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<SignedIn> owns(String hash) {
        return sql.sql("""
                select a.actor, a.roles from ledger.token t join ledger.actor a using (actor)
                where t.hash = ? and t.position > a.revoked""")
                .param(hash)
                .query((row, n) -> new SignedIn(
                        row.getString(1),
                        Stream.of(row.getString(2).split(","))
                                .map(Role::valueOf)
                                .collect(Collectors.toSet())))
                .optional();
    }

    @Override
    public String name() {
        return "tokens";
    }

    @Override
    public List<Table> tables() {
        return List.of(ACTOR, TOKEN);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof ActorEvent event)) return;
        String actor = event.subject().value();
        switch (event) {
            case ActorEvent.ActorRegistered it ->
                rows.insert(
                        ACTOR,
                        actor,
                        it.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
                        0L);
            case ActorEvent.TokenIssued it -> rows.insert(TOKEN, it.hash(), actor, recorded.position());
            case ActorEvent.TokensRevoked it ->
                rows.change("update actor set revoked = ? where actor = ?", recorded.position(), actor);
        }
    }
}
