package sovang.household;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.naming.Personal;
import sovang.projection.SearchText;
import sovang.store.Vault;

/**
 * Personal fields as keyed hashes, so that two can be compared in the look-up tables without standing there: a citizen
 * number, a name with an address (accents folded), and a whole description.
 */
@Component
class Fingerprints {

    private static final String SECRET = "households";
    private static final int KEPT = 15;

    private final Vault vault;
    private volatile @Nullable SecretKeySpec key;

    Fingerprints(Vault vault) {
        this.vault = vault;
    }

    @Nullable
    String citizen(@Nullable Personal number) {
        return number == null || number.value() == null ? null : of("citizen\n" + number.value());
    }

    @Nullable
    String citizen(String number) {
        return of("citizen\n" + number);
    }

    /** Of a head and an address; a name alone is that of many. */
    @Nullable
    String likeness(Description it) {
        if (it.address() == null || it.address().value() == null || it.head().value() == null) return null;
        return of("like\n" + SearchText.fold(it.head().value()) + "\n"
                + SearchText.fold(it.address().value()));
    }

    String description(Description it) {
        return of("all\n" + it.head().value() + "\n" + value(it.address()) + "\n" + value(it.citizenNumber()) + "\n"
                + it.profile());
    }

    private static @Nullable String value(@Nullable Personal field) {
        return field == null ? null : field.value();
    }

    private String of(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(java.util.Arrays.copyOf(hash, KEPT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asked for when it is needed first, for the tables of the vault are there only then. */
    private SecretKeySpec key() {
        if (key == null) key = new SecretKeySpec(vault.secret(SECRET), "HmacSHA256");
        return Objects.requireNonNull(key);
    }
}
