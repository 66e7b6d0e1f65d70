package sovang.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Personal texts as hashes with a secret of the vault: they can be compared, and nobody finds them by trying names. */
public final class KeyedHash {

    private static final int KEPT = 15;

    private final Vault vault;
    private final String secret;
    private volatile @Nullable SecretKeySpec key;

    /** @param secret its name in the vault */
    public KeyedHash(Vault vault, String secret) {
        this.vault = vault;
        this.secret = secret;
    }

    public String of(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, KEPT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asked for when it is needed first, for the tables of the vault are there only then. */
    private SecretKeySpec key() {
        if (key == null) key = new SecretKeySpec(vault.secret(secret), "HmacSHA256");
        return Objects.requireNonNull(key);
    }
}
