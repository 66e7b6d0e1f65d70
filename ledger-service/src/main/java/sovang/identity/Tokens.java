package sovang.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sovang.identity.event.ActorEvent;
import sovang.identity.event.Role;
import sovang.naming.Recorded;
import sovang.store.Lookup;

/** Who a bearer token belongs to. Only hashes are kept; a revoked token is refused everywhere within two seconds. */
@Component
final class Tokens implements Lookup {

    /** Who is signed in. */
    record SignedIn(String actor, Set<Role> roles) {}

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final Cache<String, SignedIn> recent = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(2))
            .build();

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
        String hash = hash(token);
        SignedIn known = recent.getIfPresent(hash);
        if (known != null) return Optional.of(known);
        var found = sql.sql("""
                select a.actor, a.roles from ledger.token t join ledger.actor a using (actor) where t.hash = :hash""")
                .param("hash", hash)
                .query((row, n) -> new SignedIn(
                        row.getString(1),
                        Stream.of(row.getString(2).split(","))
                                .map(Role::valueOf)
                                .collect(Collectors.toSet())))
                .optional();
        found.ifPresent(owner -> recent.put(hash, owner));
        return found;
    }

    @Override
    public List<String> tables() {
        return List.of("actor", "token");
    }

    @Override
    public void record(Connection connection, List<Recorded> events) throws SQLException {
        for (Recorded recorded : events) if (recorded.event() instanceof ActorEvent event) record(connection, event);
    }

    private void record(Connection connection, ActorEvent event) throws SQLException {
        String actor = event.subject().value();
        switch (event) {
            case ActorEvent.ActorRegistered registered ->
                run(
                        connection,
                        "insert into ledger.actor (actor, roles) values (?, ?)",
                        actor,
                        registered.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")));
            case ActorEvent.TokenIssued issued ->
                run(connection, "insert into ledger.token (actor, hash) values (?, ?)", actor, issued.hash());
            case ActorEvent.TokensRevoked revoked -> {
                run(connection, "delete from ledger.token where actor = ?", actor);
                recent.invalidateAll();
            }
        }
    }

    private static void run(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
