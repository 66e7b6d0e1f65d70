package sovang.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sovang.household.command.Households;
import sovang.naming.Personal;
import sovang.naming.Recorded;
import sovang.pairing.event.SponsorEvent.SponsorAdded;
import sovang.pairing.event.SponsorId;
import sovang.pairing.event.SponsorKind;
import sovang.projection.SearchText;
import sovang.store.Database;
import sovang.store.Vault;

/** A sponsor is found by its name, which nobody who has the tables can find out by trying names. */
class SponsorNamesTest {

    private static final SponsorId SPONSOR = new SponsorId("sponsor-1");
    private static final String NAME = "Công ty Điện lực Bạc Liêu";

    @AutoClose
    static final Database DATABASE = Database.fresh();

    private final PairingTables tables = tables();

    private static PairingTables tables() {
        return new PairingTables(DATABASE.sql(), nobody(), new Vault(DATABASE.sql(), new Plain()));
    }

    /** No rule about households is asked for here. */
    private static Households nobody() {
        return (Households) Proxy.newProxyInstance(
                Households.class.getClassLoader(), new Class<?>[] {Households.class}, (it, method, values) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** A master key that hides nothing. */
    private record Plain() implements Aead {

        @Override
        public byte[] encrypt(byte[] plain, byte[] context) {
            return plain.clone();
        }

        @Override
        public byte[] decrypt(byte[] sealed, byte[] context) {
            return sealed.clone();
        }
    }

    @BeforeEach
    void added() throws SQLException {
        folded(NAME);
        DATABASE.sql()
                .sql("insert into vault.data_key (subject, wrapped) values (:sponsor, 'x') on conflict do nothing")
                .param("sponsor", SPONSOR.value())
                .update();
    }

    private void folded(@Nullable String name) throws SQLException {
        try (var connection = DATABASE.pool().getConnection()) {
            connection.setSchema("ledger");
            connection.createStatement().execute("truncate sponsor");
            var event = new SponsorAdded(
                    SPONSOR, SponsorKind.ENTERPRISE, new Personal(SPONSOR.stream(), name), null, null, null, null, 3);
            tables.apply(List.of(new Recorded(1, SPONSOR.stream(), 0, Instant.EPOCH, event, Map.of())), connection);
        }
    }

    private static String kept() {
        return DATABASE.sql()
                .sql("select name_hash from ledger.sponsor")
                .query(String.class)
                .single();
    }

    @Test
    void it_is_found_however_its_name_is_written() {
        assertThat(tables.named("CONG TY dien luc bac lieu")).containsExactly(SPONSOR);
        assertThat(tables.named("Công ty khác")).isEmpty();
    }

    @Test
    void its_hash_is_not_that_of_its_name_without_the_secret() throws Exception {
        byte[] folded = SearchText.fold(NAME).getBytes(StandardCharsets.UTF_8);
        assertThat(kept())
                .isNotEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(folded)));
    }

    @Test
    void once_its_key_is_erased_no_hash_is_left_as_when_it_is_folded_anew() throws SQLException {
        DATABASE.sql()
                .sql("delete from vault.data_key where subject = :sponsor")
                .param("sponsor", SPONSOR.value())
                .update();
        String left = kept();
        assertThat(tables.named(NAME)).isEmpty();
        folded(null);
        assertThat(kept()).isEqualTo(left).isEmpty();
    }
}
